import type { EffectSummary, Missing, NotCountedReason, VerdictRule } from '../evidenced-level';

type Construct = EffectSummary['construct'];

const rules: Record<VerdictRule, string> = {
  'harmful-event':
    'Bij een meting gebeurde iets ernstigs met een deelnemer. Wie het naging, oordeelde dat het met de aanpak te maken heeft. Overleg met een deskundige voor u begint.',
  'harmful-interval':
    'In een meting ging het met mensen gemiddeld minder goed dan ervoor, of dan in de groep die niet meedeed. Dat verschil is meer dan toeval. Zo’n aanpak kan voor anderen wel werken: kijk wat er hier gebeurde.',
  'no-effect-pooled':
    'De metingen samen laten zien dat het verschil hoogstens heel klein is. Dat zegt niets over de inzet van wie meewerkte. Het helpt anderen kiezen.',
  'no-effect-controlled':
    'Een meting met een vergelijkingsgroep laat zien dat het verschil hoogstens heel klein is. Dat zegt niets over de inzet van wie meewerkte. Het helpt anderen kiezen.',
  'no-effect-two':
    'Minstens twee metingen met een vergelijkingsgroep vonden geen verschil dat meer is dan toeval. Dat zegt niets over de inzet van wie meewerkte. Het helpt anderen kiezen.',
  'independent-controlled':
    'Minstens twee goede metingen met een vergelijkingsgroep vonden een verbetering. Onafhankelijke onderzoekers deden ze, en minstens één keer was het ook na een half jaar zo.',
  controlled: 'Een goede meting met een vergelijkingsgroep vond een verbetering die meer is dan toeval.',
  'repeated-with-synthesis':
    'Minstens twee metingen op verschillende plaatsen vonden een verbetering. Gepubliceerd onderzoek over hetzelfde soort aanpak vond dat ook.',
  change: 'Na afloop ging het beter met mensen dan ervoor. Dat verschil is meer dan toeval.',
  'nothing-yet': 'Er is gemeten, maar dat geeft nog geen uitsluitsel.',
};

const reasons: Record<NotCountedReason, string> = {
  account: 'vertelt in woorden wat veranderde; dat staat naast de cijfers',
  'other-outcome': 'mat hoe mensen zich voelen, niet eenzaamheid of sociaal isolement',
  'same-study': 'gaat over dezelfde mensen als een meting die al telt',
  'no-effect': 'vond geen verbetering die meer is dan toeval',
  'no-comparison': 'had geen vergelijkingsgroep',
  quality: 'had een vergelijkingsgroep, maar te veel bleef onzeker: wie afviel, of hoe de groepen begonnen',
  'own-evaluator': 'werd gedaan door wie de praktijk zelf uitvoert',
  outweighed: 'weegt niet op tegen wat de andere metingen vonden',
};

const people = (count: string) => `${count} mensen`;
const sizes = { none: 'nauwelijks', small: 'een beetje', medium: 'merkbaar', large: 'veel' };
type Size = keyof typeof sizes;

const better: Record<Construct, string> = {
  loneliness: 'minder eenzaam',
  isolation: 'meer contact',
  wellbeing: 'beter',
};
const worse: Record<Construct, string> = {
  loneliness: 'eenzamer',
  isolation: 'minder contact',
  wellbeing: 'minder goed',
};
const verbs: Record<Construct, [many: string, one: string]> = {
  loneliness: ['voelden zich', 'voelde zich'],
  isolation: ['hadden', 'had'],
  wellbeing: ['voelden zich', 'voelde zich'],
};

function study({ count, people: group, comparison, independent, followUp }: Extract<Missing, { what: 'study' }>) {
  const measurements = count === 1 ? 'één meting' : `${count} metingen`;
  const groups =
    comparison === null
      ? ` van ${group} mensen, voor en na`
      : ` van ${group} mensen, met een vergelijkingsgroep van ${comparison} mensen`;
  const by = independent && comparison !== null ? ', door een onafhankelijke onderzoeker' : '';
  const elsewhere = independent && comparison === null ? ', door iemand anders of op een andere plaats' : '';
  return `${measurements}${groups}${by}${elsewhere}${followUp ? ', minstens één keer ook na zes maanden' : ''}`;
}

const stories = (count: number) => (count === 1 ? '1 verhaal' : `${count} verhalen`);

export const nl = {
  rules,
  counted: (count: number) => (count === 1 ? 'Dit rust op 1 meting.' : `Dit rust op ${count} metingen.`),
  syntheses: 'Gepubliceerd onderzoek dat meetelt:',
  notCounted: 'Wat niet meetelt voor dit niveau:',
  reason: (count: number, reason: NotCountedReason) =>
    `${count === 1 ? '1 resultaat' : `${count} resultaten`}: ${reasons[reason]}`,
  stillFor: (level: string) => `Nog te doen voor “${level}”:`,
  or: 'of',
  and: 'en',
  missing: (missing: Missing) =>
    missing.what === 'synthesis' ? 'gepubliceerd onderzoek over hetzelfde soort aanpak' : study(missing),
  measureFirst: (level: string) =>
    `Nog te doen voor “${level}”: één meting, voor en na, die een verbetering vindt die meer is dan toeval.`,
  bestBy: (measurement: string) => `Een middelgroot verschil is meestal te vinden met ${measurement}.`,
  planned:
    'Zo veel mensen moeten voor en na antwoorden, in elke groep, om een middelgroot verschil (0,5) in 80% van de metingen te vinden. Begin met een kwart meer: we rekenen dat 20% stopt, en dat antwoorden voor en na samenhangen (r = 0,7).',
  since: (day: string) => `Iedereen ziet dit sinds ${day}.`,
  reviewed: (label: string) => `Beoordelaars kenden los daarvan “${label}” toe.`,
  effect: {
    unclear: 'Gemeten, nog geen uitsluitsel',
    none: 'Geen verschil dat telt',
    single: (construct: Construct, size: Size, isBetter: boolean) =>
      `Mensen ${verbs[construct][0]} na afloop ${sizes[size]} ${(isBetter ? better : worse)[construct]}`,
    compared: (construct: Construct, size: Size, isBetter: boolean) =>
      `Wie meedeed, ${verbs[construct][1]} ${sizes[size]} ${(isBetter ? better : worse)[construct]} dan wie niet meedeed`,
    chance: 'Dat kan ook toeval zijn.',
    interval: (estimate: string, lower: string, upper: string) =>
      `Verschil: ${estimate} standaardafwijking (met 95% zekerheid tussen ${lower} en ${upper}; onder 0 is beter).`,
    from: (count: number, n: string) =>
      count === 1 ? `Uit 1 meting van ${people(n)}.` : `Uit ${count} metingen samen, van ${people(n)}.`,
    latest: (count: number, n: string) =>
      `Dit is de laatste van ${count} metingen, van ${people(n)}. We tellen ze niet samen op.`,
    prediction: (lower: string, upper: string) =>
      `In een nieuwe gemeente mag u een verschil verwachten tussen ${lower} en ${upper}.`,
    warningWorse:
      'Hier was geen groep om mee te vergelijken. Mensen die meedoen als het slecht met hen gaat, gaan er vaak vanzelf wat op vooruit. Hier gebeurde het omgekeerde: het echte nadeel kan dus groter zijn.',
    warning:
      'Hier was geen groep om mee te vergelijken. Mensen die meedoen als het slecht met hen gaat, gaan er vaak vanzelf wat op vooruit. Het echte verschil kan dus kleiner zijn.',
    all: 'Alle metingen',
    caption: (design: string, construct: string) => `${design}: ${construct}`,
    designs: {
      'before-after': 'Eén groep, voor en na',
      controlled: 'Met een vergelijkingsgroep',
      randomised: 'Met een vergelijkingsgroep, door loting',
    },
    constructs: { loneliness: 'eenzaamheid', isolation: 'sociaal isolement', wellbeing: 'hoe mensen zich voelen' },
    headers: ['Wie mat', 'Jaar', 'Mensen', 'Verschil', '95% zeker tussen'],
    between: (lower: string, upper: string) => `${lower} en ${upper}`,
    together: 'Samen',
    apart: 'Minder dan drie metingen tellen we niet samen op.',
  },
  cost: {
    measured: 'Geteld bij metingen',
    euro: (amount: string) => `${amount} per deelnemer`,
    hours: (amount: string) => `${amount} betaalde uren per deelnemer`,
    volunteers: (amount: string) => `${amount} vrijwilligers per deelnemer`,
    improved: (amount: string) => `${amount} voor elke deelnemer die er duidelijk op vooruitging`,
    range: (least: string, most: string, count: number) => `${count} metingen, van ${least} tot ${most}`,
    one: '1 meting',
  },
  /** One organisation may tell more than one story. */
  elsewhere: (organisations: number, stories: number) => {
    const how = stories === organisations ? '' : ` in ${stories} verhalen`;
    return organisations === 1
      ? `1 andere organisatie vertelt${how} hoe het bij haar ging`
      : `${organisations} andere organisaties vertellen${how} hoe het bij hen ging`;
  },
  outcomes: (well: number, partly: number, not: number) =>
    [
      ...(well > 0 ? [`in ${stories(well)} lukte het`] : []),
      ...(partly > 0 ? [`in ${stories(partly)} lukte het deels`] : []),
      ...(not > 0 ? [`in ${stories(not)} lukte het niet`] : []),
    ].join(', '),
  learnt: 'Wat wie mat ervan leerde:',
  accountsTitle: 'Wat mensen vertelden',
  accountsLead: 'Naast de cijfers. Organisaties vroegen het aan deelnemers en schreven het op in hun eigen woorden.',
  account: (name: string, year: number, n: string) => `${name}, ${year}, ${people(n)}`,
  asked: 'Wie we vroegen',
  how: 'Hoe we het vroegen',
  changed: 'Wat veranderde',
  unchanged: 'Wat niet veranderde',
  linesTitle: 'Wat metingen zeggen, door de tijd',
  line: (level: string) => `Hoe zeker door metingen: ${level}.`,
  noLevel: 'nog geen niveau',
};
export type ShowEvidenceTexts = typeof nl;
