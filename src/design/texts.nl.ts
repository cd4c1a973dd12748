export const nl = {
  siteName: 'Verbonden',
  tagline: 'open platform tegen eenzaamheid',
  skipToContent: 'Naar de inhoud',
  mainNavigation: 'Hoofdmenu',
  menu: 'Menu',
  languageSwitch: 'Taal',
  footerNavigation: 'Over deze site',
  breadcrumb: 'U bent hier',
  errorsInTitle: (count: number) => (count === 1 ? '1 fout' : `${count} fouten`),
  errorSummary: (count: number) =>
    count === 1 ? 'Er is iets nog niet in orde' : `Er zijn ${count} dingen nog niet in orde`,
  errorPrefix: 'Fout',
  optional: 'niet verplicht',
  showAsTable: 'Toon als tabel',
  pagination: 'Bladzijden',
  previousPage: 'Vorige',
  nextPage: 'Volgende',
  pageOf: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
  errorPages: {
    400: { title: 'We begrijpen deze vraag niet', body: 'Er klopt iets niet in het adres of in wat u instuurde.' },
    403: { title: 'Dit mag niet vanaf hier', body: 'Open de pagina opnieuw en probeer nog eens.' },
    404: {
      title: 'Deze pagina vinden we niet',
      body: 'Misschien is ze verplaatst of staat er een typefout in het adres.',
    },
    405: { title: 'Dit kan niet op dit adres', body: 'Open de pagina opnieuw en probeer nog eens.' },
    409: { title: 'Intussen is er iets gewijzigd', body: 'Open de pagina opnieuw en bekijk wat er veranderd is.' },
    410: { title: 'Dit is er niet meer', body: 'Wie dit deelde, heeft het weggehaald of de termijn is voorbij.' },
    413: { title: 'Dat is te groot', body: 'Stuur een kortere tekst of een kleiner bestand.' },
    429: { title: 'Even geduld', body: 'Er kwamen te veel vragen na elkaar. Wacht een minuut en probeer opnieuw.' },
    500: {
      title: 'Er ging iets mis bij ons',
      body: 'Probeer het straks opnieuw. Blijft het fout gaan, meld dan het nummer hieronder.',
    },
    503: {
      title: 'Even buiten dienst',
      body: 'De site is erg druk of in onderhoud. Probeer het over een minuut opnieuw.',
    },
  },
  signInAgain: {
    title: 'U bent niet meer aangemeld',
    lead: 'Wat u net verstuurde, is nog niet bewaard. Het blijft op deze bladzijde staan: laat ze open.',
    copyLead:
      'Wat u net verstuurde, is niet bewaard. Wat u typte, blijft op deze bladzijde staan: laat ze open en neem het daarna over.',
    nothingTyped: 'Wat u wilde doen, is niet gebeurd. Meld u aan en doe het daarna opnieuw.',
    signIn: 'Meld u aan',
    signInElsewhere: 'Meld u aan in een nieuw tabblad',
    comeBack:
      'Kom daarna terug naar deze bladzijde en verstuur opnieuw wat u invulde. Wie dan is aangemeld, doet dat in eigen naam. Het antwoord komt in een nieuw tabblad: lukt het daar niet, dan staat uw tekst nog hier.',
    sendAgain: 'Verstuur opnieuw',
    withFile: 'Het bestand dat u koos, is er niet meer bij. Kies het na het aanmelden opnieuw in het formulier.',
    tooMuch:
      'Wat u net verstuurde, is niet bewaard. Ga nu met uw browser terug naar de vorige bladzijde: meestal staat daar nog wat u typte. Kopieer het daar.',
    tooMuchAfter:
      'Het was te veel om hier terug te geven. Meld u pas aan als u uw tekst gekopieerd hebt, en verstuur hem dan opnieuw.',
    typed: 'Wat u invulde',
    typedLead: 'U kunt dit ook kopiëren.',
    /** A field of which the name is not known here. */
    answer: (place: number) => `Antwoord ${place}`,
  },
  tooLarge: (megabytes: number) =>
    `Hier kan hoogstens ${megabytes} MB tegelijk. Ga met uw browser terug naar de vorige pagina en kies een kleiner bestand.`,
  requestNumber: 'Nummer van deze vraag',
  toSearch: 'Zoek een praktijk',
  toHome: 'Naar de startpagina',
};
export type DesignTexts = typeof nl;
