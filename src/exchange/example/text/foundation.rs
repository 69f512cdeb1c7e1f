//! Words of the example: company, vision, people, segments, channels, renunciations.

use super::say;
use crate::domain::lang::Name;

pub const COMPANY: Name = say("Mécavelle", "Mécavelle");

pub const SECTOR: Name = say(
    "Usinage de pièces de rechange et maintenance de lignes agroalimentaires, 38 salariés",
    "Machined spare parts and line maintenance for food plants, 38 employees",
);

pub const VISION: Name = say(
    "Le premier numéro que compose un responsable de maintenance agroalimentaire à deux heures de route : une pièce \
     refaite dans la journée, une ligne suivie toute l’année.",
    "The first number that a food plant’s maintenance manager dials within two hours’ drive: a part remade within the \
     day, a line looked after all year.",
);

pub const PATHS: [Name; 2] = [
    say("Devenir sous-traitant de rang 2 pour l’automobile", "Becoming a tier 2 supplier to the car industry"),
    say("Vendre des machines neuves", "Selling new machines"),
];

/// What speaks for sales first.
pub const LEAD_BECAUSE: Name = say(
    "Sur vingt devis perdus cette année, treize l’ont été face à un concurrent venu voir la ligne avant nous.",
    "Of twenty quotes lost this year, thirteen went to a competitor who had come to see the line before us.",
);

/// Name and role.
pub const PEOPLE: [(&str, Name); 6] = [
    ("Hélène Marchetti", say("Dirigeante", "Managing director")),
    ("Youssef Le Goff", say("Directeur commercial", "Sales director")),
    ("Claire Bonnafous", say("Responsable maintenance", "Head of maintenance")),
    ("Tomasz Ferrand", say("Chiffreur", "Estimator")),
    ("Inès Kaddour", say("Assistante commerciale", "Sales assistant")),
    ("Paul-André Vidal", say("Chef d’atelier", "Workshop manager")),
];

pub struct SegmentWords {
    pub name: Name,
    pub sector: Name,
    pub size: Name,
    pub maturity: Name,
    pub trigger: Name,
    pub exclusions: &'static [Name],
}

pub const SEGMENTS: [SegmentWords; 2] = [
    SegmentWords {
        name: say("Sites agroalimentaires de taille moyenne", "Mid-sized food plants"),
        sector: say("Laiterie, viande, plats cuisinés", "Dairy, meat, ready meals"),
        size: say("50 à 250 salariés sur le site", "50 to 250 employees on site"),
        maturity: say(
            "Deux ou trois mécaniciens sur place, pièces d’usure suivies sur un tableur",
            "Two or three fitters on site, wear parts tracked in a spreadsheet",
        ),
        trigger: say(
            "Un arrêt de ligne imprévu, ou un audit hygiène dans les six mois",
            "An unplanned line stop, or a hygiene audit within six months",
        ),
        exclusions: &[
            say("Sites sans mécanicien sur place", "Plants without a fitter on site"),
            say("Commandes de moins de 400 €", "Orders under €400"),
            say("Groupes qui achètent par enchères inversées", "Groups that buy by reverse auction"),
        ],
    },
    SegmentWords {
        name: say("Constructeurs de machines d’emballage", "Packaging machine builders"),
        sector: say("Ensacheuses, barquetteuses, étiqueteuses", "Baggers, tray sealers, labellers"),
        size: say("20 à 80 salariés", "20 to 80 employees"),
        maturity: say("Bureau d’études interne, usinage confié au-dehors", "Own design office, machining bought in"),
        trigger: say("Un prototype à livrer avant un salon", "A prototype to deliver before a trade fair"),
        exclusions: &[say("Séries de plus de 200 pièces", "Batches of more than 200 parts")],
    },
];

pub const CHANNELS: [Name; 4] = [
    say("Visites de lignes par les techniciens", "Line visits by the technicians"),
    say("Recommandation par les installateurs", "Referrals from installers"),
    say("Prospection sur LinkedIn", "LinkedIn prospecting"),
    say("Remise de l’offre sur site", "Offer presented on site"),
];

/// What, why, and what would reopen it.
pub const RENUNCIATIONS: [[Name; 3]; 3] = [
    [
        say("Les séries automobiles", "Car industry batches"),
        say(
            "Elles occupaient deux centres d’usinage pour 11 % de marge et retardaient les dépannages.",
            "They tied up two machining centres for an 11% margin and delayed breakdown jobs.",
        ),
        say("Une marge garantie de 25 % sur douze mois", "A guaranteed 25% margin over twelve months"),
    ],
    [
        say("L’antenne commerciale de Lyon", "The sales office in Lyon"),
        say(
            "Trop loin pour intervenir en quatre heures : nous y vendrions ce que nous ne savons pas tenir.",
            "Too far to be there in four hours: we would sell there what we cannot keep.",
        ),
        say(
            "Un technicien installé sur place avec trois contrats signés",
            "A resident technician with three signed contracts",
        ),
    ],
    [
        say("Le catalogue de pièces en ligne", "The online parts catalogue"),
        say(
            "Neuf commandes sur dix portent sur une pièce qui n’a pas de plan : un catalogue ne la décrirait pas.",
            "Nine orders in ten are for a part without a drawing: no catalogue would describe it.",
        ),
        say(
            "Cent références commandées plus de quatre fois par an",
            "A hundred references ordered more than four times a year",
        ),
    ],
];
