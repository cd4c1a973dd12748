export const nl = {
  title: 'Hoe ging het elders?',
  ofPractice: (measurements: string, people: string) =>
    `Dezelfde praktijk is elders gemeten, op dezelfde manier: ${measurements}, ${people}.`,
  ofKind: (kind: string, measurements: string, people: string) =>
    `Van hetzelfde soort activiteit (${kind}) zijn er elders metingen van dezelfde soort: ${measurements}, ${people}.`,
  few: 'Dat zijn er te weinig om samen te nemen. U kunt ze een voor een bekijken.',
  found: (estimate: string, lower: string, upper: string) =>
    `Samen vonden die een effect van ${estimate} (95%-interval: ${lower} tot ${upper}). Onder nul is beter.`,
  expected: (lower: string, upper: string) =>
    `In een nieuwe gemeente mag u een effect verwachten tussen ${lower} en ${upper}.`,
  together: (estimate: string, lower: string, upper: string, measurements: string, people: string) =>
    `Met uw meting erbij wordt dat ${estimate} (95%-interval: ${lower} tot ${upper}): ${measurements}, ${people}.`,
  expectedThen: (lower: string, upper: string) =>
    `In een nieuwe gemeente mag u dan een effect verwachten tussen ${lower} en ${upper}.`,
  notTogether: 'Uw meting gaat over te weinig mensen om ze erbij te tellen.',
  none: 'Niemand anders mat deze praktijk of dit soort activiteit op deze manier. Deelt u uw uitkomst, dan bent u de eerste.',
  noneShared: 'Niemand anders mat deze praktijk of dit soort activiteit op deze manier. Uw uitkomst is de eerste.',
  all: 'Bekijk die metingen',
};
export type ElsewhereTexts = typeof nl;
