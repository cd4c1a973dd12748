export const nl = {
  title: 'Helpt het? Meet het.',
  description:
    'Meet vooraf en achteraf of een praktijk tegen eenzaamheid helpt, met enkele vragen op papier of een telefoon.',
  lead: 'U laat deelnemers vooraf en achteraf enkele vragen beantwoorden. Daarna leest u in gewone woorden of het hielp, hoe zeker dat is en wat het kostte.',
  stepsTitle: 'Zo werkt het',
  steps: [
    {
      title: 'Maak een plan',
      body: 'Vier vragen: welke praktijk, wie, wanneer en met of zonder vergelijkingsgroep. U leest meteen hoeveel mensen u nodig hebt.',
    },
    {
      title: 'Geef iedereen een kaart',
      body: 'Op elke kaart staat een code. Wie welke code heeft, schrijft u op een papieren lijst. Die lijst blijft bij u: wij kennen geen namen.',
    },
    {
      title: 'Vraag vooraf en achteraf',
      body: 'Deelnemers vullen in op hun telefoon, op uw tablet of op papier. U krijgt een mail als het tijd is.',
    },
    {
      title: 'Lees de uitkomst',
      body: 'U ziet wat er veranderde en hoe zeker dat is. U beslist zelf of u de uitkomst deelt.',
    },
  ],
  noteTitle: 'Voor groepen, niet voor één persoon',
  note: 'De vragenlijsten zijn gemaakt om iets te zeggen over een groep. Gebruik ze nooit om één persoon te beoordelen of te kiezen.',
  privacyTitle: 'Wat met de antwoorden gebeurt',
  privacy: [
    'Antwoorden hangen aan een code, nooit aan een naam.',
    'Ze worden versleuteld bewaard. Alleen uw organisatie komt eraan; ook wij als redactie of beheerder zien ze niet.',
    'Wie meedoet, kan altijd stoppen en zelf alles wissen met de code.',
    'Na de afgesproken tijd (hoogstens 24 maanden na de laatste vragen) worden ze gewist.',
  ],
  join: {
    title: 'Meet mee',
    about: (what: string) => `U zocht metingen over: ${what}.`,
    choose: 'Kies de praktijk die u meet. Het plan neemt over wat we al weten.',
    nobody: 'Nog niemand deelde een praktijk die dit doet. Doet u dit? Deel uw praktijk, dan kunt u ze meten.',
    plan: (title: string) => `Meet “${title}”`,
    all: (count: string) => `Bekijk alle ${count} praktijken`,
    share: 'Deel uw praktijk',
  },
  card: 'Kreeg je een kaart met een code?',
  toAnswer: 'Vul hier in',
  toInstruments: 'Bekijk de vragenlijsten',
  plan: 'Maak een plan',
  signInToPlan: 'Meld u aan en maak een plan',
  mineTitle: 'Uw metingen',
  none: 'Uw organisatie heeft nog geen metingen.',
  noOrganisation: 'U hoort nog bij geen organisatie. Vraag toegang, dan kunt u meten.',
  askOrganisation: 'Vraag toegang voor uw organisatie',
  coordinatorPlans: 'Een coördinator van uw organisatie maakt het plan.',
  headers: ['Meting', 'Hoe het staat', 'Deelnemers', 'Wat nu'],
  tableCaption: (organisation: string) => `Metingen van ${organisation}`,
};
export type MeasuringTexts = typeof nl;
