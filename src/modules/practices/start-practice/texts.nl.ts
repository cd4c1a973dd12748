export const nl = {
  title: 'Deel een praktijk: begin',
  lead: 'Zes korte stappen, samen ongeveer een kwartier. Elke stap wordt bewaard: u kunt stoppen en later verdergaan.',
  organisation: 'Voor welke organisatie?',
  organisationHint: 'Collega’s van deze organisatie kunnen mee invullen.',
  organisationErrors: { choose: 'Kies voor welke organisatie u de praktijk deelt.' },
  forOne: (name: string) => `U deelt deze praktijk voor ${name}.`,
  haveText: 'Hebt u al een tekst?',
  haveTextHint:
    'Plak hem hier of kies een Word-bestand. Wij vullen in wat we herkennen, u kijkt het na. De tekst zelf bewaren we niet.',
  text: 'Plak uw tekst',
  textHint: (most: string) => `Hoogstens ${most} tekens. Dat is ongeveer twintig bladzijden.`,
  textTooLong: (most: string) =>
    `Deze tekst is te lang: hoogstens ${most} tekens. Haal weg wat niet over de praktijk gaat, of kies een Word-bestand.`,
  file: 'Of kies een Word-bestand (DOCX)',
  fileHint: (megabytes: number) => `Hoogstens ${megabytes} MB.`,
  begin: 'Begin',
  fileFaults: {
    'too-large': 'Dit bestand is te groot.',
    'not-a-docx': 'Dit is geen Word-bestand (DOCX). Bewaar het in Word als DOCX, of plak de tekst.',
    bomb: 'Dit bestand kunnen we niet lezen. Plak de tekst hierboven.',
    broken: 'Dit bestand is beschadigd. Plak de tekst hierboven.',
  },
  noOrganisationTitle: 'U hoort nog bij geen organisatie',
  noOrganisation:
    'Een praktijk delen doet u voor een organisatie: een gemeente, een vereniging, een school. Vraag uw organisatie aan, of vraag een collega om u uit te nodigen.',
  readOnlyTitle: 'U mag lezen, maar nog niet schrijven',
  readOnly: 'Wie uw organisatie beheert, kan u laten schrijven. Vraag het die collega: daarna deelt u hier praktijken.',
  changeTitles: { own: 'Klopt deze praktijk nog?', free: 'Is dit uw praktijk?', others: 'Klopt hier iets niet?' },
  changeLead:
    'Wat u wijzigt, komt op de site nadat de redactie het nakeek. Is er al een wijziging onderweg, dan werkt u daarin verder.',
  changeHandedIn:
    'De redactie kijkt uw wijziging na. Daarna kunt u opnieuw wijzigen. Wilt u niet wachten? Open de ingediende wijziging, trek ze in en begin een nieuwe.',
  claimLead:
    'Niemand op Verbonden beheert deze praktijk nog. Voert uw organisatie ze uit? Vul dan aan wat er staat en dien het in. De redactie kijkt het na: daarna is de praktijk van uw organisatie.',
  claimFor: (name: string) => `Dit is de praktijk van ${name}`,
  claimOnly:
    'Niemand op Verbonden beheert deze praktijk nog. Wie schrijft voor de organisatie die ze uitvoert, kan ze hier aanvullen.',
  changeOthers:
    'Een andere organisatie beheert deze praktijk op Verbonden. Wie voor die organisatie schrijft, kan ze wijzigen. Ziet u iets dat niet klopt, of is ze van u? Laat het weten met een vraag.',
  otherOrganisation: 'Vraag een andere organisatie aan',
  askOrganisation: 'Vraag uw organisatie aan',
};
export type StartTexts = typeof nl;
