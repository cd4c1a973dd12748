export const nl = {
  title: 'Verbonden',
  question: 'Wat helpt tegen eenzaamheid in uw gemeente?',
  lead: (practices: string) =>
    `${practices} uit Vlaanderen en daarbuiten. Met wat we weten over hoe zeker ze helpen, voor wie, en wat ze kosten.`,
  description: 'Vind praktijken tegen eenzaamheid voor uw gemeente: voor wie, hoe zeker en wat het kost.',
  searchLabel: 'Wat zoekt u?',
  placeholder: 'iets voor weduwen',
  search: 'Zoek',
  try: 'Probeer:',
  /** Questions that find something; a test holds them to that. */
  tries: ['telefooncirkel', 'rouw en verlies', 'jongeren', 'met de bibliotheek'],
  mapCaption: (placed: string, municipalities: string) =>
    `${placed} met een vaste plaats, in ${municipalities} gemeenten. Elke cirkel is een gemeente.`,
  promises: {
    choose: {
      title: 'Kies wat past',
      body: 'Zoek op doelgroep, aanpak en plek. Vergelijk, bewaar en druk af voor de vergadering.',
      link: 'Bekijk alle praktijken',
    },
    know: {
      title: 'Weet hoe zeker het is',
      body: 'Hoe meer ringen, hoe zekerder dat het helpt. Wat nog niet gemeten is, zeggen we ook.',
      link: 'Wat werkt, en voor wie?',
    },
    share: {
      title: 'Deel wat u doet',
      body: 'Ook wat niet lukte, helpt anderen. Een kwartier is genoeg.',
      link: 'Deel uw praktijk',
    },
  },
  newest: 'Nieuw in de databank',
  all: (practices: string) => `Toon alle ${practices}`,
};
export type HomeTexts = typeof nl;
