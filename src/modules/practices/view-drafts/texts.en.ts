import type { DraftsTexts } from './texts.nl';

const states: DraftsTexts['states'] = {
  draft: 'Not handed in yet',
  submitted: 'Handed in',
  'in-review': 'The editors are checking it',
  returned: 'Back with you: there are questions',
  declined: 'Not included',
  withdrawn: 'Withdrawn',
  published: 'Published',
};

export const en: DraftsTexts = {
  title: 'My practices',
  lead: 'What your organisation shares, and how far it is.',
  homeItem: (underway) => (underway === 0 ? 'Practices' : `Practices: ${underway} on their way`),
  share: 'Share a practice',
  importing: 'Import',
  none: 'Your organisation has not shared a practice yet.',
  underway: 'Under way',
  inDatabase: 'In the database',
  past: 'Closed',
  nameless: 'Still without a name',
  changeOf: (title) => `Change of “${title}”`,
  states,
  changeStates: { ...states, declined: 'Change not included', published: 'Change published' },
  published: {
    published: 'In the database',
    stopped: 'In the database as stopped',
    merged: 'Merged with another practice',
    withdrawn: 'No longer shown',
  },
  actions: {
    submit: 'Handed in',
    'take-up': 'Taken up',
    return: 'Returned with questions',
    decline: 'Not included',
    publish: 'Published',
    withdraw: 'Withdrawn',
  },
  next: {
    toWrite: {
      draft: (right, steps) =>
        right === steps
          ? 'Everything is in order. You can hand it in.'
          : `${right} of ${steps} steps in order. Complete it and hand it in.`,
      returned: 'Answer the questions and hand in again.',
    },
    toRead: {
      draft: (right, steps) =>
        right === steps
          ? 'Everything is in order. A colleague who may write can hand it in.'
          : `${right} of ${steps} steps in order. A colleague who may write completes it and hands it in.`,
      returned: 'A colleague who may write answers the questions and hands in again.',
    },
    same: 'All of this is in the database already.',
    submitted: (day) => `You will hear from us by ${day}.`,
    late: 'This takes longer than promised. The editors see that too.',
  },
  last: {
    saved: (day, name) => (name === '' ? `Saved on ${day}` : `Saved on ${day} by ${name}`),
    'handed-in': (day) => `Handed in on ${day}`,
    returned: (day) => `Sent back on ${day}`,
    closed: (day) => `Closed on ${day}`,
  },
  onlyRead: 'You may read this, but not change it. Whoever manages your organisation can let you write.',
  goOn: 'Go on',
  look: 'Look',
  change: 'Change',
  stopped: 'Stopped? Let us know',
  handedIn: {
    underway: 'A change has been handed in already.',
    look: 'Look at the change that was handed in',
    unbegun: {
      wijzigen:
        'No new change was begun. Wait until the editors have checked this one, or withdraw it below and begin a new one.',
      gestopt:
        'Nothing was added. Does this change not say yet that the practice has stopped? Let us know once the editors have checked it, or withdraw it below and tell us then.',
    },
  },
  stillRightUntil: (day) => `Last confirmed on ${day}.`,
  nowPartOf: 'It is now part of:',
  withdrawnWhy: 'The editors took it off the site, for this reason:',
  history: 'What happened',
  started: 'Begun',
  by: (name) => `by ${name}`,
  editors: 'the editors',
  formerColleague: 'a former colleague',
  content: 'What you filled in',
  empty: 'Nothing filled in yet.',
  withdraw: 'Withdraw',
  withdrawExplained:
    'The editors then no longer check it. What you wrote stays here, but you can no longer hand it in.',
  withdrawNote: 'Why do you withdraw it?',
  withdrawSure: 'Yes, withdraw',
  toPractice: 'To the practice in the database',
  reason: 'Why',
  questions: 'Questions',
};
