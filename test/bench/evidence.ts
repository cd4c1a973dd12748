import {
  columnQuestion,
  createEvidenceMap,
  mapColumns,
  mapRows,
  rowQuestion,
} from '../../src/modules/evidence/evidence-map';
import { judgeStudies } from '../../src/modules/evidence/ladder';
import type { StudyQuestion } from '../../src/modules/evidence/study-question';
import { constructs, studyAgeGroups } from '../../src/modules/evidence/study-record';
import { conceptsOf, generateStudies } from '../load/generate-studies';

const practices = 10_000;
const results = 50_000;
const rounds = 3;

/** All badges and all cells of all maps, and one study more; made up. Prints medians. */
export function benchEvidence(print: (line: string) => void): void {
  const records = generateStudies(
    results,
    Array.from({ length: practices }, (_, at) => `p${at}`),
  );
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

function everyQuestion(): StudyQuestion[] {
  const columns = { ages: studyAgeGroups, 'life-events': conceptsOf('life-events'), outcomes: constructs };
  const ids = { elements: conceptsOf('working-elements'), activities: conceptsOf('activity-types') };
  return mapRows.flatMap((rows) =>
    ids[rows].flatMap((id) => [
      rowQuestion(rows, id),
      ...mapColumns.flatMap((each) =>
        columns[each].map((column) => ({ ...rowQuestion(rows, id), ...columnQuestion(each, column) })),
      ),
    ]),
  );
}

function median(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const begin = process.cpuUsage();
    work();
    return process.cpuUsage(begin).user / 1000;
  });
  return times.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}
