// Every screen, as [name, route]: for screenshots, and for the tests that visit them all, on the example company.
export const SCREENS = [
  ["cockpit", "#/"],
  ["competitors", "#/diagnostic/concurrents"],
  ["bcg", "#/diagnostic/bcg"],
  ["benchmark", "#/diagnostic/comparatif"],
  ["segments", "#/cible/segments"],
  ["channels", "#/cible/canaux"],
  ["vision", "#/objectifs/vision"],
  ["objectives", "#/objectifs/okr"],
  ["strategy-map", "#/objectifs/carte-strategique"],
  ["cascade", "#/objectifs/cascade"],
  ["trace", "#/objectifs/trace"],
  ["kpis", "#/objectifs/kpi"],
  ["actions", "#/priorites/actions"],
  ["eisenhower", "#/priorites/eisenhower"],
  ["people", "#/priorites/equipe"],
  ["renunciations", "#/priorites/renoncements"],
  ["packages", "#/budget/paquets"],
  ["ranking", "#/budget/classement"],
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
  ["trace-of-one", "#/objectifs/trace", "actions"],
];
