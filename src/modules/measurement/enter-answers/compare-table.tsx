import { DataTable } from '../../../design/data-table';
import type { Language } from '../../../platform/texts/language';
import { answerTexts } from '../answer-questions/texts';
import type { Answer } from '../cohort';
import { entryTexts } from './texts';

type Compared = Pick<Answer, 'items' | 'process'>;

/** Two sets of answers of one person, question by question; in words which differ. */
export function CompareTable({ language, there, typed }: { language: Language; there: Compared; typed: Compared }) {
  const t = entryTexts[language];
  const [old, now] = [rowsOf(there, language), rowsOf(typed, language)];
  const rows = old.flatMap(({ name, value }, place) => {
    const typedValue = now[place]?.value ?? t.nothing;
    // What is asked beside the instrument is shown when one of the two has it.
    if (value === typedValue)
      return place >= there.items.length && value === t.nothing ? [] : [[name, value, typedValue]];
    const differs = (
      <strong key={name}>
        {typedValue} ({t.differs})
      </strong>
    );
    return [[name, value, differs]];
  });
  return <DataTable id="vergelijking" caption={t.compareCaption} stacked headers={t.compareHeaders} rows={rows} />;
}

function rowsOf({ items, process }: Compared, language: Language): { name: string; value: string }[] {
  const t = entryTexts[language];
  const words = answerTexts[language];
  const beside = [
    { name: words.process.tookPart, value: process.tookPart && words.tookPart[process.tookPart] },
    { name: words.process.recommend, value: process.recommend && words.recommend[process.recommend] },
    { name: words.process.changed, value: process.changed },
    { name: words.process.harm, value: process.harm },
  ];
  return [
    ...items.map((item, place) => ({ name: t.question(place + 1), value: item === null ? t.nothing : String(item) })),
    ...beside.map(({ name, value }) => ({ name, value: value ?? t.nothing })),
  ];
}
