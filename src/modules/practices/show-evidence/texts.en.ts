import type { EffectSummary, Missing, NotCountedReason } from '../evidenced-level';
import type { ShowEvidenceTexts } from './texts.nl';

type Construct = EffectSummary['construct'];

const reasons: Record<NotCountedReason, string> = {
  account: 'tells in words what changed; that stands beside the figures',
  'other-outcome': 'measured how people feel, not loneliness or social isolation',
  'same-study': 'is about the same people as a measurement that counts already',
  'no-effect': 'found no improvement that is more than chance',
  'no-comparison': 'had no comparison group',
  quality: 'had a comparison group, but too much stayed uncertain: who dropped out, or how the groups began',
  'own-evaluator': 'was done by whoever runs the practice',
  outweighed: 'does not outweigh what the other measurements found',
};
const people = (count: string) => `${count} people`;
const sizes = { none: 'hardly', small: 'a little', medium: 'noticeably', large: 'much' };
const better: Record<Construct, string> = { loneliness: 'less lonely', isolation: 'more contact', wellbeing: 'better' };
const worse: Record<Construct, string> = {
  loneliness: 'more lonely',
  isolation: 'less contact',
  wellbeing: 'less well',
};
const verbs: Record<Construct, string> = { loneliness: 'felt', isolation: 'had', wellbeing: 'felt' };

function study({ count, people: group, comparison, independent, followUp }: Extract<Missing, { what: 'study' }>) {
  const measurements = count === 1 ? 'one measurement' : `${count} measurements`;
  const groups =
    comparison === null
      ? ` of ${group} people, before and after`
      : ` of ${group} people, with a comparison group of ${comparison} people`;
  const by = independent && comparison !== null ? ', by an independent researcher' : '';
  const elsewhere = independent && comparison === null ? ', by somebody else or in another place' : '';
  return `${measurements}${groups}${by}${elsewhere}${followUp ? ', at least once also after six months' : ''}`;
}

const stories = (count: number) => (count === 1 ? '1 story' : `${count} stories`);

export const en: ShowEvidenceTexts = {
  rules: {
    'harmful-event':
      'During a measurement something serious happened to a participant. Whoever looked into it judged that it has to do with the approach. Ask an expert before you begin.',
    'harmful-interval':
      'In a measurement people were on average worse off than before, or than the group that did not take part. That is more than chance. The approach may work for others: look at what happened here.',
    'no-effect-pooled':
      'The measurements together show that the difference is very small at most. That says nothing about the effort of those who worked on it. It helps others choose.',
    'no-effect-controlled':
      'A measurement with a comparison group shows that the difference is very small at most. That says nothing about the effort of those who worked on it. It helps others choose.',
    'no-effect-two':
      'At least two measurements with a comparison group found no difference that is more than chance. That says nothing about the effort of those who worked on it. It helps others choose.',
    'independent-controlled':
      'At least two good measurements with a comparison group found an improvement. Independent researchers did them, and at least once it was still so after half a year.',
    controlled: 'A good measurement with a comparison group found an improvement that is more than chance.',
    'repeated-with-synthesis':
      'At least two measurements in different places found an improvement. Published research about the same kind of approach found it too.',
    change: 'Afterwards people were better off than before. That is more than chance.',
    'nothing-yet': 'It was measured, but that does not settle it yet.',
  },
  counted: (count) => (count === 1 ? 'This rests on 1 measurement.' : `This rests on ${count} measurements.`),
  syntheses: 'Published research that counts:',
  notCounted: 'What does not count for this level:',
  reason: (count, reason) => `${count === 1 ? '1 result' : `${count} results`}: ${reasons[reason]}`,
  stillFor: (level) => `Still to do for “${level}”:`,
  or: 'or',
  and: 'and',
  missing: (missing) =>
    missing.what === 'synthesis' ? 'published research about the same kind of approach' : study(missing),
  measureFirst: (level) =>
    `Still to do for “${level}”: one measurement, before and after, that finds an improvement that is more than chance.`,
  bestBy: (measurement) => `A medium difference is usually found by ${measurement}.`,
  planned:
    'So many people have to answer before and after, in each group, to find a medium difference (0.5) in 80% of measurements. Begin with a quarter more: we assume that 20% stop, and that answers before and after go together (r = 0.7).',
  since: (day) => `Everybody sees this since ${day}.`,
  reviewed: (label) => `Apart from that, reviewers granted “${label}”.`,
  effect: {
    unclear: 'Measured, not settled yet',
    none: 'No difference that matters',
    single: (construct, size, isBetter) =>
      `Afterwards people ${verbs[construct]} ${sizes[size]} ${(isBetter ? better : worse)[construct]}`,
    compared: (construct, size, isBetter) =>
      `Those who took part ${verbs[construct]} ${sizes[size]} ${(isBetter ? better : worse)[construct]} than those who did not`,
    chance: 'That may be chance.',
    interval: (estimate, lower, upper) =>
      `Difference: ${estimate} standard deviations (95% sure between ${lower} and ${upper}; below 0 is better).`,
    from: (count, n) =>
      count === 1 ? `From 1 measurement of ${people(n)}.` : `From ${count} measurements together, of ${people(n)}.`,
    latest: (count, n) => `This is the latest of ${count} measurements, of ${people(n)}. We do not add them together.`,
    prediction: (lower, upper) => `In a new municipality you may expect a difference between ${lower} and ${upper}.`,
    warningWorse:
      'There was no group to compare with. People who take part when things go badly often improve a little by themselves. Here the opposite happened: the real harm may be larger.',
    warning:
      'There was no group to compare with. People who take part when they are at their worst tend to improve anyway. The real difference may be smaller.',
    all: 'All measurements',
    caption: (design, construct) => `${design}: ${construct}`,
    designs: {
      'before-after': 'One group, before and after',
      controlled: 'With a comparison group',
      randomised: 'With a comparison group, by lot',
    },
    constructs: { loneliness: 'loneliness', isolation: 'social isolation', wellbeing: 'how people feel' },
    headers: ['Who measured', 'Year', 'People', 'Difference', '95% sure between'],
    between: (lower, upper) => `${lower} and ${upper}`,
    together: 'Together',
    apart: 'Fewer than three measurements are not added together.',
  },
  cost: {
    measured: 'Counted in measurements',
    euro: (amount) => `${amount} per participant`,
    hours: (amount) => `${amount} paid hours per participant`,
    volunteers: (amount) => `${amount} volunteers per participant`,
    improved: (amount) => `${amount} for each participant who clearly improved`,
    range: (least, most, count) => `${count} measurements, from ${least} to ${most}`,
    one: '1 measurement',
  },
  elsewhere: (organisations, stories) => {
    const how = stories === organisations ? '' : ` in ${stories} stories`;
    return organisations === 1
      ? `1 other organisation tells${how} how it went there`
      : `${organisations} other organisations tell${how} how it went there`;
  },
  outcomes: (well, partly, not) =>
    [
      ...(well > 0 ? [`in ${stories(well)} it went well`] : []),
      ...(partly > 0 ? [`in ${stories(partly)} partly`] : []),
      ...(not > 0 ? [`in ${stories(not)} it did not work`] : []),
    ].join(', '),
  learnt: 'What those who measured learnt:',
  accountsTitle: 'What people told',
  accountsLead: 'Beside the figures. Organisations asked participants and wrote it down in their own words.',
  account: (name, year, n) => `${name}, ${year}, ${people(n)}`,
  asked: 'Whom we asked',
  how: 'How we asked',
  changed: 'What changed',
  unchanged: 'What did not change',
  linesTitle: 'What measurements say, through time',
  line: (level) => `How sure by measurements: ${level}.`,
  noLevel: 'no level yet',
};
