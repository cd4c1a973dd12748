export const nl = {
  title: 'Aanmelden',
  lead: 'U krijgt een e-mail met een link. Een wachtwoord is niet nodig.',
  email: 'Uw e-mailadres',
  emailHint: 'Bij voorkeur uw werkadres.',
  emailErrors: {
    required: 'Vul uw e-mailadres in.',
    notAnEmail: 'Dit is geen e-mailadres. Een voorbeeld: naam@gemeente.be',
    tooLong: 'Dit adres is te lang. Kijk na of het klopt.',
  },
  submit: 'Stuur mij een link',
  newHere: 'Nog geen account? Vul uw adres in: met de link uit de e-mail maakt u er een.',
  otherWays: 'Andere manieren',
  passkey: 'Aanmelden met een toegangssleutel',
  passkeyHint:
    'Met uw vingerafdruk, uw gezicht of de pincode van dit toestel. U maakt een sleutel op uw accountpagina.',
  passkeyFailed: 'Aanmelden met een sleutel lukte niet. Probeer opnieuw, of vraag een link per e-mail.',
  government: 'Aanmelden met de digitale overheid (ACM/IDM)',
  sentTitle: 'Kijk in uw mailbox',
  sentLead: 'We stuurden een link naar het adres dat u opgaf. Klik erop om aan te melden.',
  sentUntil: 'De link werkt 15 minuten, één keer. U mag hem ook op een ander toestel openen.',
  sentNothing: 'Niets gekregen? Kijk bij ongewenste mail, of vraag een nieuwe link. Let op typfouten in het adres.',
  again: 'Vraag een nieuwe link',
  confirmTitle: 'Aanmelden bij Verbonden',
  confirmAs: 'U meldt aan met het adres',
  confirmSubmit: 'Aanmelden',
  confirmNotYou: 'Is dit niet uw adres? Sluit dan deze pagina.',
  failedTitle: 'Deze link werkt niet meer',
  failedBody:
    'Een link werkt één keer en 15 minuten lang. Misschien is hij al gebruikt of te oud, of werd hij niet helemaal gekopieerd.',
  waitTitle: 'Even wachten',
  waitBody: (time: string) => `Er waren te veel pogingen na elkaar. Probeer opnieuw om ${time}.`,
  waitLinks: 'Een link die u al kreeg, blijft 15 minuten werken. Een toegangssleutel werkt ook.',
  wrongTitle: 'Deze link klopt niet',
  wrongBody: (time: string) =>
    `Vanaf uw netwerk kwamen te veel links of sleutels na elkaar die niet kloppen. Tot ${time} zeggen we niet meer wat er misging.`,
  wrongRight: 'Een link of toegangssleutel die wel klopt, werkt ook nu. Hebt u er geen, vraag dan een nieuwe link.',
  mailSubject: 'Uw link om aan te melden',
  mailBody: (link: string) => `Dag,

met deze link meldt u aan bij Verbonden:

${link}

De link werkt 15 minuten, één keer. Hebt u nog geen account, dan maakt u er een door aan te melden.

Vroeg u dit niet? Dan hoeft u niets te doen. Geef de link aan niemand door.`,
};
export type SignInTexts = typeof nl;
