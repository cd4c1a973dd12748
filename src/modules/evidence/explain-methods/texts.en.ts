import type { MethodTexts } from './texts.nl';

export const en: MethodTexts = {
  title: 'How we compute',
  description: 'Formulas, rules, versions, limits and references of what the map shows, with all figures to check.',
  lead: 'Everything on the map follows from public measurements and public rules. Whoever wants to can check it.',
  versions: (rules, date) =>
    `Rules: version ${rules}. ${date === null ? 'There are no measurements yet.' : `Measurements: updated on ${date}.`}`,
  sections: [
    {
      id: 'effect',
      title: 'One measurement: the effect',
      body: [
        'Without a comparison group: the change divided by the spread before (SMCR). With a comparison group: how much more the one group changed than the other, each divided by its spread before; where a report gives only how it was afterwards, the difference then, divided by the spread of both groups together. Both are called SMD here: they are in the same unit, the spread between people, and may therefore be taken together. All with the exact correction J for small groups. Below zero is better, on every scale.',
      ],
    },
    {
      id: 'uitkomst',
      title: 'One measurement: what the organisation sees',
      body: [
        'The change is also divided by the spread of the changes themselves (SMCC). With a comparison group we also compute the difference afterwards, taking into account where people began (ANCOVA).',
        'Reliably changed is who changed more than errors of measurement explain: the index of Jacobson and Truax above 1.96. Which reliability and spread we take, stands with the result. Whether more people left a category than came into it, McNemar tests, exactly. The cost per year without loneliness is the cost divided by how many fewer people were lonely afterwards, if that stays so for a year: a rough measure.',
        'No number is finer than it is sure: each is rounded to a step of 1, 2 or 5 × 10ᵏ, at most half its standard error. That adds at most 2% to the variance. We take those rounded numbers together, with the variance that the formula gives at the rounded effect (and at the rounded correlation): so everybody computes again what is there.',
        'The organisation shows itself nothing about fewer than five people, and nobody else sees anything about fewer than ten. What could be computed from it is held back as well.',
      ],
    },
    {
      id: 'samen',
      title: 'Measurements together',
      body: [
        'Only measurements of the same design and about the same thing (loneliness, isolation or well-being) are taken together, and of the same people one result counts: the one soonest afterwards. Fewer than three are shown one by one.',
        'We assume that the effect differs from place to place. How much (τ²) is estimated by REML, with an interval by the Q-profile. The interval of the whole is that of Hartung and Knapp, with a factor never below 1: so it is never narrower than the weights allow.',
        'What a new municipality may expect is the prediction interval with t(k−1), as metafor computes it.',
      ],
    },
    {
      id: 'kaart',
      title: 'The map',
      body: [
        'A cell holds every measurement that belongs to its row and column. One with two working elements stands in two rows. For an age only what has figures of that age counts, of at least ten people.',
        'The arrow follows the design that says most: loneliness first, then isolation, then well-being; first by lot, then with a comparison group, then before and after. Things became better or worse when the interval excludes zero. When all of it lies between −0.20 and +0.20, the difference is very small at most. One result wholly on the wrong side of zero always counts: where others point to an improvement, the measurements contradict each other. Such a result, or a serious event because of the approach, makes the cell possibly harmful. Two results are too few to combine: then the cell says what each of them shows.',
        'The rings: 3 for an improvement, 4 with at least one good measurement with a comparison group, 5 with two by independent researchers, one of them after six months. Published reviews do not count in a cell.',
        'Groups are compared by a test for subgroup differences (Q, χ² with one degree of freedom less than there are groups), only between cells with at least three results of the same kind of measurement.',
      ],
    },
    {
      id: 'scheef',
      title: 'What may be missing',
      body: [
        'From ten results on we show a funnel and Egger’s test: did small measurements find something else than large ones? With fewer that says nothing. We leave out each measurement in turn, and show what we knew year by year.',
      ],
    },
    {
      id: 'mensen',
      title: 'How many people you measure',
      body: [
        'The same everywhere: at the level of a practice, at what fits, at a plan and at a result. We never start from the effect that your own measurement found: that is too uncertain to plan by.',
        'Without a comparison group: a t test of the change. With a comparison group: analysis of covariance with the score before, two groups of the same size. Exact, by the noncentral t distribution.',
      ],
    },
    {
      id: 'past',
      title: 'What fits us',
      body: [
        'For each reason apart: fits, does not fit, or not known. We only count how many reasons do not fit and how many are not known. When of what you asked more is unknown than fits, the practice comes after the others. Those with as many stand in an order drawn by lot; nobody goes first. A reason that you switch off can never bring a practice higher that fitted because of it.',
      ],
    },
    {
      id: 'grenzen',
      title: 'Limits',
      body: [
        'Who measures is not chosen at random: municipalities that measure may do more. Before and after without comparison mostly overestimates. Measurements of one organisation resemble each other; that is not taken into account. A cell holds different practices and scales. Of who dropped out we know little.',
        'Nothing is about fewer than ten people. Published reviews share studies: they stand beside and are added to nothing.',
      ],
    },
  ],
  needed: (single, each) =>
    `Without a comparison group that is ${single.answering} people who answer before and after: begin with ${single.beginning}. With a comparison group it is ${each.answering} in each group, ${2 * each.answering} together: begin with ${each.beginning} in each group, ${2 * each.beginning} together.`,
  dataTitle: 'All figures',
  data: {
    json: 'Everything that levels follow from, as JSON',
    csv: 'All measurements as CSV',
    script: 'An R script with all measurements; each page has one of its own',
  },
  synthesesTitle: 'Published reviews',
  referencesTitle: 'References',
  judge: 'How we judge a practice',
  map: 'What works',
};
