export const nl = {
  title: 'Nakijken en indienen',
  lead: 'Kijk na wat u invulde. Daarna kijkt de redactie het na, binnen 10 werkdagen.',
  ready: 'Alles is in orde. U kunt indienen.',
  notReady: (count: number) =>
    count === 1 ? 'Er is nog één ding dat in orde moet zijn:' : `Er zijn nog ${count} dingen die in orde moeten zijn:`,
  sameTitle: 'Alles staat al zo in de databank',
  same: 'Er is dus niets om in te dienen. Wijzig hieronder wat anders is.',
  sameReturned:
    'De redactie had vragen. Wijzig hieronder wat anders is. Klopt het zoals het er staat? Dan mag u het zo opnieuw indienen.',
  sameConfirm: 'Klopt alles nog? Zeg dan dat de praktijk nog actueel is. Deze wijziging wordt daarmee ingetrokken.',
  sameDrop: 'Trek deze wijziging in',
  change: (step: string) => `Wijzig: ${step}`,
  handIn: 'Dien in',
  published:
    'Wat u indient, wordt na de controle openbaar. Schrijf geen namen of gegevens van personen, tenzij zij dat willen.',
  movedTitle: 'Er is intussen iets gewijzigd',
  moved: (name: string) =>
    `${name} wijzigde iets terwijl u nakeek. Hieronder staat het zoals het nu is. Kijk het na en dien dan in.`,
  mailGreeting: (name: string) => (name === '' ? 'Dag' : `Dag ${name}`),
  mailEnd: 'Groeten van de redactie van Verbonden',
  mails: {
    received: {
      subject: (title: string) => `Goed ontvangen: ${title}`,
      body: (title: string, day: string) =>
        `Wij hebben “${title}” goed ontvangen. De redactie kijkt het na. U hoort van ons ten laatste op ${day}.`,
    },
    returned: {
      subject: (title: string) => `Vragen over: ${title}`,
      body: (title: string) =>
        `De redactie heeft “${title}” nagekeken en heeft nog vragen. U vindt ze bij uw praktijk. Vul aan en dien opnieuw in.`,
    },
    declined: {
      subject: (title: string) => `Niet opgenomen: ${title}`,
      body: (title: string) =>
        `De redactie heeft “${title}” nagekeken en neemt het niet op. U leest waarom bij uw praktijk.`,
    },
    published: {
      subject: (title: string) => `Gepubliceerd: ${title}`,
      body: (title: string) => `“${title}” staat nu in de databank. Bedankt om uw praktijk te delen.`,
    },
  },
  /** Of a practice that is in the database already. */
  changeMails: {
    received: {
      subject: (title: string) => `Wijziging goed ontvangen: ${title}`,
      body: (title: string, day: string) =>
        `Wij hebben uw wijziging van “${title}” goed ontvangen. De redactie kijkt ze na. U hoort van ons ten laatste op ${day}.`,
    },
    returned: {
      subject: (title: string) => `Vragen over uw wijziging: ${title}`,
      body: (title: string) =>
        `De redactie heeft uw wijziging van “${title}” nagekeken en heeft nog vragen. U vindt ze bij uw wijziging. Vul aan en dien opnieuw in.`,
    },
    declined: {
      subject: (title: string) => `Wijziging niet opgenomen: ${title}`,
      body: (title: string) =>
        `De redactie heeft uw wijziging van “${title}” nagekeken en neemt ze niet op. Wat op de site staat, blijft zoals het is. U leest waarom bij uw wijziging.`,
    },
    published: {
      subject: (title: string) => `Wijziging gepubliceerd: ${title}`,
      body: (title: string) =>
        `Uw wijziging van “${title}” staat nu op de site. Bedankt om uw praktijk actueel te houden.`,
    },
  },
};
export type HandInTexts = typeof nl;
