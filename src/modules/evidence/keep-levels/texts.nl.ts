import type { VerdictRule } from '../../practices/contract';

const why: Record<VerdictRule, string> = {
  'harmful-event':
    'Bij een meting gebeurde iets ernstigs met een deelnemer, en wie het naging, oordeelde dat het met de aanpak te maken heeft.',
  'harmful-interval':
    'In een meting ging het met mensen gemiddeld minder goed dan ervoor of dan in de groep die niet meedeed, en dat is meer dan toeval.',
  'no-effect-pooled':
    'De metingen samen laten zien dat het verschil hoogstens heel klein is: tussen −0,20 en +0,20 standaardafwijking.',
  'no-effect-controlled':
    'Een meting met een vergelijkingsgroep laat zien dat het verschil hoogstens heel klein is: tussen −0,20 en +0,20 standaardafwijking.',
  'no-effect-two': 'Minstens twee metingen met een vergelijkingsgroep vonden geen verschil dat meer is dan toeval.',
  'independent-controlled':
    'Minstens twee goede metingen met een vergelijkingsgroep, door onafhankelijke onderzoekers, vonden een verbetering; minstens één keer ook na een half jaar.',
  controlled: 'Een goede meting met een vergelijkingsgroep vond een verbetering die meer is dan toeval.',
  'repeated-with-synthesis':
    'Minstens twee metingen op verschillende plaatsen vonden een verbetering, en gepubliceerd onderzoek over hetzelfde soort aanpak vond dat ook.',
  change: 'Na afloop ging het beter met mensen dan ervoor, en dat is meer dan toeval.',
  'nothing-yet': 'De metingen die er zijn, geven nog geen uitsluitsel.',
};

export const nl = {
  why,
  noLevel: 'nog geen niveau door metingen',
  subject: (title: string) => `Wat metingen zeggen over ${title}, verandert`,
  greeting: (name: string) => (name === '' ? 'Dag,' : `Dag ${name},`),
  changed: (title: string, before: string, after: string) =>
    `Er zijn nieuwe metingen van "${title}", of er is iets aan verbeterd. Daardoor verandert hoe zeker we zijn: eerst "${before}", nu "${after}".`,
  besideLadder:
    'Dat is geen oordeel over uw werk of over de mensen die meededen. We tonen wat niet hielp even duidelijk als wat hielp: anderen leren ervan. Wat leerde u zelf? Vul het aan bij de ervaringen.',
  shownOn: (day: string) =>
    `U weet het als eerste. Vanaf ${day} ziet iedereen het, met de metingen erbij. Klopt er iets niet, antwoord dan voor die dag aan de redactie via "Stel een vraag" op de pagina.`,
  end: 'Verbonden',
};
export type LevelTexts = typeof nl;
