import type { TransferAnswer, TransferOutcome, TransferQuestion } from '../transfer-check';

interface QuestionTexts {
  name: string;
  question: string;
  /** Why it is asked. */
  why: string;
  /** What to do when it is missing or only partly there. */
  arrange: string;
  /** What to do when it is not known. */
  findOut: string;
}

const questions: Record<TransferQuestion, QuestionTexts> = {
  targetGroup: {
    name: 'Doelgroep',
    question: 'Zijn er bij u mensen voor wie dit bedoeld is?',
    why: 'Tussen leeftijden vond onderzoek geen duidelijk verschil in effect (Lasgaard en anderen, 2025). Kijk dus vooral naar wat mensen meemaken.',
    arrange: 'Kijk voor wie u dit dan wel zou doen, of kies een praktijk voor de mensen die bij u wonen.',
    findOut: 'Vraag het aan wie de mensen kent: maatschappelijk werkers, thuiszorg, huisartsen, verenigingen.',
  },
  support: {
    name: 'Draagvlak',
    question: 'Staan het bestuur, de diensten en de buurt hierachter?',
    why: 'Zonder iemand die het blijft dragen, stopt iets als één persoon vertrekt.',
    arrange: 'Zoek een schepen en een dienst die dit mee dragen, en zet het in een plan.',
    findOut: 'Leg het voor aan de schepen, de dienst die het zou doen en enkele mensen uit de buurt.',
  },
  people: {
    name: 'Mensen',
    question: 'Hebt u mensen die hier tijd voor hebben: medewerkers of vrijwilligers?',
    why: 'Iemand moet mensen uitnodigen, vrijwilligers helpen en volhouden.',
    arrange: 'Spreek af wie dit trekt en hoeveel uren die persoon krijgt. Zoek daarna vrijwilligers.',
    findOut: 'Reken uit hoeveel uren het vraagt, en vraag wie die kan vrijmaken.',
  },
  place: {
    name: 'Plek',
    question: 'Is er een plek die mensen kennen en waar ze raken?',
    why: 'Wie moeilijk buitenkomt, raakt niet ver. Gaat het thuis, aan de telefoon of online? Denk dan aan wat daar nodig is.',
    arrange: 'Zoek een plek die vrij is, die mensen kennen en waar iedereen binnen kan.',
    findOut: 'Ga kijken waar mensen nu al komen, en hoe wie slecht stapt er raakt.',
  },
  money: {
    name: 'Geld',
    question: 'Is er geld om te beginnen en om door te gaan?',
    why: 'Reken er niet op dat het zichzelf terugbetaalt: in een berekening voor ouderen gebeurde dat in 3,5% van de gevallen (McDaid en Park, 2021).',
    arrange: 'Maak een kleine begroting voor twee jaar en zoek wie betaalt, ook na het eerste jaar.',
    findOut: 'Vraag aan wie de praktijk doet wat het kost, en reken uit wat het bij u zou kosten.',
  },
  partners: {
    name: 'Partners',
    question: 'Willen de partners die u nodig hebt, meedoen?',
    why: 'Vaak kennen anderen de mensen die u niet bereikt.',
    arrange: 'Spreek met elke partner af wat die doet, en zet het op papier.',
    findOut: 'Bel de partners die u nodig hebt en vraag of ze meedoen.',
  },
  adaptation: {
    name: 'Aanpassing',
    question: 'Kunt u dit aanpassen aan uw gemeente, zonder weg te laten wat eraan werkt?',
    why: 'Elke plek is anders. Verander wat moet, en hou over wat de praktijk sterk maakt.',
    arrange: 'Schrijf op wat u verandert en wat zeker moet blijven. Leg het voor aan wie de praktijk al doet.',
    findOut: 'Vraag aan wie de praktijk al doet wat zeker moet blijven, en aan de mensen zelf wat zij willen.',
  },
  scale: {
    name: 'Omvang',
    question: 'Past de omvang bij uw gemeente?',
    why: 'Van 18 projecten voor ouderen in Nederland waren er maar 10 groot genoeg om te meten of ze hielpen (Fokkema en Van Tilburg, 2007).',
    arrange: 'Begin in één buurt, of doe het samen met een buurgemeente.',
    findOut: 'Schat hoeveel mensen zouden meedoen, en hoeveel u er aankunt.',
  },
};

const answers: Record<TransferAnswer, string> = { yes: 'Ja', partly: 'Deels', no: 'Nee', unsure: 'Nog niet zeker' };

const outcomes: Record<TransferOutcome, { title: string; body: string }> = {
  'can-work': {
    title: 'Dit kan hier werken',
    body: 'Wat nodig is, is er. Begin klein, en hou bij wat er gebeurt.',
  },
  arrange: {
    title: 'Regel eerst nog enkele dingen',
    body: 'Dit kan hier werken als u eerst in orde brengt wat hieronder staat.',
  },
  'find-out': {
    title: 'Zoek eerst meer uit',
    body: 'U weet nog te weinig om te beslissen. Vraag eerst na wat hieronder staat, en vul dan opnieuw in.',
  },
  'not-now': {
    title: 'Hier past dit nu niet goed',
    body: 'Er ontbreekt te veel van wat deze praktijk nodig heeft. Bekijk wat erop lijkt, of regel eerst wat hieronder staat.',
  },
};

export const nl = {
  title: 'Zou het hier werken?',
  lead: (practice: string) =>
    `Acht vragen over “${practice}” in uw gemeente. U krijgt een uitkomst in woorden, geen punten.`,
  whereKept:
    'We bewaren uw antwoorden een jaar, voor dit toestel. De praktijk komt in uw lijst. U kunt alles weer wissen.',
  known: 'Wat we van deze praktijk weten',
  unknown: 'De bron zegt hierover niets. Vraag het na bij wie de praktijk doet.',
  runsIn: 'Loopt in',
  inhabitants: (place: string, count: string) => `${place} (${count} inwoners)`,
  questions,
  answers,
  addNote: 'Voeg een notitie toe',
  note: 'Wat u erbij wilt zeggen',
  noteHint: 'Schrijf geen namen of gegevens van personen.',
  choose: (name: string) => `${name}: kies een antwoord. Weet u het niet, kies dan “Nog niet zeker”.`,
  noteTooLong: (name: string) => `${name}: maak de tekst korter, hoogstens 500 tekens.`,
  submit: 'Bekijk de uitkomst',
  outcomes,
  noPrediction: 'De uitkomst helpt u bij een gesprek. Ze voorspelt niets en zegt niet hoe goed de praktijk werkt.',
  arrangeFirst: 'Regel dit eerst',
  inOrder: 'Dit is in orde',
  yourNote: 'Uw notitie:',
  checkedOn: (date: string) => `Ingevuld op ${date}.`,
  change: 'Wijzig uw antwoorden',
  similar: 'Bekijk wat erop lijkt',
  toKept: 'Bekijk uw lijst',
  notKept: 'Deze praktijk staat niet in uw lijst.',
  forget: 'Wis deze antwoorden',
  none: 'Hier staat nog geen uitkomst',
  noneBody:
    'Op dit toestel zijn de vragen nog niet beantwoord. Vulde u ze net in? Dan bewaart uw browser geen cookies en kunnen we uw antwoorden niet onthouden.',
  begin: 'Beantwoord de acht vragen',
  linkFor: (practice: string) => `Zou het hier werken? ${practice}`,
  column: 'Zou het hier werken?',
  arrangeShort: (names: string) => `Te regelen: ${names}.`,
};
export type TransferTexts = typeof nl;
