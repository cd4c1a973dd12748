export const nl = {
  title: 'Wat werkt, en voor wie?',
  description:
    'De kaart van wat gemeten is tegen eenzaamheid: welke aanpak, voor wie, hoe zeker, en waar niemand het weet.',
  lead: 'Elke cirkel is wat er gemeten is. Groter is meer metingen (bij elke verdubbeling evenveel groter), meer ringen is zekerder. Open een vak voor de metingen zelf.',
  fictitious: 'Dit is een demonstratie: deze metingen zijn verzonnen (fictief).',
  counted: (studies: string, date: string) => `${studies}, bijgewerkt op ${date}.`,
  nothing: 'Er zijn nog geen metingen die iedereen mag zien. Elk leeg vak is een uitnodiging.',
  rows: 'Rijen:',
  rowNames: { elements: 'werkzame elementen', activities: 'soorten activiteit' },
  columns: 'Kolommen:',
  columnNames: { ages: 'leeftijd', 'life-events': 'levensgebeurtenis', outcomes: 'wat gemeten is' },
  caption: (rows: string, columns: string) => `Wat gemeten is: ${rows} en ${columns}`,
  cornerNames: { elements: 'Werkzaam element', activities: 'Soort activiteit' },
  scroll: 'Schuif de tabel opzij om alles te zien.',
  legendTitle: 'Zo leest u een cirkel',
  legend: {
    better: 'het ging beter met mensen: minder eenzaam, minder geïsoleerd',
    negligible: 'hoogstens een heel klein verschil',
    unclear: 'niet te onderscheiden van toeval, of te weinig resultaten om samen te nemen',
    mixed: 'metingen spreken elkaar tegen',
    worse: 'het ging minder goed',
  },
  legendRings:
    'Het getal is hoeveel resultaten er zijn. De ringen: 3 is eerste, 4 goede en 5 sterke aanwijzingen. Een stippellijn: nog geen uitsluitsel. Een dikke rand: mogelijk nadelig, wat andere metingen ook zeggen. Een uitroepteken: er gebeurde ook iets ernstigs.',
  legendAges:
    'Een meting telt bij een leeftijd alleen mee als er cijfers van mensen van die leeftijd zijn. Ze kan in meer rijen staan.',
  difference: {
    none: 'Nog te weinig gemeten om groepen te vergelijken.',
    chance: (groups: string, p: string) => `Tussen ${groups}: geen verschil te onderscheiden van toeval (p\u00a0${p}).`,
    real: (groups: string, p: string) => `Tussen ${groups}: een verschil dat meer is dan toeval (p\u00a0${p}).`,
  },
  differenceTitle: 'Werkt het voor de ene groep beter dan voor de andere?',
  differenceLead:
    'We vergelijken groepen alleen als er voor minstens twee groepen drie resultaten van hetzelfde soort meting zijn. Anders weten we het niet.',
  tableCaption: 'Elk vak met metingen, in cijfers en woorden',
  tableHeaders: ['Rij', 'Kolom', 'Resultaten', 'Mensen', 'Wat er bleek', 'Hoe zeker'],
  emptyCells: (count: string) => `${count} vakken zijn nog leeg.`,
  moreTitle: 'Verder',
  more: {
    fit: { link: 'Wat past bij ons?', body: 'Zeg wat u zoekt en wat u hebt, en krijg een korte lijst met redenen.' },
    explanation: { link: 'Wat betekent een effect van 0,3?', body: 'In tekeningen van mensen.' },
    method: { link: 'Hoe we rekenen', body: 'Formules, regels, grenzen, en alle cijfers om na te rekenen.' },
    all: { link: 'Alle metingen samen', body: 'Zonder te kiezen.' },
  },
};
export type MapTexts = typeof nl;
