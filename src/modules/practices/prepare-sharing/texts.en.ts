import type { SharingTexts } from './texts.nl';

export const en: SharingTexts = {
  title: 'Share your practice',
  lead: 'Do you do something against loneliness? Others want to know how. What did not work helps too.',
  how: 'This is how it works',
  howSteps: (always, sometimes) => [
    'You sign in with your e-mail address and choose for which organisation you share.',
    `You fill in six short steps. ${always} questions are required, and sometimes ${sometimes} more: in which municipality, and why it stopped. Each step is saved: you can stop and go on later.`,
    'The editors check it, within 10 working days. If there are questions, you get them back.',
    'Your practice is in the database. You can always change it later.',
  ],
  haveText: 'Do you have a text or a Word file already? Then we fill in what we recognise, and you check it.',
  begin: 'Begin',
  signInAndBegin: 'Sign in and begin',
  mine: 'To my practices',
  prepare: 'What helps to be “well described”',
  prepareLead:
    'Most of this is not required. When all of it is there and three reviewers find it complete and coherent, the practice becomes “well described”. Something you do not know? Leave it open: unknown is not zero.',
  parts: {
    trigger: {
      title: 'Why',
      things: [
        'Why you began: what did you see or hear?',
        'The problem: loneliness that people feel, social isolation, or both.',
      ],
    },
    targetGroup: {
      title: 'For whom',
      things: [
        'The age: 13-17, 18-25, 26-59 or 60+.',
        'What people go through: losing a partner, moving house, caring for somebody …',
      ],
    },
    goals: { title: 'Goals', things: ['What has to change for those people.'] },
    approach: {
      title: 'Approach',
      things: ['The steps, in order: two at least.', 'With whom you work, and how you reach people.'],
    },
    preconditions: { title: 'What has to be there first', things: ['What you needed before you could start.'] },
    costAndTime: {
      title: 'Cost and time',
      things: [
        'What it costs: in all, per year or per participant. An estimate will do.',
        'How often it takes place and how long it lasts.',
      ],
    },
    experience: {
      title: 'Experience',
      things: ['What went well.', 'What did not work, or why it stopped. That helps others most.'],
    },
    elsewhere: {
      title: 'What it asks elsewhere',
      things: [
        'How many volunteers and how many hours a week.',
        'Material that others may use: a guide, a letter, a form.',
        'Who can tell more: a role and a department, no private details.',
      ],
    },
  },
  nextTitle: 'What you can do now',
  next: {
    look: 'See how others describe their practice',
    follow: 'Follow what is added (Atom)',
  },
};
