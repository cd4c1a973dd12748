import type { LeadTexts } from './texts.nl';

export const en: LeadTexts = {
  title: 'Reviews',
  levels: { 1: 'well described', 2: 'well grounded' },
  inForce: (level, until) => `In force now: level “${level}”, until ${until}.`,
  noLevel: 'No level above “reported” now.',
  open: 'Begin a round',
  openLead: 'Choose three reviewers for level 1, four for level 2. Each judges alone. They get a mail.',
  barred: (count) =>
    count === 1
      ? 'One reviewer is left out: who wrote it or told a story about it (“We do this too”), belongs to the organisation, published this version or leads the round.'
      : `${count} reviewers are left out: they wrote it or told a story about it (“We do this too”), belong to the organisation, published this version or lead the round.`,
  tooFew: (need) => `There are too few reviewers without an interest now. You need at least ${need}.`,
  level: 'Level',
  levelOption: (level, count) => `${level} (${count} reviewers)`,
  reviewers: 'Reviewers',
  start: 'Ask reviewers',
  running: (level, since) => `A round for “${level}” has been open since ${since}.`,
  reviewer: 'Reviewer',
  somebody: 'somebody who is no longer here',
  asked: 'Asked on',
  status: 'Status',
  handedIn: 'handed in',
  waiting: 'not handed in yet',
  steppedAside: 'stepped aside: interest',
  steppedAsideBefore: (names) => `Told of an interest in this practice, and judges it no more: ${names}.`,
  setAside: 'got an interest after handing in: does not count',
  released: 'takes part no more: no judgement came',
  silent: 'Who has kept you waiting for a judgement?',
  silentLead: (days) =>
    `No judgement after ${days} working days? Then you can ask somebody else. What was filled in does not count.`,
  release: 'Ask no longer',
  replace: 'Ask somebody else',
  replaceLead: (count) => (count === 1 ? 'One reviewer is missing.' : `${count} reviewers are missing.`),
  ask: 'Ask',
  nobodyLeft: 'There is no other reviewer without an interest.',
  cancel: 'Cancel the round',
  cancelLead: 'If you cancel the round, what was filled in does not count. It stays secret.',
  closed: 'Earlier rounds',
  outcome: {
    granted: (inFavour, all) => `level granted (${inFavour} of ${all} in favour)`,
    'not-granted': (inFavour, all) => `level not granted (${inFavour} of ${all} in favour)`,
    cancelled: () => 'cancelled, without an outcome',
  },
  roundTitle: (level, day) => `“${level}”, closed on ${day}`,
  agreement: 'How much do the reviewers agree?',
  agreementHint:
    'Cohen’s kappa for each two: 1 is full agreement, 0 is no more than chance. When two gave one and the same score everywhere, there is no kappa.',
  pair: 'Reviewers',
  kappa: 'Kappa',
  noKappa: 'none: one score',
  number: (at) => `Reviewer ${at}`,
  remarks: 'What the reviewers wrote:',
  queue: 'Open reviews',
  queueNote: (level, done, all, who) => `${level}: ${done} of ${all} handed in${who === '' ? '' : ` (${who})`}`,
  queueLacking: (count) => (count === 1 ? 'a reviewer is missing' : `${count} reviewers are missing`),
  errors: {
    number: (need) => `Choose exactly ${need} reviewers.`,
    silent: 'Choose somebody who gave no judgement for long.',
    unknown: 'Choose reviewers of the list.',
    level: 'Choose a level that is possible now.',
    refused: (level) =>
      `Reviewers did not grant the level “${level}” to this description. Ask the organisation to change it. Once the new version is published, a new round can begin.`,
    incomplete: (parts) =>
      `First the description has to be complete. This is still missing: ${parts}. Ask the organisation to add it; after that the round can begin.`,
  },
  greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  askSubject: (title) => `Would you review this practice? ${title}`,
  askBody: (title, level) =>
    `The editors of Verbonden ask you to review the practice “${title}” for the level “${level}”. You judge alone. You see what others found when everybody is done.`,
  askEnd: 'Do you have an interest in this practice? Say so on the same page. We then ask somebody else.',
  stoppedSubject: (title) => `You need not judge this practice any more: ${title}`,
  stoppedBody: (title) =>
    `The description of the practice “${title}” changed while you judged it, so the round stops. What was filled in does not count and stays secret. The editors can start a new round later. Thank you for your time.`,
  judgedVersion: (judged) => `They judged version ${judged}.`,
  newerVersion: (now) => `Version ${now} stands here now.`,
  levelEnded: (day) =>
    `On ${day} the description changed in such a way that this judgement no longer holds. It has to be judged again.`,
  roundAtStake: (level, done) =>
    `Reviewers are judging this practice now, for the level “${level}” (${done} handed in). This change touches what they judge, or gives the practice to an organisation. When you publish it, the round stops and they get a mail. To avoid that, publish once the round is done.`,
  levelAtStake: (level) => `The practice has the level “${level}”. Does that judgement still hold after this change?`,
  levelHolds: 'Yes: the change is small, the judgement still holds',
  levelEnds: 'No: reviewers have to look again, the level ends',
  levelError: 'Say whether the judgement of the reviewers still holds.',
  releasedSubject: (title) => `You need not review this practice any more: ${title}`,
  releasedBody: (title) =>
    `We asked you to review the practice “${title}”. No judgement came yet, so we ask somebody else. You need not do anything.`,
  closedSubject: (title) => `Your practice has been reviewed: ${title}`,
  closedBody: {
    granted: (title, level, inFavour, all) =>
      `Good news: your practice “${title}” reaches the level “${level}”. ${inFavour} of ${all} reviewers found so.`,
    'not-granted': (title, level, inFavour, all) =>
      `Your practice “${title}” does not reach the level “${level}” yet. ${inFavour} of ${all} reviewers found it does. You can add to the description. After that it can be reviewed again.`,
  },
  end: 'Kind regards,\nthe editors of Verbonden',
};
