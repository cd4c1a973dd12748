import type { Rhythm } from '../follow';

const rhythms: Record<Rhythm, string> = {
  weekly: 'Hoogstens één mail per week',
  monthly: 'Hoogstens één mail per maand',
};

export const nl = {
  link: 'Volg dit per mail',
  targets: {
    everything: 'alle praktijken',
    municipality: (name: string) => `praktijken in ${name}`,
    search: (words: string) => `praktijken voor ${words}`,
    someSearch: 'praktijken voor een zoekvraag',
    ownWords: 'een zoekvraag',
  },
  title: 'Volg dit per mail',
  lead: 'U krijgt een mail als er iets nieuw is of verandert bij:',
  nothingNew: 'Is er niets nieuws, dan krijgt u geen mail.',
  email: 'Uw e-mailadres',
  emailHint: 'We gebruiken het alleen hiervoor. Stopt u, dan wissen we het.',
  emailErrors: {
    required: 'Vul uw e-mailadres in.',
    notAnEmail: 'Dit is geen e-mailadres. Een voorbeeld: naam@gemeente.be',
    tooLong: 'Dit adres is te lang: hoogstens 254 tekens.',
  },
  rhythm: 'Hoe vaak?',
  rhythms,
  rhythmError: 'Kies hoe vaak u een mail wilt.',
  submit: 'Stuur mij de mail om te bevestigen',
  asked: 'Kijk in uw mailbox',
  askedBody: 'We stuurden een mail met een link. Klik erop binnen 7 dagen. Pas dan volgt u dit.',
  askedNothing:
    'Komt er geen mail? Kijk bij de ongewenste mails, of kijk of het adres klopt. Per adres sturen we hoogstens drie van zulke mails per dag.',
  toList: 'Terug naar de praktijken',
  confirm: 'Wilt u dit volgen?',
  confirmButton: 'Ja, ik wil dit volgen',
  full: 'U volgt al 50 dingen',
  fullBody: 'Meer kan niet. Stop eerst met iets, en klik daarna opnieuw op de link in de mail.',
  dead: 'Deze link werkt niet meer',
  deadBody:
    'Een link om te bevestigen werkt 7 dagen, een link onder een mail ruim een jaar. Stopte u met alles, dan is uw adres gewist en werkt geen enkele link meer.',
  following: 'Wat u volgt',
  followingLead: (address: string) => `Mails gaan naar ${address}.`,
  followingNothing: 'U volgt nog niets. Bevestig eerst met de link in de mail die u kreeg.',
  stopOne: 'Stop',
  stopOneOf: (label: string) => `Stop: ${label}`,
  saveRhythm: 'Bewaar',
  stopAll: 'Stop met alles',
  stopAllBody: 'U krijgt geen mails meer. We wissen uw adres en wat u volgde. U kunt dit niet ongedaan maken.',
  stopAllButton: 'Stop met alles en wis mijn adres',
  keep: 'Kijk wat u volgt, of stop met een deel',
  stopped: 'U krijgt geen mails meer',
  stoppedBody: 'We wisten uw adres. Wilt u later weer iets volgen, dan vult u het opnieuw in.',
  mail: {
    greeting: 'Dag',
    confirmSubject: 'Bevestig wat u wilt volgen',
    confirmAsked: (label: string) => `Iemand vulde uw adres in op Verbonden, om nieuws te krijgen over ${label}.`,
    confirmClick: 'Was u dat? Open dan deze pagina en klik op “Ja, ik wil dit volgen”:',
    confirmUntil: 'De link werkt 7 dagen.',
    confirmIgnore: 'Was u het niet? Doe dan niets. U krijgt hierover geen mails, en we wissen uw adres na 7 dagen.',
    subject: (count: number) =>
      count === 1 ? 'Nieuws over 1 praktijk die u volgt' : `Nieuws over ${count} praktijken die u volgt`,
    since: (date: string) => `Dit is nieuw of veranderd sinds ${date}.`,
    news: { new: 'Nieuw', changed: 'Gewijzigd' },
    more: (count: number) => (count === 1 ? 'En nog 1 praktijk:' : `En nog ${count} praktijken:`),
    manage: 'Kijken wat u volgt, of stoppen met een deel:',
    stop: 'Stoppen met alles en uw adres wissen:',
    signature: 'Verbonden',
  },
};
export type FollowTexts = typeof nl;
