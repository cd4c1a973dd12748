import type { ReminderTexts } from './texts.nl';

export const en: ReminderTexts = {
  title: 'Not filled in yet',
  lead: 'These codes have not answered yet. Look up on your paper list of names who it is, and talk to that person.',
  everybody: 'Everybody answered.',
  notYet: (day) => `You ask this from ${day}.`,
  count: (count) => (count === 1 ? '1 code' : `${count} codes`),
  greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  askSubject: 'Time to measure',
  ask: (title, moment, missing) =>
    `For the measurement "${title}" it is time for the questions of ${moment}. ${missing === 1 ? 'One code has' : `${missing} codes have`} not been filled in yet.`,
  askWhich: 'Which codes those are you see here. Only you know whose they are:',
  forgetSubject: 'Codes and answers will be deleted soon',
  forget: (title, day, people, answers) =>
    `Of the measurement "${title}" ${people === 1 ? '1 code' : `${people} codes`} and ${answers === 1 ? '1 filled-in questionnaire' : `${answers} filled-in questionnaires`} will be deleted on ${day}, as was decided beforehand.`,
  forgetShare: 'What you shared stays. Has the result not been shared or saved yet? Do so before that day:',
  end: 'You get this mail because you are a coordinator on Verbonden.',
};
