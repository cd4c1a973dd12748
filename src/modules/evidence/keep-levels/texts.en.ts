import type { LevelTexts } from './texts.nl';

export const en: LevelTexts = {
  why: {
    'harmful-event':
      'In a measurement something serious happened to a participant, and whoever looked into it judged that it has to do with the approach.',
    'harmful-interval':
      'In a measurement people were on average worse off than before, or than the group that did not take part, by more than chance.',
    'no-effect-pooled':
      'The measurements together show that the difference is very small at most: between −0.20 and +0.20 standard deviations.',
    'no-effect-controlled':
      'A measurement with a comparison group shows that the difference is very small at most: between −0.20 and +0.20 standard deviations.',
    'no-effect-two': 'At least two measurements with a comparison group found no difference that is more than chance.',
    'independent-controlled':
      'At least two good measurements with a comparison group, by independent researchers, found an improvement; at least once also after half a year.',
    controlled: 'A good measurement with a comparison group found an improvement that is more than chance.',
    'repeated-with-synthesis':
      'At least two measurements in different places found an improvement, and so did published research about the same kind of approach.',
    change: 'Afterwards people were better off than before, by more than chance.',
    'nothing-yet': 'The measurements that there are do not settle it yet.',
  },
  noLevel: 'no level by measurements yet',
  subject: (title) => `What measurements say about ${title} changes`,
  greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  changed: (title, before, after) =>
    `There are new measurements of "${title}", or something in them was corrected. That changes how sure we are: first "${before}", now "${after}".`,
  besideLadder:
    'That is no judgement of your work or of the people who took part. We show what did not help as clearly as what did: others learn from it. What did you learn yourself? Add it to the experiences.',
  shownOn: (day) =>
    `You are the first to know. From ${day} on everybody sees it, with the measurements. If something is not right, tell the editors before that day through "Ask a question" on the page.`,
  end: 'Verbonden',
};
