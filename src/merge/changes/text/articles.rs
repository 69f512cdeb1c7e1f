//! Fields that change often, with their article: a sentence about them reads as one says it.

use crate::domain::lang::{Localized, Name};

macro_rules! articles {
    ($($key:literal $fr:literal $en:literal;)*) => {
        pub(super) fn with_article(key: &str) -> Option<Name> {
            match key {
                $($key => Some(Localized { fr: $fr, en: $en }),)*
                _ => None,
            }
        }
    };
}

articles! {
    "amount" "Le montant" "The amount";
    "basket" "Le panier moyen" "The average basket";
    "baseline" "Le point de départ" "The baseline";
    "benefit" "Le bénéfice" "The benefit";
    "cost" "Le coût" "The cost";
    "current" "La valeur actuelle" "The current value";
    "days_a_week" "La disponibilité (jours par semaine)" "The availability (days a week)";
    "due" "L’échéance" "The due date";
    "effort" "L’effort" "The effort";
    "evidence" "La preuve" "The evidence";
    "family" "La famille" "The family";
    "frequency" "La fréquence" "The frequency";
    "impact" "L’impact" "The impact";
    "justification" "La justification" "The justification";
    "kind" "La sorte" "The kind";
    "last_year" "La dépense de l’an dernier" "Last year’s spending";
    "level" "Le niveau" "The level";
    "name" "Le nom" "The name";
    "next_step" "Le prochain pas" "The next step";
    "note" "La note" "The note";
    "objective" "L’objectif" "The objective";
    "offer" "L’offre" "The offer";
    "outcome" "L’issue" "The outcome";
    "owner" "Le responsable" "The owner";
    "parent" "L’objectif parent" "The parent objective";
    "probability" "La probabilité" "The probability";
    "promise" "La promesse" "The promise";
    "quadrant" "Le quadrant" "The quadrant";
    "reason" "La raison" "The reason";
    "response" "La réponse" "The response";
    "role" "Le rôle" "The role";
    "segment" "Le segment" "The segment";
    "share" "La part de marché" "The market share";
    "size" "La taille" "The size";
    "stage" "L’étape" "The stage";
    "start" "Le début" "The start";
    "status" "Le statut" "The status";
    "target" "La cible" "The target";
    "text" "Le texte" "The text";
    "threshold" "Le seuil" "The threshold";
    "title" "Le titre" "The title";
    "unit" "L’unité" "The unit";
    "value" "La valeur" "The value";
    "weight" "Le poids" "The weight";
    "wording" "La formulation" "The wording";
}
