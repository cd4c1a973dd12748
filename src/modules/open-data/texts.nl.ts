export const nl = {
  catalogueLink: 'Open data',
  apiLink: 'API',
  catalogue: {
    title: 'Open data',
    name: 'Open data van Verbonden',
    lead: 'Alles wat op Verbonden openbaar is, kunt u overnemen en hergebruiken. Vermeld de bron en de datum.',
    licence: 'Licentie',
    issued: 'Uitgegeven op',
    forms: 'Vormen',
    machine: 'Deze catalogus voor machines (DCAT-AP, JSON-LD)',
    turtle:
      'Wat we als linked data geven, is RDF in de vorm JSON-LD. Turtle bieden we niet apart aan: elk RDF-programma leest JSON-LD.',
    toApi: 'Zo werkt de API',
  },
  api: {
    title: 'API voor ontwikkelaars',
    lead: 'Lees alle openbare gegevens met gewone webadressen. U hebt geen sleutel nodig.',
    licences:
      'De gegevens mag u hergebruiken met bronvermelding (CC BY 4.0), de begrippen vrij (CC0). De software staat onder de licentie EUPL-1.2.',
    document: 'De beschrijving voor machines (OpenAPI 3.1)',
    parameters: 'Parameters',
    name: 'Naam',
    meaning: 'Betekenis',
    values: 'Waarden',
    sendExample: 'Stuur bijvoorbeeld',
    example: 'Probeer',
    anything: 'vrij',
    moreValues: (count: number) => `${count} waarden`,
    errorsTitle: 'Als er iets fout is',
    errors: 'Een fout komt terug als application/problem+json (RFC 9457), met per parameter wat er niet klopt.',
    limitsTitle: 'Grenzen en bewaren',
    limits:
      'Antwoorden dragen een ETag en mogen een minuut bewaard worden. Te veel vragen na elkaar krijgen antwoord 429.',
  },
};
export type OpenDataTexts = typeof nl;
