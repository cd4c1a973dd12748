import type { ShareTexts } from './texts.nl';

export const en: ShareTexts = {
  title: 'Share the result',
  lead: 'This is exactly what everybody will see. After that you can change nothing more of this measurement.',
  leftOut: {
    title: 'Not all that you planned is in it',
    moment: (moment, day) => `${moment} (from ${day})`,
    what: (moments) =>
      `These answers are missing, or there are too few: ${moments}. You share only once, and for good. If you share now, they are never added: you cannot enter them any more and nobody will see them.`,
    level:
      'You then do not show whether the effect lasts either. The highest level of certainty needs a measurement after six months.',
    wait: 'You may wait: reopen the measurement, collect the answers and share afterwards.',
    toCohort: 'To the measurement',
  },
  seenTitle: 'What everybody sees',
  caption: 'What everybody sees of this measurement',
  headers: ['What', 'Value'],
  names: {
    practice: 'Practice',
    source: 'Measurement',
    evaluator: 'Measured by',
    year: 'Year',
    municipality: 'Municipality',
    age: 'Age',
    instrument: 'Questions',
    design: 'Design',
    people: 'Participants who answered twice',
    comparison: 'People in the comparison group',
    effect: 'Effect with 95% interval',
    after: 'directly afterwards',
    months: (months) => `after ${months} months`,
    subgroup: (age) => `Effect for those aged ${age}`,
    euroPerParticipant: 'Euro per participant, wages included',
    hoursPerParticipant: 'Hours of paid staff per participant',
    volunteersPerParticipant: 'Volunteers per participant',
    euroPerImproved: 'Euro per participant who clearly improved, wages included',
    adverse: 'Something serious happened to a participant',
    lifeEvent: 'Life event',
    setting: 'Kind of place',
  },
  designs: {
    'before-after': 'before and after, without comparison group',
    controlled: 'before and after, with a comparison group',
  },
  readOtherwise: (ours, theirs) =>
    `The page of your result says: “${ours}” Of this measurement everybody reads: “${theirs}”. That follows from the effect with its 95% interval, as it is shared.`,
  effectNote: {
    SMCR: 'SMCR: how much participants changed, divided by the spread at the start.',
    SMD: 'SMD: how much more participants changed than the comparison group, divided by the spread at the start.',
  },
  effectSign:
    'Below 0 is better; where higher on the questions means better, the sign is turned round. Under “What works” the same effect has two decimals, as all measurements there.',
  effectMeaning: 'What does such a number mean?',
  costsNote:
    'Costs are divided here by those who answered twice. On the page of your result those who stopped count too. So nobody can compute how many stopped.',
  costsMissing:
    'There are no amounts in euro, since not all costs are known. Once it is shared you can no longer add them.',
  toCosts: 'Add the costs',
  notSeenTitle: 'What nobody sees',
  notSeen:
    'Answers and codes of participants stay with your organisation. Numbers about fewer than 10 people are not shown, nor anything from which they could be computed.',
  effectTitle: 'What happens then',
  what: 'The result counts for how sure we are that this practice helps, together with other measurements. A result without effect counts too: others learn from it.',
  when: (day) =>
    `If your result changes the level of the practice, the owner of the practice hears it first, and everybody sees it from ${day}. If the level stays the same, everybody sees it at once.`,
  learnt: 'What did you learn of it?',
  learntHint:
    'Others learn of what did not work too. Everybody can read this with the result. No names, and nothing by which one person can be recognised.',
  learntErrors: { personal: 'Leave out telephone numbers and mail addresses: everybody can read this.' },
  confirm: 'I have seen what everybody will see, and want to share it',
  confirmError: 'Tick that you want to share this.',
  share: 'Share the result',
  back: 'Back to the result',
  cannotTitle: 'This result cannot be shared yet',
  cannot: {
    'not-closed': 'Close the measurement first.',
    shared: 'The result has been shared already.',
    'too-few': 'You can share when at least 10 participants answered twice.',
    'few-compared': 'You can share when at least 10 people of the comparison group answered twice as well.',
    'no-effect': 'The effect cannot be shown without telling what one person answered.',
    'somebody-gone':
      'Somebody who counts in this result deleted everything since. We promised that this person counts in no new figures, and sharing would do that. A result without her or him can be made only when at least 5 people differ together; otherwise what that one answered could be computed. That is possible when more answers come in: reopen the measurement, collect them and close again. If not enough come, you cannot share this result. Your organisation can still see it.',
    'practice-gone': 'The practice that you measured is no longer on Verbonden.',
  },
  moved: 'Somebody changed the measurement while you were reading. Look again at what everybody will see.',
};
