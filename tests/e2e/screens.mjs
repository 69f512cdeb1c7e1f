// Every screen, as [name, route]: for screenshots, and for the tests that visit them all.
export const SCREENS = [["cockpit", "#/"]];
