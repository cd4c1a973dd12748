import type { DraftAction, DraftState, PublishedState } from '../practice-state';
import type { LastDone } from './last-done';

const states: Record<DraftState, string> = {
  draft: 'Nog niet ingediend',
  submitted: 'Ingediend',
  'in-review': 'De redactie kijkt het na',
  returned: 'Terug bij u: er zijn vragen',
  declined: 'Niet opgenomen',
  withdrawn: 'Ingetrokken',
  published: 'Gepubliceerd',
};

const published: Record<PublishedState, string> = {
  published: 'Staat in de databank',
  stopped: 'Staat in de databank als gestopt',
  merged: 'Samengevoegd met een andere praktijk',
  withdrawn: 'Niet meer te zien',
};

const actions: Record<DraftAction, string> = {
  submit: 'Ingediend',
  'take-up': 'Opgepakt',
  return: 'Teruggestuurd met vragen',
  decline: 'Niet opgenomen',
  publish: 'Gepubliceerd',
  withdraw: 'Ingetrokken',
};

export const nl = {
  title: 'Mijn praktijken',
  lead: 'Wat uw organisatie deelt, en hoe ver het staat.',
  homeItem: (underway: number) => (underway === 0 ? 'Praktijken' : `Praktijken: ${underway} onderweg`),
  share: 'Deel een praktijk',
  importing: 'Importeren',
  none: 'Uw organisatie heeft nog geen praktijk gedeeld.',
  underway: 'Onderweg',
  inDatabase: 'In de databank',
  past: 'Afgesloten',
  nameless: 'Nog zonder naam',
  changeOf: (title: string) => `Wijziging van “${title}”`,
  states,
  /** Of a change of what is in the database already. */
  changeStates: { ...states, declined: 'Wijziging niet opgenomen', published: 'Wijziging gepubliceerd' },
  published,
  actions,
  next: {
    toWrite: {
      draft: (right: number, steps: number) =>
        right === steps
          ? 'Alles is in orde. U kunt indienen.'
          : `${right} van ${steps} stappen in orde. Vul aan en dien in.`,
      returned: 'Beantwoord de vragen en dien opnieuw in.',
    },
    /** To who may not write for the organisation. */
    toRead: {
      draft: (right: number, steps: number) =>
        right === steps
          ? 'Alles is in orde. Een collega die mag schrijven, kan indienen.'
          : `${right} van ${steps} stappen in orde. Een collega die mag schrijven, vult aan en dient in.`,
      returned: 'Een collega die mag schrijven, beantwoordt de vragen en dient opnieuw in.',
    },
    same: 'Alles staat al zo in de databank.',
    submitted: (day: string) => `U hoort van ons ten laatste op ${day}.`,
    late: 'Dit duurt langer dan beloofd. De redactie ziet dat ook.',
  },
  last: {
    saved: (day: string, name: string) => (name === '' ? `Bewaard op ${day}` : `Bewaard op ${day} door ${name}`),
    'handed-in': (day: string) => `Ingediend op ${day}`,
    returned: (day: string) => `Teruggestuurd op ${day}`,
    closed: (day: string) => `Afgesloten op ${day}`,
  } satisfies Record<LastDone['what'], (day: string, name: string) => string>,
  onlyRead: 'U mag dit lezen, maar niet wijzigen. Wie uw organisatie beheert, kan u laten schrijven.',
  goOn: 'Werk verder',
  look: 'Bekijk',
  change: 'Wijzig',
  stopped: 'Gestopt? Laat het weten',
  handedIn: {
    underway: 'Er is al een wijziging ingediend.',
    look: 'Bekijk de ingediende wijziging',
    unbegun: {
      wijzigen:
        'Er begon geen nieuwe wijziging. Wacht tot de redactie deze nakeek, of trek ze onderaan in en begin een nieuwe.',
      gestopt:
        'Er kwam niets bij. Staat in deze wijziging nog niet dat de praktijk stopte? Laat het weten zodra de redactie ze nakeek, of trek ze onderaan in en meld het dan.',
    },
  },
  stillRightUntil: (day: string) => `Laatst bevestigd op ${day}.`,
  nowPartOf: 'Ze is nu deel van:',
  withdrawnWhy: 'De redactie haalde ze van de site, met als reden:',
  history: 'Wat er gebeurde',
  started: 'Begonnen',
  by: (name: string) => `door ${name}`,
  editors: 'de redactie',
  formerColleague: 'een vroegere collega',
  content: 'Wat u invulde',
  empty: 'Nog niets ingevuld.',
  withdraw: 'Trek in',
  withdrawExplained:
    'De redactie ziet het dan niet meer na. Wat u schreef, blijft hier staan, maar u kunt het niet meer indienen.',
  withdrawNote: 'Waarom trekt u het in?',
  withdrawSure: 'Ja, trek in',
  toPractice: 'Naar de praktijk in de databank',
  reason: 'Waarom',
  questions: 'Vragen',
};
export type DraftsTexts = typeof nl;
