//! Tests only: every rule on its scenes, and the sentence that it says there.

use super::{
    Finding, RuleId, Subject,
    scenes::{Scene, scenes},
    text,
};
use crate::domain::{lang::Lang, plain_format::Plain};

fn broken(rule: RuleId) -> (Scene, Vec<Finding>) {
    let scene = scenes(rule).0;
    let findings = scene.look().findings.into_iter().filter(|finding| finding.rule == rule).collect();
    (scene, findings)
}

#[test]
fn every_rule_is_broken_by_one_plan_and_kept_by_another() {
    for rule in RuleId::ALL.iter().copied() {
        let (scene, findings) = broken(rule);
        let result = |scene: &Scene| *scene.look().rules.iter().find(|result| result.rule == rule).expect("a result");
        assert!(!findings.is_empty(), "{}", rule.id());
        assert!(result(&scene).applicable && result(&scene).credit < 1.0, "{}", rule.id());
        let kept = scenes(rule).1;
        assert!(kept.look().findings.iter().all(|finding| finding.rule != rule), "{}", rule.id());
        assert!(result(&kept).applicable && result(&kept).credit >= 1.0, "{}", rule.id());
    }
}

#[test]
fn what_a_rule_looks_at_can_be_filtered_for() {
    for rule in RuleId::ALL {
        assert!(Subject::ALL.contains(&rule.looks_at()), "{}", rule.id());
    }
}

#[test]
fn ids_are_unique_and_begin_with_what_the_rule_looks_at() {
    let ids: std::collections::BTreeSet<_> = RuleId::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids.len(), RuleId::ALL.len());
    for rule in RuleId::ALL {
        let subject = format!("{:?}.", rule.looks_at()).to_lowercase();
        assert!(rule.id().starts_with(&subject), "{}", rule.id());
    }
}

#[test]
fn french_is_set_as_french_is_and_no_sentence_is_empty() {
    for rule in RuleId::ALL.iter().copied() {
        let (scene, findings) = broken(rule);
        for lang in Lang::ALL {
            let said: Vec<_> = findings.iter().map(|f| text::sentence(f, &scene.plan, &Plain(lang))).collect();
            let words = rule.text();
            for text in said.iter().map(String::as_str).chain([*words.title.get(lang), *words.why.get(lang)]) {
                assert!(text.len() > 8 && !text.contains('\'') && !text.contains("  "), "{text}");
                let thin = [" :", " ;", " ?", " !", " »", " %", "« "].iter().any(|wrong| text.contains(wrong));
                assert!(lang == Lang::En || !thin, "{text}");
            }
            assert!(said.iter().all(|text| text.ends_with('.')), "{said:?}");
        }
    }
}

/// What every rule says of the plan that breaks it, a line each, with `~` for a no-break space.
fn sentences(lang: Lang) -> String {
    let say = |rule: &RuleId| {
        let (scene, findings) = broken(*rule);
        text::sentence(&findings[0], &scene.plan, &Plain(lang)).replace('\u{a0}', "~")
    };
    RuleId::ALL.iter().map(say).collect::<Vec<_>>().join("\n")
}

#[test]
fn french_sentences_read_well() {
    insta::assert_snapshot!(sentences(Lang::Fr), @r"
    «~Action 1~» ne sert aucun objectif ouvert.
    «~Action 1~» n’a pas de responsable.
    «~Action 1~» n’a pas d’échéance.
    «~Action 1~» se termine le 2026-11-23, après la fin du cycle.
    «~Objective 1~» n’a aucun résultat clé.
    «~Objective 1~» a 6~résultats clés~: il en faut de 3 à 5.
    Aucune action ne contribue à «~Objective 1~».
    «~Objective 1~» n’est pas encore SMART~; à compléter~: réaliste.
    Aucun constat du diagnostic ne justifie «~Objective 1~».
    «~KPI 1~» n’a pas de cible.
    «~KPI 1~» n’a pas de responsable.
    «~KPI 1~» n’a pas de fréquence de mesure.
    «~KPI 1~» n’a encore aucune mesure.
    Aucun indicateur ne suit l’étape «~Acquisition~».
    La surveillance de «~KPI 1~» ne prévoit aucune action standard.
    La surveillance de «~KPI 1~» couvre 29~jours~: prévoyez de 2 à 4 semaines.
    La surveillance de «~KPI 1~» a pris fin le 2026-11-16 sans verdict.
    «~Package 1~» n’a pas de justification et reste hors classement.
    «~Package 1~» ne contribue à aucun objectif ouvert.
    «~Package 2~» a besoin de «~Package 1~», qui est refusé.
    «~Package 1~» est financé, mais aucune action ne l’utilise.
    2~segments sont prioritaires à la fois~: n’en gardez qu’un.
    «~Segment 1~» ne dit pas qui est exclu.
    «~Segment 1~» coûte plus à gagner que ses clients ne rapportent.
    Le persona sans nom n’a pas été relu depuis six mois.
    «~b~» n’a pas à la fois un bénéfice, une preuve et une différence.
    «~b~» tient en 26~mots~: visez vingt-cinq au plus.
    3~canaux pour l’acquisition~: 2 au plus.
    2~canaux pour la signature~: n’en gardez qu’un.
    «~Channel 1~» n’a pas de capacité.
    «~Channel 1~» n’est pas rattaché au segment prioritaire.
    «~Finding 60~» n’a encore conduit à aucune décision.
    «~Finding 60~» ne repose sur aucune preuve.
    «~Nora~» dépasse sa capacité la semaine du 2026-11-30.
    2~personnes répondent de «~Process 1~»~: gardez un seul A.
    Personne ne réalise «~Process 1~»~: donnez un R.
    «~Process 1~» consulte 4~personnes~: 3 au plus.
    Le prix n’a pas de remise maximale.
    L’étape de vente sans nom n’a pas de critère de sortie.
    «~h~» s’est terminée le 2026-10-31 sans décision.
    Le rituel «~Point hebdomadaire~» a 4 jours de retard.
    La dernière réunion de «~Point hebdomadaire~» a duré 31~minutes pour 30~minutes prévues.
    Les paquets imposés dépassent de 50000~ct l’enveloppe.
    6~indicateurs, mais aucun d’activité~: il en faut de 5 à 7, des deux familles.
    3~actions à faire tout de suite sur 6~ouvertes~: un tiers au plus.
    6~objectifs ouverts de premier rang~: 5 au plus.
    Dans ce cycle, 0~canal lancé et 4~objectifs engagés pour la première fois~: 2 et 3 au plus.
    Le plan ne renonce à rien pour l’instant.
    Tous les objectifs relèvent de la même perspective~: Clients.
    «~Action 5~» est importante et coûte 90000~ct, mais aucun paquet financé ne la contient.
    Modifié depuis le bilan du 2026-11-02~: la cible.
    «~Pouvoir des clients~» pèse lourd et attend une décision.
    ");
}

#[test]
fn english_sentences_read_well() {
    insta::assert_snapshot!(sentences(Lang::En), @r"
    “Action 1” serves no open objective.
    “Action 1” has no owner.
    “Action 1” has no due date.
    “Action 1” is due on 2026-11-23, after the end of the cycle.
    “Objective 1” has no key result.
    “Objective 1” has 6~key results: it takes 3 to 5.
    No action contributes to “Objective 1”.
    “Objective 1” is not yet SMART; still to settle: relevant.
    No finding of the diagnosis justifies “Objective 1”.
    “KPI 1” has no target.
    “KPI 1” has no owner.
    “KPI 1” has no measurement frequency.
    “KPI 1” has no measurement yet.
    No KPI follows the “Acquisition” stage.
    The watch on “KPI 1” has no standard action.
    The watch on “KPI 1” spans 29~days: plan for 2 to 4 weeks.
    The watch on “KPI 1” ended on 2026-11-16 without a verdict.
    “Package 1” has no justification and stays out of the ranking.
    “Package 1” contributes to no open objective.
    “Package 2” needs “Package 1”, which is refused.
    “Package 1” is funded, but no action uses it.
    2~segments are the priority at once: keep a single one.
    “Segment 1” does not say who is left out.
    “Segment 1” costs more to win than its customers bring.
    The unnamed persona has not been reviewed for six months.
    “b” lacks a benefit, a proof or a difference.
    “b” takes 26~words: aim at twenty-five at most.
    3~channels for acquisition: 2 at most.
    2~channels for closing: keep a single one.
    “Channel 1” has no capacity.
    “Channel 1” is not tied to the priority segment.
    “Finding 60” has not led to any decision yet.
    “Finding 60” rests on no evidence.
    “Nora” is over capacity in the week of 2026-11-30.
    2 people answer for “Process 1”: keep a single A.
    Nobody does “Process 1”: give somebody an R.
    “Process 1” consults 4~people: 3 at most.
    The price has no maximum discount.
    The unnamed sales stage has no exit criteria.
    “h” ended on 2026-10-31 without a decision.
    The ritual “Weekly meeting” is 4 days late.
    The last meeting of “Weekly meeting” took 31~minutes with 30~minutes planned.
    The forced packages exceed the envelope by 50000~ct.
    6~KPIs, but none of activity: it takes 5 to 7, of both families.
    3~actions to do now out of 6~open ones: a third at most.
    6~open objectives at the top: 5 at most.
    In this cycle, 0~channels started and 4~objectives acted on for the first time: 2 and 3 at most.
    The plan gives nothing up so far.
    All objectives belong to one perspective: Customers.
    “Action 5” is important and costs 90000~ct, but no funded package contains it.
    Changed since the review of 2026-11-02: the target.
    “Power of buyers” weighs heavily and waits for a decision.
    ");
}
