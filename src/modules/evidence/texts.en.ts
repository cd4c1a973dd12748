import type { EvidenceTexts } from './texts.nl';

export const en: EvidenceTexts = {
  poolTitle: 'Pool effects (meta-analysis)',
  poolDescription:
    'Pools effects (yi) with their variances (vi). method: FE, DL, REML (the default) or PM. test: z, hk or hk-truncated (the default: Hartung and Knapp, with a factor of at least 1). moderators: a row per effect, or a list per moderator; at most 10. At most 10,000 effects; leaveOneOut is empty above 2,000 effects and with moderators. pi follows metafor (the distribution of the test), piRiley is t with k − 2 degrees of freedom. What is not defined is null. Nothing is kept.',
  effectTitle: 'Compute an effect size',
  effectDescription:
    'Makes a standardised effect with the exact correction (j) for small groups. SMCC and SMCR: one group, before and after (n, meanPre, meanPost, sdPre, r; for SMCC also sdPost). SMD: two groups (n1, n2, mean1, mean2, sd1, sd2). Instead of means, difference will do (meanPost minus meanPre, or mean1 minus mean2), with the same spreads and r. Without spreads t will do, or a difference with se; SMCR then needs r as well and takes equal spreads before and after. With comparison (a group with the same fields) the difference in change comes back. Change is after minus before. Nothing is kept.',
  otherLength: (k, given) => `There are ${k} effects and ${given} variances: give as many of each.`,
  oddModerators: (k) => `Give ${k} rows of equal length, or lists of ${k} values.`,
  manyModerators: (most) => `Give at most ${most} moderators.`,
  fewEffects: (moderators, least, k) =>
    `For ${moderators} moderators at least ${least} effects are needed; there are ${k}.`,
  collinear: 'A moderator is always the same, or follows completely from the others.',
  neededHere: (measure, names) => `Needed for ${measure} with what you give: ${names}.`,
  noSpread: 'With these values no spread is left to compare with.',
  data: {
    listTitle: 'Measurements and studies',
    fileTitle: 'Everything that the levels of practices follow from',
    ofPractice: 'Name of a practice in its address.',
    ofDesign: 'How it was measured.',
    ofConstruct: 'What was measured.',
    page: 'Page, from 1.',
    pageSize: 'How many on a page.',
    setTitle: 'What works against loneliness: measurements and studies',
    setDescription:
      'Every measurement of a practice and every study that was checked, as totals of at least ten people, with the levels that follow. Whoever wants can compute each level again.',
    keywords: ['loneliness', 'social isolation', 'effect', 'measurement'],
  },
  oneWaySe: 'Give the standard error, or t or the spreads: not two of them.',
  oneWay: 'Give the means, t or the difference: not two of them.',
  noComparison: 'An SMD compares two groups already.',
};
