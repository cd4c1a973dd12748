import {
  columnQuestion,
  createEvidenceMap,
  mapColumns,
  mapRows,
  rowQuestion,
} from '../../src/modules/evidence/evidence-map';
import { judgeStudies } from '../../src/modules/evidence/ladder';
import type { StudyQuestion } from '../../src/modules/evidence/study-question';
import { constructs, type StudyRecord, studyAgeGroups } from '../../src/modules/evidence/study-record';
import { createRandom } from '../load/generate-practices';

const practices = 10_000;
const results = 50_000;
const counts = { elements: 7, activities: 23, 'life-events': 12 };
const rounds = 3;

/** All badges and all cells of all maps, and one study more; made up. Prints medians. */
export function benchEvidence(print: (line: string) => void): void {
  const records = madeUp();
  const questions = everyQuestion();
  let cells = 0;
  const all = median(() => {
    for (const group of Map.groupBy(records, ({ practice }) => practice).values()) judgeStudies(group, []);
    const map = createEvidenceMap(records);
    cells = questions.filter((question) => map.cell(question).results > 0).length;
  });
  print(
    `badges of ${practices} practices and ${cells} filled cells with ${results} results: ${(all / 1000).toFixed(2)} s (target < 3 s)`,
  );
  let map = createEvidenceMap(records);
  for (const question of questions) map.cell(question);
  const [first] = records;
  const same = records.filter(({ practice }) => practice === first?.practice);
  let added = 0;
  const one = median(() => {
    if (!first) return;
    added += 1;
    const record = { ...first, id: `more-${added}`, study: `more-${added}` };
    map = map.change([record], []);
    judgeStudies([...same, record], []);
    for (const question of questions) map.cell(question);
  });
  print(`one study more, with the badge and cells that it touches: ${one.toFixed(1)} ms (target < 50 ms)`);
}

const idsOf = (kind: keyof typeof counts) => Array.from({ length: counts[kind] }, (_, at) => `${kind}-${at}`);

function everyQuestion(): StudyQuestion[] {
  const columns = { ages: [...studyAgeGroups], 'life-events': idsOf('life-events'), outcomes: [...constructs] };
  return mapRows.flatMap((rows) =>
    idsOf(rows).flatMap((id) => [
      rowQuestion(rows, id),
      ...mapColumns.flatMap((each) =>
        columns[each].map((column) => ({ ...rowQuestion(rows, id), ...columnQuestion(each, column) })),
      ),
    ]),
  );
}

function madeUp(): StudyRecord[] {
  const random = createRandom(20_261_122);
  const pick = <Each>(values: readonly Each[]): Each => values[Math.floor(random() * values.length)] as Each;
  const [elements, activities, events] = [idsOf('elements'), idsOf('activities'), idsOf('life-events')];
  return Array.from({ length: results }, (_, at): StudyRecord => {
    const controlled = random() < 0.2;
    const variance = 0.01 + 0.08 * random();
    const estimate = -0.3 + 0.8 * (random() - 0.5);
    const half = 1.96 * Math.sqrt(variance);
    const mixed = random() < 0.5;
    const part = { ageGroup: pick(studyAgeGroups), n: 12, estimate, variance: 2 * variance };
    return {
      ...{ id: `r${at}`, study: `s${at}`, organisation: null, practice: `p${at % practices}`, kind: 'cohort' },
      ...{
        design: controlled ? 'controlled' : 'before-after',
        construct: random() < 0.8 ? 'loneliness' : pick(constructs),
      },
      ...{ instrument: 'djg6', n: 24, nComparison: controlled ? 24 : null, followUpMonths: 0, evaluator: 'own' },
      effect: {
        metric: controlled ? 'SMD' : 'SMCR',
        estimate,
        variance,
        lower: estimate - half,
        upper: estimate + half,
      },
      ...{
        evaluatorName: 'x',
        quality: 'good',
        adverse: 'none',
        country: 'BE',
        year: 2020 + (at % 7),
        source: 'x',
        url: null,
      },
      ...{ activityTypes: [pick(activities)], workingElements: [...new Set([pick(elements), pick(elements)])] },
      ...{
        ageGroup: mixed ? null : pick(studyAgeGroups),
        lifeEvent: random() < 0.3 ? pick(events) : null,
        setting: null,
      },
      ...{ nis: null, costs: null, subgroups: mixed && random() < 0.4 ? [part] : [], derived: [], account: null },
      ...{ state: 'checked', shown: true, version: 1, changedOn: '2026-11-20' },
    };
  });
}

function median(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const begin = process.cpuUsage();
    work();
    return process.cpuUsage(begin).user / 1000;
  });
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}
