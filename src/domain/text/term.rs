//! Words of the terms that figures are made of, and how their values are written: what “why” shows line by line.

use super::name;
use crate::domain::{
    explained::TermName,
    lang::{Format, Name},
    money::Money,
    number::Number,
};

/// How the value of a term is read.
enum Written {
    /// An amount, in cents.
    Money,
    /// An amount, in whole units.
    Units,
    /// A share of 1.
    Percent,
    /// A number with four decimals at most.
    Fine,
    /// A number with two decimals at most.
    Plain,
}

/// One line a term: its variant, how it is written, its name in French and in English.
macro_rules! terms {
    ($($variant:ident $written:ident $fr:literal $en:literal;)*) => {
        impl TermName {
            /// Its name.
            #[must_use]
            pub const fn name(self) -> Name {
                match self { $(Self::$variant => name($fr, $en),)* }
            }

            const fn written(self) -> Written {
                match self { $(Self::$variant => Written::$written,)* }
            }
        }
    };
}

terms! {
    Contribution Fine "Contribution à l’objectif" "Contribution to the objective";
    Importance Fine "Importance" "Importance";
    FullUrgency Plain "Urgence entière" "Full urgency";
    TimeLeft Fine "Temps restant, rapporté à deux horizons" "Time left, out of two horizons";
    NoUrgency Plain "Jamais sous zéro" "Never below zero";
    Urgency Fine "Urgence" "Urgency";
    Benefit Money "Bénéfice annuel attendu" "Expected yearly benefit";
    Probability Percent "Probabilité" "Probability";
    ImpactFactor Plain "Facteur d’impact stratégique" "Strategic impact factor";
    Value Money "Valeur" "Value";
    Cost Money "Coût" "Cost";
    Density Plain "Valeur pour chaque unité dépensée" "Value per unit spent";
    Gained Plain "Chemin parcouru depuis le départ" "Gained since the baseline";
    ToGain Plain "Chemin du départ à la cible" "Baseline to target";
    Progress Percent "Avancement" "Progress";
    NoProgress Percent "Plancher de l’avancement" "Lowest progress";
    FullProgress Percent "Plafond de l’avancement" "Highest progress";
    Count Plain "Nombre dans la moyenne" "Number in the mean";
    DaysPassed Plain "Jours écoulés depuis le départ" "Days since the baseline";
    DaysInAll Plain "Jours du départ à la cible" "Days from baseline to target";
    Expected Percent "Avancement attendu à cette date" "Progress expected by that date";
    Health Plain "Santé" "Health";
    RuleCredit Plain "Points obtenus par la règle" "Points earned by the rule";
    RuleWeight Plain "Points possibles" "Points possible";
    CoherenceScore Plain "Score de cohérence" "Coherence score";
    Revenue Money "Chiffre d’affaires" "Revenue";
    AllRevenue Money "Chiffre d’affaires de tous" "Revenue of all";
    RevenueShare Percent "Part du chiffre d’affaires" "Share of revenue";
    MeanWithin Plain "Moyenne pendant l’essai" "Mean during the trial";
    MeanBefore Plain "Moyenne avant l’essai" "Mean before the trial";
    ChangeShare Percent "Écart de la moyenne" "Change of the mean";
    Orders Plain "Commandes" "Orders";
    AverageBasket Money "Panier moyen" "Average basket";
    BaselineLevel Plain "Niveau de départ" "Baseline";
    PlannedLevel Plain "Niveau prévu" "Planned level";
    ActualLevel Plain "Niveau mesuré" "Measured level";
    LevelGap Plain "Écart de niveau" "Level gap";
    ActionsDue Plain "Actions prévues" "Actions planned";
    ActionsDone Plain "Actions faites dans le mois" "Actions done in the month";
    ActionGap Plain "Écart d’actions" "Action gap";
    FundedCost Money "Coût financé" "Funded cost";
    DaysOfMonth Plain "Jours de travail dans le mois" "Days of work in the month";
    DaysOfWork Plain "Jours de travail en tout" "Days of work in all";
    PlannedSpending Money "Dépense prévue" "Planned spending";
    ActualSpending Money "Dépense réelle" "Actual spending";
    SpendingGap Money "Écart de dépense" "Spending gap";
    PurchasesAYear Plain "Achats par an" "Purchases a year";
    MarginRate Percent "Taux de marge" "Margin rate";
    GrossMargin Money "Marge brute par an" "Gross margin a year";
    RetentionCost Money "Coût de fidélisation par an" "Retention cost a year";
    CrossSelling Money "Ventes croisées attendues" "Expected cross-selling";
    ReferralValue Money "Valeur des recommandations" "Referral value";
    SideMargin Money "Ajouts moins fidélisation, par an" "Additions less retention, a year";
    Retention Percent "Taux de rétention" "Retention rate";
    DiscountFactor Plain "1 + taux d’actualisation" "1 + discount rate";
    GrowthFactor Plain "1 + croissance du panier" "1 + growth of the basket";
    YearlyFactor Fine "Ce qu’une année laisse de la marge (q)" "What a year leaves of the margin (q)";
    YearlyLoss Fine "Ce qu’une année en perd (1 − q)" "What a year loses of it (1 − q)";
    HorizonShare Fine "Ce que garde l’horizon (1 − qᴺ)" "What the horizon keeps (1 − qᴺ)";
    Years Plain "Années" "Years";
    DiscountedYears Fine "Années de marge, en valeur d’aujourd’hui" "Years of margin, as worth today";
    DiscountedSideYears Fine "Années sans croissance du panier" "Years without growth of the basket";
    LifetimeValue Money "Valeur vie client" "Lifetime value";
    AcquisitionSpending Money "Coûts de vente et de marketing" "Sales and marketing cost";
    NewCustomers Plain "Nouveaux clients" "New customers";
    AcquisitionCost Money "Coût d’acquisition" "Acquisition cost";
    ValueOverCost Plain "Valeur vie ÷ coût d’acquisition" "Lifetime value ÷ acquisition cost";
    MonthsAYear Plain "Mois dans l’année" "Months a year";
    MonthlyMargin Money "Marge brute par mois" "Gross margin a month";
    Payback Plain "Mois pour rembourser" "Months to pay back";
    HealthyRatio Plain "Rapport jugé sain" "Ratio held healthy";
    DeservedSpending Money "Dépense méritée pour gagner un client" "Spending deserved to win a customer";
    MarketEducated Plain "Le marché connaît le problème" "The market knows the problem";
    MarketCompetitive Plain "Le marché est très concurrentiel" "The market is very competitive";
    OfferComplex Plain "L’offre est complexe" "The offer is complex";
    MadeInTheSale Plain "La différence se fait pendant la vente" "The difference is made during the sale";
    WhatIsAtStake Plain "L’enjeu, qui départage" "What is at stake, which decides ties";
    LeadBalance Plain "Balance entre vente et marketing" "Balance of sales and marketing";
    WeightedScore Plain "Poids × note du critère" "Weight × score of the criterion";
    SegmentScore Plain "Score du segment" "Segment score";
    HorizontalGap Plain "Écart horizontal, au carré" "Horizontal gap, squared";
    VerticalGap Plain "Écart vertical, au carré" "Vertical gap, squared";
    MapDistance Plain "Distance sur la carte, au carré" "Distance on the map, squared";
    OwnShare Percent "Part de marché" "Market share";
    RivalShare Percent "Part du premier concurrent" "Largest competitor’s share";
    RelativeShare Plain "Part relative" "Relative share";
    BestScore Plain "Note du meilleur concurrent" "Best competitor’s score";
    OwnScore Plain "Note de l’entreprise" "Own score";
    Weight Plain "Poids" "Weight";
    WeightedGap Plain "Écart pondéré" "Weighted gap";
    ActionShare Plain "Jours de la semaine que demande l’action" "Days of the week that the action asks";
    WeekLoad Plain "Charge de la semaine, en jours" "Load of the week, in days";
    DaysAWeek Plain "Jours par semaine" "Days a week";
    PresentDays Plain "Jours ouvrés de présence" "Working days present";
    WorkingDays Plain "Jours ouvrés de la semaine" "Working days of the week";
    WeekCapacity Plain "Capacité de la semaine, en jours" "Capacity of the week, in days";
    ItemImpact Plain "Impact du constat" "Impact of the item";
    CrossingWeight Plain "Poids du croisement" "Weight of the crossing";
    FactorImpact Plain "Impact sur l’entreprise" "Impact on the company";
    Exposure Plain "Exposition" "Exposure";
    Rivalry Plain "Rivalité des concurrents" "Rivalry among competitors";
    Entrants Plain "Nouveaux entrants" "New entrants";
    Substitutes Plain "Produits de substitution" "Substitutes";
    Buyers Plain "Pouvoir des clients" "Power of buyers";
    Suppliers Plain "Pouvoir des fournisseurs" "Power of suppliers";
    Pressure Plain "Pression moyenne" "Mean pressure";
    TenLargest Money "Ventes aux dix plus gros clients" "Sales to the ten largest customers";
    OrdersRevenue Money "Ventes à tous les clients" "Sales to all customers";
    Concentration Percent "Part des dix plus gros" "Share of the ten largest";
    TrendEnd Plain "Fin de la droite" "End of the line";
    TrendStart Plain "Début de la droite" "Start of the line";
    TrendBase Plain "Rapporté à son début" "Relative to its start";
    TrendChange Percent "Évolution" "Change";
    SegmentRevenue Plain "Chiffre d’affaires du segment" "Revenue of the segment";
    SegmentsRevenue Plain "Chiffre d’affaires des segments suivis" "Revenue of the segments followed";
    Wins Plain "Opportunités gagnées" "Opportunities won";
    StageEntries Plain "Entrées dans l’étape, ouvertes comprises" "Entries into the stage, open ones included";
    StageProbability Percent "Probabilité de l’étape" "Probability of the stage";
    DecidedOpportunities Plain "Opportunités décidées" "Opportunities decided";
    WinRate Percent "Taux de gain" "Win rate";
    ReachedNext Plain "Passées à la suite" "Reached the next stage";
    ReachedOrLost Plain "Passées à la suite, ou perdues ici" "Reached the next stage, or lost here";
    StageConversion Percent "Conversion de l’étape" "Conversion of the stage";
    OpenAmount Money "Montants ouverts" "Open amounts";
    PipelineValue Money "Valeur du pipeline" "Pipeline value";
    StageValue Money "Valeur pondérée de l’étape" "Weighted value of the stage";
    WeightedPipeline Money "Valeur pondérée" "Weighted value";
    CycleDays Plain "Jours de l’ouverture à la signature, en tout" "Days from opening to signature, in all";
    DatedWins Plain "Opportunités gagnées dont les deux dates sont connues" "Opportunities won with both dates known";
    SalesCycle Plain "Cycle moyen, en jours" "Mean cycle, in days";
    OpenOpportunities Plain "Opportunités ouvertes" "Open opportunities";
    WonAmount Money "Montants gagnés" "Amounts won";
    PricedWins Plain "Opportunités gagnées dont le montant est connu" "Opportunities won with a known amount";
    AverageDeal Money "Affaire moyenne" "Average deal";
    OpenAmountUnits Units "Montants ouverts ce jour-là" "Amounts open on that day";
    PipelineValueUnits Units "Valeur du pipeline ce jour-là" "Pipeline value on that day";
    WonAmountUnits Units "Montants signés" "Amounts signed";
    AverageDealUnits Units "Affaire signée, en moyenne" "Average signed deal";
    Velocity Money "Vélocité, par jour" "Velocity, a day";
    OpportunitiesInPeriod Plain "Opportunités de la période" "Opportunities of the period";
    FunnelTarget Money "Chiffre d’affaires à gagner" "Revenue to win";
    FunnelBasket Money "Ce que rapporte une signature" "What a signature brings";
    FunnelConversion Percent "Hypothèse de conversion" "Conversion hypothesis";
    FunnelNeeded Plain "Demandé en tout" "Demanded in all";
    FunnelWeeks Plain "Semaines pour gagner la cible" "Weeks to win the target";
    FunnelNeededAWeek Plain "Demandé par semaine" "Demanded a week";
    FunnelCapacity Plain "Capacité de l’étape, par semaine" "Capacity of the step, a week";
    FunnelCeiling Money "Chiffre d’affaires possible" "Possible revenue";
    FunnelNeededBetter Plain "Demandé avec cinq points de mieux" "Demanded with five points more";
    FunnelSaved Plain "Contacts épargnés" "Contacts saved";
    FunnelWentOn Plain "Passés à l’étape suivante" "Gone on to the next step";
    FunnelStoodThere Plain "Comptés à cette étape" "Counted at this step";
    FunnelActual Percent "Conversion des six derniers mois" "Conversion of the last six months";
    FunnelBest Percent "Conversion du meilleur mois" "Conversion of the best month";
    FunnelCounted Plain "Comptés sur les mois connus" "Counted in the known months";
    FunnelWeeksCounted Plain "Semaines de ces mois" "Weeks of these months";
    FunnelPace Plain "Fait par semaine" "Done a week";
    CriteriaMet Plain "Critères remplis" "Criteria met";
    CriteriaAsked Plain "Critères de la grille" "Criteria of the framework";
    QualificationScore Percent "Score de qualification" "Qualification score";
    SegmentShare Percent "Part du segment" "Share of the segment";
    CountedOnce Plain "Compte pour un" "Counts as one";
    CountedInAll Plain "En tout" "In all";
    Envelope Money "Enveloppe" "Envelope";
    LeftOfEnvelope Money "Reste de l’enveloppe" "Left of the envelope";
}

/// An amount in whole units.
fn units(value: f64, format: &dyn Format) -> String {
    Money::from_f64_units(value).map_or_else(|| format.number(value, 0), |money| format.money(money))
}

impl TermName {
    /// `value` as this term is read: money, a share, or a plain number.
    #[must_use]
    pub fn write(self, value: f64, format: &dyn Format) -> String {
        match self.written() {
            Written::Money => units(Number::nearest(value / 100.0).get(), format),
            Written::Units => units(Number::nearest(value).get(), format),
            Written::Percent => format.percent(value, 1),
            Written::Fine => format.number(value, 4),
            Written::Plain => format.number(value, 2),
        }
    }
}
