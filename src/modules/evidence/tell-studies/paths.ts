const mine = '/mijn/metingen-elders';
const desk = '/redactie/studies';
const syntheses = '/redactie/syntheses';

/** What can be told, by the word in the address. */
export const toldKinds = { cijfers: 'elsewhere', verhaal: 'account' } as const;
export type ToldWord = keyof typeof toldKinds;
/** What an editor can do with a study, by the word in the address. */
export const studyDecisions = { nakijken: 'check', terugsturen: 'return', intrekken: 'withdraw' } as const;
export type StudyDecisionWord = keyof typeof studyDecisions;

/** Addresses of entering and checking studies, without language prefix. */
export const studyPaths = {
  mine,
  tell: (word: ToldWord) => `${mine}/nieuw/${word}`,
  own: (id: string) => `${mine}/${id}`,
  takeBack: (id: string) => `${mine}/${id}/intrekken`,
  desk,
  code: `${desk}/nieuw`,
  study: (id: string) => `${desk}/${id}`,
  change: (id: string) => `${desk}/${id}/wijzigen`,
  decide: (id: string, word: StudyDecisionWord) => `${desk}/${id}/${word}`,
  synthesis: (id: string) => `${syntheses}/${id}`,
} as const;

const id = ':id{[\\w-]{22,120}}';
export const studyRoutes = {
  tell: `${mine}/nieuw/:word{${Object.keys(toldKinds).join('|')}}`,
  own: `${mine}/${id}`,
  takeBack: `${mine}/${id}/intrekken`,
  study: `${desk}/${id}`,
  change: `${desk}/${id}/wijzigen`,
  decide: `${desk}/${id}/:word{${Object.keys(studyDecisions).join('|')}}`,
  synthesis: `${syntheses}/:id{[a-z0-9-]{1,80}}`,
} as const;
