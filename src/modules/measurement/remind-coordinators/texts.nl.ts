export const nl = {
  title: 'Nog niet ingevuld',
  lead: 'Deze codes antwoordden nog niet. Zoek op uw papieren namenlijst wie het is en spreek die persoon aan.',
  everybody: 'Iedereen antwoordde.',
  notYet: (day: string) => `Dit vraagt u vanaf ${day}.`,
  count: (count: number) => (count === 1 ? '1 code' : `${count} codes`),
  greeting: (name: string) => (name === '' ? 'Dag,' : `Dag ${name},`),
  askSubject: 'Tijd om te meten',
  ask: (title: string, moment: string, missing: number) =>
    `Voor de meting "${title}" is het tijd voor de vragen van ${moment}. ${missing === 1 ? 'Eén code is' : `${missing} codes zijn`} nog niet ingevuld.`,
  askWhich: 'Welke codes dat zijn, ziet u hier. Alleen u weet bij wie ze horen:',
  forgetSubject: 'Codes en antwoorden worden binnenkort gewist',
  forget: (title: string, day: string, people: number, answers: number) =>
    `Van de meting "${title}" worden op ${day} ${people === 1 ? '1 code' : `${people} codes`} en ${answers === 1 ? '1 ingevulde vragenlijst' : `${answers} ingevulde vragenlijsten`} gewist, zoals vooraf bepaald.`,
  forgetShare: 'Wat u deelde, blijft. Is de uitkomst nog niet gedeeld of bewaard? Doe dat vóór die dag:',
  end: 'U krijgt deze mail omdat u coördinator bent op Verbonden.',
};
export type ReminderTexts = typeof nl;
