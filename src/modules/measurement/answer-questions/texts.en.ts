import type { AnswerTexts } from './texts.nl';

const again = (times: number) =>
  times === 0
    ? ' This is the last time.'
    : times === 1
      ? ' Now, and once more later.'
      : ` Now, and ${times} times more later.`;

export const en: AnswerTexts = {
  title: 'Type your code',
  lead: 'The code is on the card you were given. Then you can answer the questions.',
  code: 'Your code',
  codeHint: 'Nine letters and digits, for example B2C-D3F-G4H. You may leave out the dashes.',
  open: 'Next',
  faults: {
    required: 'Type the code on your card.',
    mistyped: 'This code is not quite right. Look at your card again: it has nine letters and digits.',
    unknown: 'We do not know this code. Ask who gave you the card.',
  },
  noCard: 'Have you no card? Ask who invited you. Without a card you cannot fill in anything here.',
  eraseInstead: 'Delete everything you filled in',
  eraseTitle: 'Delete: type your code',
  kioskNote: 'This is a tablet for everybody. When you are done, it forgets what you did.',

  agreeTitle: 'Do you take part?',
  agreeLead: 'First read quietly what we ask. Then you decide yourself.',
  whatTitle: 'What do we ask?',
  what: (count, later) =>
    `${count === 1 ? 'One question' : `${count} short questions`} about how you feel and about the people around you.${again(later)}`,
  whyTitle: 'Why?',
  why: (organisation, title) =>
    `${organisation} wants to know whether “${title}” helps people. That only shows when many people answer before and after.`,
  whoTitle: 'Who sees your answers?',
  who: (organisation) => [
    'We do not know your name. We only know your code.',
    `${organisation} knows who was given which card, on paper. What you choose is shown to nobody by itself: only figures about the whole group.`,
    `Later we sometimes ask what changed for you, in your own words. ${organisation} reads that only once the measurement is closed, without your code, and only if at least five people wrote something.`,
    `Do you write that something did you no good? Then the coordinator of ${organisation} reads that at once, also when you are the only one. Your code is not with it, but sometimes people can guess who wrote it.`,
    'Write no names.',
    'Your answers are kept encrypted.',
  ],
  kept: (day) => `Everything is deleted on ${day} at the latest.`,
  freeTitle: 'You are free',
  free: [
    'You need not take part. Saying no changes nothing: you remain welcome.',
    'You may choose “rather not” at every question.',
    'You may stop at any time. With your code you delete everything yourself.',
  ],
  youngTitle: 'Are you younger than 18?',
  young: (organisation) =>
    `Then your parent or guardian has to agree as well, on a form of ${organisation}. Has that not happened yet? Ask for the form and fill in nothing now. You decide too: you may say no, also when your parent said yes. Do you want to talk about it? Call or chat with Awel: 102, awel.be.`,
  agree: 'Yes, I take part, and I know that I may stop at any time.',
  agreeRequired: 'Tick the box if you want to take part. If you do not, choose “Stop”.',
  begin: 'Begin with the questions',

  progress: (number, all) => `Question ${number} of ${all}`,
  onSheet: (number) => `Read question ${number} on the sheet you were given. What do you answer?`,
  itemHint: 'Choose what suits you best. There is no right or wrong.',
  ratherNot: 'Rather not',
  next: 'Next',
  back: 'Previous question',
  stop: 'Stop',
  chooseOne: 'Choose an answer, or “Rather not”.',
  tooLong: (most) => `This is too long. Keep it shorter than ${most} characters.`,
  savedNote: {
    choice: 'With “Next” we keep what you chose. Choose “Rather not” everywhere, and we keep no answers.',
    text: 'With “Next” we keep what you wrote. Leave it empty, and we keep nothing here.',
  },
  goOnNote: 'You can go on later with the same code. What you keep now can then no longer be seen or changed.',
  codes: {
    djg6: ['Yes', 'More or less', 'No'],
    djg11: ['Yes', 'More or less', 'No'],
    ucla3: ['Hardly ever', 'Some of the time', 'Often'],
    lsns6: ['None', 'One', 'Two', 'Three or four', 'Five to eight', 'Nine or more'],
    who5: [
      'At no time',
      'Some of the time',
      'Less than half of the time',
      'More than half of the time',
      'Most of the time',
      'All of the time',
    ],
    ons: ['Often or always', 'Some of the time', 'Occasionally', 'Hardly ever', 'Never'],
  },
  process: {
    tookPart: 'How often did you take part?',
    recommend: 'Would you recommend it to others?',
    changed: 'What changed for you?',
    harm: 'Was anything unpleasant, or did anything do you no good?',
  },
  textHints: {
    changed:
      'The organisation reads this only once the measurement is closed, without your code, and only if at least five people wrote something. Write no names. You may leave this empty.',
    harm: 'The coordinator of the organisation reads this at once, also when you are the only one who wrote something. Your code is not with it. Write no names. You may leave this empty.',
  },
  tookPart: {
    'every-time': 'Every time',
    mostly: 'Mostly',
    sometimes: 'Sometimes',
    'once-or-never': 'Once or never',
  },
  recommend: { yes: 'Yes', maybe: 'Maybe', no: 'No' },

  stillTitle: 'Are you still there?',
  still: 'What you filled in is kept. In a minute we make room for somebody else.',
  stillYes: 'Yes, I go on',

  thanksTitle: 'Thank you',
  thanks: 'Your answers are kept. They help to know what does people good.',
  skippedTitle: 'You skipped everything',
  skipped: 'Nothing is kept. That is fine.',
  nextMoment: (day) => `From ${day} there are some questions again. Keep your card safe.`,
  helpTitle: 'Does something stay on your mind?',
  help: 'Sometimes a question touches you. Talking helps. Tele-Onthaal listens day and night, free and anonymously: call 106. Are you young? Call or chat with Awel: 102.',
  backToKiosk: 'In a minute somebody else can fill in here. Your answers are no longer on this device.',
  forgotten: 'This device forgets your code. Nobody can see with the back button what you filled in.',
  toStart: 'To the beginning',

  closedTitle: 'This measurement is over',
  closed: 'There are no questions any more. Thank you for taking part.',
  stoppedEarlierTitle: 'You no longer take part',
  stoppedEarlier:
    'There are no questions for you any more. If you want to take part again, tell who gave you the card.',
  doneTitle: (again) => (again ? 'You are done for now' : 'You are done'),
  done: 'Your answers are kept.',
  replacedTitle: 'A sheet was entered for you',
  replaced:
    'While you were answering here, the organisation entered a sheet with your code. That sheet counts. What you answered here does not. If you want it otherwise, tell who gave you the card.',

  stopTitle: 'Do you want to stop?',
  stopLead: 'You may, at any time. Choose what you want.',
  laterTitle: 'Stop for a while',
  laterBody: 'What you filled in is kept. You go on later with the same code.',
  later: 'Go on later',
  quitTitle: 'No longer take part',
  quitBody:
    'You get no more questions. Questions you were busy with are deleted. What you filled in completely before still counts.',
  quit: 'I no longer take part',
  eraseOptionTitle: 'Delete everything',
  eraseOptionBody: 'Everything that belongs to your code is deleted. That cannot be undone.',
  eraseOption: 'Delete everything',
  goOn: 'Back to the questions',
  stoppedTitle: 'Stopped',
  stopped: 'This device forgot your code. What was kept you find again with your card.',

  confirmTitle: 'Delete everything?',
  confirm: [
    'We delete everything that belongs to your code: your answers and the code itself.',
    'Afterwards you cannot fill in anything with this card. That cannot be undone.',
  ],
  confirmWords:
    'What you wrote in your own words is gone at once as well. Who read it before may notice that it is gone.',
  confirmShared:
    'This measurement was shared already, as figures about the whole group. In those figures you still count: we cannot take them back. Nothing in them leads to you.',
  confirmNotShared:
    'If the organisation has figures about the whole group already, you stay counted in those until there are new ones. Nothing in them leads to you. You are not counted in new figures. Figures in which you are counted can then no longer be shared with everybody.',
  copies: 'In backups of this site it may remain for some time, encrypted.',
  sure: 'Yes, delete everything that belongs to my code.',
  sureRequired: 'Tick the box if you are sure.',
  eraseNow: 'Delete everything',
  keep: 'No, leave it',
  erasedTitle: 'Everything was deleted',
  erased: 'Your answers and your code are gone. You may throw your card away.',
};
