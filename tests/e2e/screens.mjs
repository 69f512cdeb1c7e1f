// Every screen, as [name, route]: for screenshots, and for the tests that visit them all, on the example company.
export const SCREENS = [
  ["cockpit", "#/"],
  ["segments", "#/cible/segments"],
  ["channels", "#/cible/canaux"],
  ["rfm", "#/cible/rfm"],
  ["lifetime-value", "#/cible/valeur-client"],
  ["components", "#/cible/composantes"],
  ["proposition", "#/cible/proposition"],
  ["personas", "#/cible/personas"],
  ["journey", "#/cible/parcours"],
  ["vision", "#/objectifs/vision"],
  ["objectives", "#/objectifs/okr"],
  ["kpis", "#/objectifs/kpi"],
  ["actions", "#/priorites/actions"],
  ["eisenhower", "#/priorites/eisenhower"],
  ["people", "#/priorites/equipe"],
  ["renunciations", "#/priorites/renoncements"],
  ["packages", "#/budget/paquets"],
  ["ranking", "#/budget/classement"],
  ["lead-choice", "#/vente/marketing-ou-vente"],
  ["alerts", "#/pilotage/alertes"],
  ["figures", "#/pilotage/chiffres"],
  ["coherence", "#/coherence"],
  ["share", "#/partager"],
  ["settings", "#/reglages"],
  ["help", "#/aide"],
  ["about", "#/a-propos"],
  ["nowhere", "#/nulle/part"],
  ["atelier", "#/atelier"],
];

// Screens on one row, as [name, route of the list, list of the plan that gives the row].
export const DETAILS = [
  ["objective", "#/objectifs/okr", "objectives"],
  ["kpi", "#/objectifs/kpi", "kpis"],
  ["action", "#/priorites/actions", "actions"],
  ["package", "#/budget/paquets", "packages"],
];
