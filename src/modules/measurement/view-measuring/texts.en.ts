import type { MeasuringTexts } from './texts.nl';

export const en: MeasuringTexts = {
  title: 'Does it help? Measure it.',
  description:
    'Measure before and after whether a practice against loneliness helps, with a few questions on paper or a phone.',
  lead: 'You let participants answer a few questions before and after. Then you read in plain words whether it helped, how sure that is and what it cost.',
  stepsTitle: 'How it works',
  steps: [
    {
      title: 'Make a plan',
      body: 'Four questions: which practice, who, when, and with or without a comparison group. You read at once how many people you need.',
    },
    {
      title: 'Give everybody a card',
      body: 'Each card has a code. You write on a paper list who has which code. That list stays with you: we know no names.',
    },
    {
      title: 'Ask before and after',
      body: 'Participants fill it in on their phone, on your tablet or on paper. You get a mail when it is time.',
    },
    {
      title: 'Read the result',
      body: 'You see what changed and how sure that is. You decide yourself whether you share the result.',
    },
  ],
  noteTitle: 'For groups, not for one person',
  note: 'The questionnaires are made to say something of a group. Never use them to judge or select one person.',
  privacyTitle: 'What happens to the answers',
  privacy: [
    'Answers belong to a code, never to a name.',
    'They are kept encrypted. Only your organisation reads them; we as editors or administrators do not see them either.',
    'Who takes part may stop at any time and delete everything with the code.',
    'After the agreed time (at most 24 months after the last questions) they are deleted.',
  ],
  join: {
    title: 'Join in measuring',
    about: (what: string) => `You looked for measurements of: ${what}.`,
    choose: 'Choose the practice that you measure. The plan takes over what we know already.',
    nobody: 'Nobody has shared a practice that does this yet. Do you? Share your practice, then you can measure it.',
    plan: (title: string) => `Measure “${title}”`,
    all: (count: string) => `See all ${count} practices`,
    share: 'Share your practice',
  },
  card: 'Were you given a card with a code?',
  toAnswer: 'Fill it in here',
  toInstruments: 'Look at the questionnaires',
  plan: 'Make a plan',
  signInToPlan: 'Sign in and make a plan',
  mineTitle: 'Your measurements',
  none: 'Your organisation has no measurements yet.',
  noOrganisation: 'You do not belong to an organisation yet. Ask for access, then you can measure.',
  askOrganisation: 'Ask for access for your organisation',
  coordinatorPlans: 'A coordinator of your organisation makes the plan.',
  headers: ['Measurement', 'How it stands', 'Participants', 'What now'],
  tableCaption: (organisation) => `Measurements of ${organisation}`,
};
