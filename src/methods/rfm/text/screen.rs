//! Words of the screen of RFM.

use crate::domain::lang::Localized;

macro_rules! words {
    ($($field:ident $doc:literal $fr:literal $en:literal;)*) => {
        /// Words of the screen.
        pub struct Text {
            $(#[doc = $doc] pub $field: &'static str,)*
        }

        /// The words in every language.
        pub const TEXT: Localized<Text> = Localized {
            fr: Text { $($field: $fr,)* },
            en: Text { $($field: $en,)* },
        };
    };
}

words! {
    empty "The empty title." "Quels clients méritent un appel cette semaine\u{a0}?" "Which customers deserve a call this week?";
    empty_detail "What is needed."
        "Un export de vos commandes suffit\u{a0}: un client, une date, un montant par ligne. Trois notes par client disent qui récompenser, qui réactiver et qui laisser partir."
        "An export of your orders is enough: a customer, a date, an amount a line. Three scores a customer say whom to reward, whom to win back and whom to let go.";
    example "An example."
        "Exemple\u{a0}: 12 clients à risque font 9\u{a0}% du chiffre d’affaires\u{a0}; un appel à chacun tient en deux matinées."
        "Example: 12 customers at risk make 9% of revenue; a call to each takes two mornings.";
    file "The place for a file." "Fichier de commandes (CSV)" "File of orders (CSV)";
    file_detail "What the file holds."
        "Depuis votre facturation ou votre boutique\u{a0}: séparateur, dates et décimales sont reconnus."
        "From your invoicing or your shop: delimiter, dates and decimals are recognised.";
    privacy "Where names go."
        "Les noms des clients restent sur cet appareil, en mémoire, tant que cette page est ouverte. Le plan ne garde que des totaux."
        "Customers’ names stay on this device, in memory, while this page is open. The plan keeps totals only.";
    another "Opens another file." "Analyser un autre fichier" "Analyse another file";
    again "Asks for the file again."
        "Pour changer la date, comparer ou télécharger la liste, redonnez le fichier\u{a0}: il n’est pas gardé."
        "To change the date, compare or download the list, give the file again: it is not kept.";
    reading "Being read." "Lecture des commandes" "Reading the orders";
    not_orders "Not a table of orders."
        "Ce tableau ne ressemble pas à des commandes\u{a0}: il faut une colonne pour le client, une pour la date et une pour le montant."
        "This table does not look like orders: it needs a column for the customer, one for the date and one for the amount.";
    how "Title of the settings." "Lecture et réglages" "Reading and settings";
    reference "Field." "Date de référence" "Reference date";
    reference_hint "Hint." "Les commandes après cette date sont laissées de côté." "Orders after this date are left out.";
    window "Field." "Période" "Period";
    window_all "Choice." "Toutes les commandes" "All orders";
    window_12 "Choice." "12 derniers mois" "Last 12 months";
    window_24 "Choice." "24 derniers mois" "Last 24 months";
    window_36 "Choice." "36 derniers mois" "Last 36 months";
    method "Field." "Notes" "Scores";
    method_auto "Choice." "Selon le nombre de clients" "By the number of customers";
    compare "Field." "Comparer avec le" "Compare with";
    compare_hint "Hint." "Une date plus ancienne montre qui a changé de segment." "An earlier date shows who moved between segments.";
    compare_late "An error." "Choisissez une date avant la date de référence." "Choose a date before the reference date.";
    thresholds "Title of the thresholds." "Seuils des notes" "Thresholds of the scores";
    thresholds_hint "Where they come from." "Proposés par convention\u{a0}: mettez ceux de votre métier." "Proposed by convention: put those of your trade.";
    thresholds_wrong "An error." "Chaque note doit commencer plus loin que la précédente\u{a0}: la valeur n’est pas retenue." "Each score must begin further than the one before: the value is not kept.";
    keep "The primary button." "Garder cette analyse" "Keep this analysis";
    kept "A badge." "Gardée dans le plan" "Kept in the plan";
    reset "Takes the kept analysis away." "Oublier l’analyse" "Forget the analysis";
    download "Downloads the list." "Télécharger la liste des clients" "Download the list of customers";
    download_file "The file’s name." "clients-rfm" "rfm-customers";
    matrix "The question of the matrix." "Où est votre chiffre d’affaires\u{a0}?" "Where is your revenue?";
    matrix_key "How to read it." "Nombre de clients, et leur part du chiffre d’affaires\u{a0}: plus la couleur est forte, plus la case pèse." "Customers, and their share of revenue: the stronger the colour, the more the cell weighs.";
    recency "An axis." "Récence" "Recency";
    frequency "An axis." "Fréquence" "Frequency";
    monetary "An axis." "Montant" "Money";
    days "A unit." "Jours depuis la dernière commande" "Days since the last order";
    days_short "A column." "Jours écoulés" "Days since";
    orders "A column." "Commandes" "Orders";
    segments "Title of the table." "Les sept segments" "The seven segments";
    segment "A column." "Segment" "Segment";
    clients "A column." "Clients" "Customers";
    share "A column." "Part du CA" "Revenue share";
    basket "A column." "Panier moyen" "Average basket";
    basket_of "A question; the segment follows." "Panier moyen" "Average basket";
    nobody "No customer." "aucun" "none";
    decisions "Title." "Ce que chacun appelle" "What each calls for";
    bounds "Title." "Ce que vaut chaque note" "What each score stands for";
    score "A column." "Note" "Score";
    left_out "Title." "Ce qui n’a pas compté" "What did not count";
    all_counted "Nothing was left out." "Toutes les lignes ont compté." "Every line counted.";
    moves "A column." "Mouvement" "Movement";
    revenue "A column." "Chiffre d’affaires" "Revenue";
    movers "Title of the names." "Qui a changé de segment" "Who changed segment";
    movers_hint "Where they stay." "Sur cet appareil seulement\u{a0}; les premiers par chiffre d’affaires, tous dans la liste à télécharger." "On this device only; the first by revenue, all of them in the list to download.";
    falling "A badge." "Récence en baisse" "Falling recency";
    customer "A column." "Client" "Customer";
    convention "A note of an explanation." "Retours déduits." "Returns taken off.";
    stay "No movement." "Personne n’a changé de segment entre ces deux dates." "Nobody changed segment between these two dates.";
}
