export const nl = {
  poolTitle: 'Effecten samenvoegen (meta-analyse)',
  poolDescription:
    'Voegt effecten (yi) met hun varianties (vi) samen. method: FE, DL, REML (standaard) of PM. test: z, hk of hk-truncated (standaard: Hartung en Knapp, met een factor van minstens 1). moderators: per effect een rij, of per kenmerk een lijst; hoogstens 10. Hoogstens 10.000 effecten; leaveOneOut is leeg boven 2.000 effecten en met moderators. pi volgt metafor (de verdeling van de test), piRiley is t met k − 2 vrijheidsgraden. Wat niet bepaald is, is null. Er wordt niets bewaard.',
  effectTitle: 'Een effectgrootte berekenen',
  effectDescription:
    'Maakt een gestandaardiseerd effect met exacte correctie (j) voor kleine groepen. SMCC en SMCR: één groep, voor en na (n, meanPre, meanPost, sdPre, r; voor SMCC ook sdPost). SMD: twee groepen (n1, n2, mean1, mean2, sd1, sd2). In plaats van gemiddelden mag ook difference, het verschil ertussen (meanPost min meanPre, of mean1 min mean2), met dezelfde spreidingen en r. Zonder spreidingen mag t, of een verschil met se; SMCR vraagt dan ook r en rekent met gelijke spreiding voor en na. Met comparison (een groep met dezelfde velden) komt het verschil in verandering terug. Verandering is na min voor. Er wordt niets bewaard.',
  otherLength: (k: number, given: number) => `Er zijn ${k} effecten en ${given} varianties: geef er evenveel.`,
  oddModerators: (k: number) => `Geef ${k} rijen van gelijke lengte, of lijsten van ${k} waarden.`,
  manyModerators: (most: number) => `Geef hoogstens ${most} moderatoren.`,
  fewEffects: (moderators: number, least: number, k: number) =>
    `Voor ${moderators} moderatoren zijn minstens ${least} effecten nodig; er zijn er ${k}.`,
  collinear: 'Een moderator is altijd gelijk, of volgt volledig uit de andere.',
  neededHere: (measure: string, names: string) => `Nodig voor ${measure} met wat u geeft: ${names}.`,
  noSpread: 'Met deze waarden is er geen spreiding over om mee te vergelijken.',
  data: {
    listTitle: 'Metingen en studies',
    fileTitle: 'Alles waaruit de niveaus van praktijken volgen',
    ofPractice: 'Naam van een praktijk in haar adres.',
    ofDesign: 'Hoe gemeten is.',
    ofConstruct: 'Wat gemeten is.',
    page: 'Bladzijde, vanaf 1.',
    pageSize: 'Hoeveel per bladzijde.',
    setTitle: 'Wat werkt tegen eenzaamheid: metingen en studies',
    setDescription:
      'Elke meting van een praktijk en elke studie die nagekeken is, als totalen van minstens tien mensen, met de niveaus die eruit volgen. Wie wil, rekent elk niveau na.',
    keywords: ['eenzaamheid', 'sociaal isolement', 'effect', 'meting'],
  },
  oneWaySe: 'Geef de standaardfout, of t of de spreidingen: niet twee daarvan.',
  oneWay: 'Geef de gemiddelden, t of het verschil: niet twee daarvan.',
  noComparison: 'Een SMD vergelijkt al twee groepen.',
};
export type EvidenceTexts = typeof nl;
