import type { ExportCell } from '../../../platform/export/csv';
import type { StudyRecord } from '../study-record';

type Column = readonly [name: string, value: (record: StudyRecord) => ExportCell];

const several = (values: readonly string[]) => values.join(';');

/** Columns of the file; names as in the JSON. Of subgroups: "60+: n 12, -0.5, v 0.04". */
const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['study', ({ study }) => study],
  ['practice', ({ practice }) => practice],
  ['kind', ({ kind }) => kind],
  ['design', ({ design }) => design],
  ['construct', ({ construct }) => construct],
  ['instrument', ({ instrument }) => instrument],
  ['n', ({ n }) => n],
  ['nComparison', ({ nComparison }) => nComparison],
  ['metric', ({ effect }) => effect?.metric ?? null],
  ['yi', ({ effect }) => effect?.estimate ?? null],
  ['vi', ({ effect }) => effect?.variance ?? null],
  ['lower', ({ effect }) => effect?.lower ?? null],
  ['upper', ({ effect }) => effect?.upper ?? null],
  ['followUpMonths', ({ followUpMonths }) => followUpMonths],
  ['evaluator', ({ evaluator }) => evaluator],
  ['evaluatorName', ({ evaluatorName }) => evaluatorName],
  ['quality', ({ quality }) => quality],
  ['adverse', ({ adverse }) => adverse],
  ['country', ({ country }) => country],
  ['year', ({ year }) => year],
  ['source', ({ source }) => source],
  ['url', ({ url }) => url],
  ['activityTypes', ({ activityTypes }) => several(activityTypes)],
  ['workingElements', ({ workingElements }) => several(workingElements)],
  ['ageGroup', ({ ageGroup }) => ageGroup],
  ['lifeEvent', ({ lifeEvent }) => lifeEvent],
  ['setting', ({ setting }) => setting],
  ['nis', ({ nis }) => nis],
  ['euroPerParticipant', ({ costs }) => costs?.euroPerParticipant ?? null],
  ['hoursPerParticipant', ({ costs }) => costs?.hoursPerParticipant ?? null],
  ['volunteersPerParticipant', ({ costs }) => costs?.volunteersPerParticipant ?? null],
  ['euroPerImproved', ({ costs }) => costs?.euroPerImproved ?? null],
  [
    'subgroups',
    ({ subgroups }) =>
      several(subgroups.map((each) => `${each.ageGroup}: n ${each.n}, ${each.estimate}, v ${each.variance}`)),
  ],
  ['learnt', ({ learnt }) => learnt],
  ['derived', ({ derived }) => several(derived)],
  ['version', ({ version }) => version],
  ['changedOn', ({ changedOn }) => changedOn],
];

/** Studies as a table with its heading. */
export const studyRows = (records: readonly StudyRecord[]): ExportCell[][] => [
  columns.map(([name]) => name),
  ...records.map((record) => columns.map(([, value]) => value(record))),
];
