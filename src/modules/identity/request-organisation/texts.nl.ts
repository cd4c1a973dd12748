export const nl = {
  title: 'Voor wie werkt u?',
  lead: 'Om praktijken te delen, hoort u bij een organisatie. Zeg bij welke, dan laat een beheerder u toe binnen een werkdag.',
  invited: 'Werkt een collega al met Verbonden? Laat u dan uitnodigen: dat gaat sneller.',
  municipality: 'Uw gemeente of stad',
  municipalityHint: 'Als u voor een gemeente of een OCMW werkt. Typ de naam.',
  name: 'Of de naam van uw organisatie',
  nameHint: 'Als u ergens anders werkt. Bijvoorbeeld: CAW Noorderkempen',
  remark: 'Wat wilt u er nog bij zeggen?',
  remarkHint: 'Bijvoorbeeld uw functie, of wie u kent in de organisatie.',
  submit: 'Vraag toegang',
  errors: {
    municipality: { either: 'Vul uw gemeente in, of de naam van uw organisatie.' },
    name: { notBoth: 'Vul één van beide in: de gemeente of de naam.' },
    noMunicipality: 'We kennen geen gemeente met deze naam.',
    whichMunicipality: (names: string) => `Welke gemeente bedoelt u: ${names}?`,
    asked: 'U vroeg dit al. Een beheerder kijkt ernaar.',
    member: 'U bent al lid van deze organisatie.',
    tooMany: 'Er staan al drie vragen van u open. Wacht op het antwoord, of trek er een in.',
  },
  mailSubject: (name: string) => `Vraag om toegang: ${name}`,
  mailBody: (given: { name: string; link: string }) =>
    `Dag,

Iemand vraagt op Verbonden toegang voor ${given.name}.
We beloven een antwoord binnen een werkdag. Bekijk de vraag hier:
${given.link}`,
};
export type RequestTexts = typeof nl;
