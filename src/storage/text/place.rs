//! A path in words: `packages[3].levels[0].probability` is «decision package no. 4, level no. 1, probability».
//! Over 300 lines because it names every field of a plan, one a line.

use crate::{
    domain::{
        entity::EntityKind,
        lang::{Lang, Localized, Name},
    },
    storage::{
        checks::list_of,
        path::{Path, PathStep},
    },
};

/// The path in words; fields that have no word stand as the file names them. Rows count from 1.
#[must_use]
pub fn place(path: &Path, lang: Lang) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (depth, step) in path.steps().iter().enumerate() {
        match step {
            PathStep::Key(key) => parts.push(key_words(key, depth, lang)),
            PathStep::At(at) => number(&mut parts, at + 1, lang),
        }
    }
    parts.join(", ")
}

fn number(parts: &mut [String], ordinal: usize, lang: Lang) {
    if let Some(part) = parts.last_mut() {
        let sign = *Localized { fr: "n°", en: "no." }.get(lang);
        part.push_str(&format!(" {sign}\u{a0}{ordinal}"));
    }
}

fn key_words(key: &str, depth: usize, lang: Lang) -> String {
    let kind = EntityKind::ALL.into_iter().find(|kind| depth == 0 && list_of(*kind) == key);
    match kind {
        Some(kind) => kind.noun().get(lang).one.to_owned(),
        None => field(key).map_or_else(|| key.to_owned(), |name| (*name.get(lang)).to_owned()),
    }
}

macro_rules! fields {
    ($($key:literal $fr:literal $en:literal;)*) => {
        fn field(key: &str) -> Option<Name> {
            match key {
                $($key => Some(Localized { fr: $fr, en: $en }),)*
                _ => None,
            }
        }
    };
}

fields! {
    "aarrr" "étape AARRR" "AARRR stage";
    "absences" "absence" "absence";
    "acquisition_spending" "dépenses d’acquisition" "acquisition spending";
    "action" "action" "action";
    "activities" "activité" "activity";
    "after" "valeur après" "value after";
    "alerts" "alertes" "alerts";
    "alignment" "marketing et vente" "marketing and sales";
    "alpha" "poids de l’impact" "weight of the impact";
    "alternatives" "groupe d’alternatives" "alternatives group";
    "amount" "montant" "amount";
    "analysis" "analyse" "analysis";
    "answer_hours" "délai de réponse" "time to answer";
    "answers" "réponse" "answer";
    "ask" "question à poser" "question to ask";
    "asset" "atout" "asset";
    "astray" "hors trajectoire" "astray";
    "attainable_because" "pourquoi c’est atteignable" "why it is attainable";
    "avoid" "à éviter" "to avoid";
    "baseline" "point de départ" "baseline";
    "basket" "panier moyen" "average basket";
    "bcg" "matrice BCG" "BCG matrix";
    "before" "valeur avant" "value before";
    "behind" "limite « en retard »" "limit of “behind”";
    "benchmark" "comparatif" "benchmark";
    "benefit" "bénéfice" "benefit";
    "best" "note du meilleur" "best score";
    "buyers" "pouvoir des clients" "power of buyers";
    "capacity" "capacité" "capacity";
    "challenges" "difficulté" "challenge";
    "channel" "canal" "channel";
    "channels" "canaux" "channels";
    "choices" "choix" "choices";
    "closed" "date de fermeture" "closing date";
    "closed_on" "date de clôture" "closing date";
    "company" "entreprise" "company";
    "comparison" "comparaison" "comparison";
    "competitor" "concurrent" "competitor";
    "competitors" "concurrents" "competitors";
    "components" "composantes" "components";
    "consequence" "conséquence" "consequence";
    "content" "contenu" "content";
    "contributions" "contributions" "contributions";
    "cost" "coût" "cost";
    "created" "date d’ouverture" "opening date";
    "criteria" "critère" "criterion";
    "currency" "monnaie" "currency";
    "current" "valeur actuelle" "current value";
    "customers" "clients" "customers";
    "cycle" "cycle" "cycle";
    "date" "date" "date";
    "days_a_week" "jours par semaine" "days a week";
    "decided_on" "date de la décision" "date of the decision";
    "decision" "décision" "decision";
    "decision_process" "processus de décision" "decision process";
    "decisions" "décision" "decision";
    "definitions" "définitions" "definitions";
    "differentiation" "différence" "difference";
    "dimension" "dimension" "dimension";
    "direct_cost" "coût direct" "direct cost";
    "direction" "sens" "direction";
    "discount" "taux d’actualisation" "discount rate";
    "documents" "document" "document";
    "done" "actions terminées" "actions done";
    "drivers" "explication" "drivers";
    "due" "échéance" "due date";
    "effects" "effet" "effect";
    "effort" "effort" "effort";
    "eisenhower" "matrice d’Eisenhower" "Eisenhower matrix";
    "emotion" "ressenti" "feeling";
    "end" "fin" "end";
    "entrants" "nouveaux entrants" "new entrants";
    "envelope" "enveloppe" "envelope";
    "episode" "épisode" "episode";
    "evidence" "preuve" "evidence";
    "exclusions" "exclusion" "exclusion";
    "exit_criteria" "critère de sortie" "exit criterion";
    "expected" "décision attendue" "expected decision";
    "experiments" "expériences" "experiments";
    "external_id" "identifiant du CRM" "id in the CRM";
    "factor" "facteur" "factor";
    "factors" "facteur" "factor";
    "facts" "faits" "facts";
    "family" "famille" "family";
    "findings" "incohérences" "findings";
    "first" "premier jour" "first day";
    "five_forces" "cinq forces" "five forces";
    "floor_margin" "marge plancher" "floor margin";
    "follow_ups" "relance" "follow-up";
    "for" "nombre de périodes" "number of periods";
    "frequency" "fréquence" "frequency";
    "friction" "point de friction" "friction";
    "from" "cause" "cause";
    "funded" "financé" "funded";
    "goal" "but" "goal";
    "goals" "but visé" "goal";
    "group" "groupe" "group";
    "growth" "croissance" "growth";
    "growth_cut" "seuil de croissance" "growth cut";
    "held" "tenue" "held";
    "hidden" "diapositive masquée" "hidden slide";
    "high" "extrémité haute" "high end";
    "horizon_days" "horizon en jours" "horizon in days";
    "horizon_year" "année d’horizon" "horizon year";
    "horizon_years" "horizon en années" "horizon in years";
    "hypothesis" "hypothèse" "hypothesis";
    "id" "identifiant" "id";
    "impact" "impact" "impact";
    "importance_cut" "seuil d’importance" "importance cut";
    "in_cycle" "à terminer dans le cycle" "due within the cycle";
    "indirect_cost" "coût indirect" "indirect cost";
    "influences" "influence" "influence";
    "inimitable" "imitabilité" "inimitability";
    "items" "constat" "item";
    "journey" "parcours client" "customer journey";
    "justification" "justification" "justification";
    "kind" "sorte" "kind";
    "kpi" "indicateur" "KPI";
    "kpis" "indicateurs" "KPIs";
    "last" "dernier jour" "last day";
    "last_year" "dépense de l’an dernier" "last year’s spending";
    "lead_choice" "marketing ou vente d’abord" "marketing or sales first";
    "lead_follow_ups" "relances" "follow-ups";
    "level" "niveau" "level";
    "levels" "niveau" "level";
    "lifetime_value" "valeur client" "customer value";
    "lines" "ligne" "line";
    "links" "lien" "link";
    "logic" "logique de prix" "logic of the price";
    "loss_note" "explication de la perte" "note on the loss";
    "loss_reason" "raison de la perte" "loss reason";
    "loss_reasons" "raison standard" "standard reason";
    "low" "extrémité basse" "low end";
    "mandatory" "obligation" "obligation";
    "margin" "taux de marge" "margin rate";
    "maturity" "maturité" "maturity";
    "maximum_discount" "remise maximale" "maximum discount";
    "measurements" "mesure" "measurement";
    "meetings" "réunion" "meeting";
    "met" "condition remplie" "condition met";
    "method" "méthode" "method";
    "metric" "mesure suivie" "metric";
    "milestones" "jalon" "milestone";
    "minutes" "durée en minutes" "length in minutes";
    "moment_of_truth" "moment de vérité" "moment of truth";
    "monogram" "monogramme" "monogram";
    "most" "nombre maximal" "largest number";
    "name" "nom" "name";
    "nature" "nature" "nature";
    "ninety_days" "plan 90 jours" "90-day plan";
    "new_customers" "nouveaux clients" "new customers";
    "next_step" "prochain pas" "next step";
    "note" "note" "note";
    "notes" "notes" "notes";
    "now" "cette année" "this year";
    "objection" "objection" "objection";
    "objections" "objection" "objection";
    "objective" "objectif" "objective";
    "obstacles" "obstacle" "obstacle";
    "offer" "offre" "offer";
    "on_track" "limite « en bonne voie »" "limit of “on track”";
    "open_actions" "actions ouvertes" "open actions";
    "opened" "action ouverte" "opened action";
    "opportunities" "opportunité" "opportunity";
    "orders" "commandes" "orders";
    "organised" "organisation" "organisation";
    "other" "autre objet" "other item";
    "outcome" "décision" "decision";
    "overdue" "actions en retard" "overdue actions";
    "own" "note de l’entreprise" "own score";
    "own_share" "part de marché" "market share";
    "owner" "responsable" "owner";
    "parent" "objectif parent" "parent objective";
    "participants" "participant" "participant";
    "personas" "persona" "persona";
    "perspective" "perspective" "perspective";
    "pestel" "PESTEL" "PESTEL";
    "picture" "image" "picture";
    "pin" "choix forcé" "pin";
    "pipeline" "pipeline" "pipeline";
    "playbooks" "fiche de situation" "playbook card";
    "position" "position" "position";
    "presentation" "présentation" "presentation";
    "price" "prix" "price";
    "price_level" "niveau de prix" "price level";
    "pricing" "limites du prix" "limits of the price";
    "priority" "priorité" "priority";
    "probability" "probabilité" "probability";
    "process" "processus" "process";
    "profile" "profil" "profile";
    "promise" "promesse" "promise";
    "promises" "promesse de concurrent" "competitor’s promise";
    "proof" "preuve" "proof";
    "proofs" "preuve" "proof";
    "propositions" "proposition de valeur" "value proposition";
    "purchase_trigger" "déclencheur d’achat" "purchase trigger";
    "purpose" "but" "purpose";
    "quadrant" "quadrant" "quadrant";
    "quadrant_override" "quadrant choisi" "chosen quadrant";
    "questions" "question" "question";
    "quotations" "citation" "quotation";
    "raci" "RACI" "RACI";
    "rare" "rareté" "rarity";
    "rating" "intensité" "rating";
    "reached" "atteint" "reached";
    "reason" "raison" "reason";
    "rebased_on" "date de recalage" "re-basing date";
    "recovery" "seuil de retour" "recovery threshold";
    "refusals" "raison de refus" "reason to refuse";
    "renounced" "voie abandonnée" "path given up";
    "reopen" "ce qui rouvrirait la question" "what would reopen it";
    "requires" "paquet exigé" "required package";
    "resources" "ressource" "resource";
    "response" "réponse" "response";
    "result" "résultat" "result";
    "retention" "rétention" "retention";
    "retention_cost" "coût de fidélisation" "retention cost";
    "revenue" "chiffre d’affaires" "revenue";
    "reviewed" "date de relecture" "review date";
    "rfm" "RFM" "RFM";
    "ritual" "rituel" "ritual";
    "rituals" "rituel" "ritual";
    "rival_share" "part du premier concurrent" "largest competitor’s share";
    "rivalry" "rivalité" "rivalry";
    "role" "rôle" "role";
    "roles" "rôles" "roles";
    "rows" "ligne" "row";
    "ruling" "décision" "ruling";
    "say" "à dire" "to say";
    "schema" "format" "format";
    "score" "note" "score";
    "scores" "note" "score";
    "second" "deuxième" "second";
    "sector" "secteur" "sector";
    "segment" "segment" "segment";
    "segments" "segments" "segments";
    "service_days" "délai en jours" "days allowed";
    "settings" "réglages" "settings";
    "share" "part de marché" "market share";
    "share_cut" "seuil de part" "share cut";
    "sheets" "fiche" "sheet";
    "size" "taille" "size";
    "smart" "critères SMART" "SMART criteria";
    "source" "origine des chiffres" "source of the figures";
    "sources" "justification" "source";
    "specific" "spécifique" "specific";
    "stage" "étape" "stage";
    "stage_names" "étape du CRM" "stage of the CRM";
    "stages" "étape de vente" "sales stage";
    "standard_action" "action standard" "standard action";
    "standard_days" "délai de l’action standard" "days for the standard action";
    "standard_owner" "responsable de l’action standard" "owner of the standard action";
    "standing" "état du plan" "state of the plan";
    "start" "début" "start";
    "started" "date de départ" "starting date";
    "status" "statut" "status";
    "steps" "étape du parcours" "journey step";
    "strategy_map" "carte stratégique" "strategy map";
    "strengths" "forces" "strengths";
    "subject" "objet" "subject";
    "substitutes" "substituts" "substitutes";
    "suppliers" "pouvoir des fournisseurs" "power of suppliers";
    "swot" "SWOT" "SWOT";
    "synthesis" "synthèse" "synthesis";
    "target" "cible" "target";
    "ten_largest" "dix plus gros clients" "ten largest customers";
    "term" "durée" "term";
    "text" "texte" "text";
    "third" "troisième" "third";
    "threshold" "seuil" "threshold";
    "thresholds" "seuils" "thresholds";
    "time" "heure" "hour";
    "title" "titre" "title";
    "to" "effet" "effect";
    "touchpoints" "point de contact" "touchpoint";
    "unit" "unité" "unit";
    "unowned" "sans responsable" "without an owner";
    "urgency_cut" "seuil d’urgence" "urgency cut";
    "valuable" "valeur pour le client" "value to the customer";
    "value" "valeur" "value";
    "value_proposition" "proposition de valeur" "value proposition";
    "variants" "variante" "variant";
    "verdict" "verdict" "verdict";
    "vision" "vision" "vision";
    "vrio" "VRIO" "VRIO";
    "watch" "surveillance" "watch";
    "weight" "poids" "weight";
    "what" "objet" "what";
    "who" "qui" "who";
    "why" "raison" "why";
    "window_months" "période en mois" "window in months";
    "wording" "formulation" "wording";
    "worksheets" "réglages" "settings";
    "yes" "réponse" "answer";
    "zero_based_budget" "budget base zéro" "zero-based budget";
}
