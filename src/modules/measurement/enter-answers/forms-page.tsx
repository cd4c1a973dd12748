import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import { instrumentIdOf } from '../answer-questions/instrument-of';
import type { Question } from '../answer-questions/questionnaire';
import { choicesOf } from '../answer-questions/sent-answer';
import { answerTexts } from '../answer-questions/texts';
import { forgetOn } from '../cohort';
import { asSentence } from '../instrument';
import { showCode } from '../participant-code';
import { measurementTexts } from '../texts';
import type { Entry } from './open-entry';
import { EntryFrame } from './paper-page';
import { entryTexts } from './texts';

interface FormsView {
  page: PageContext;
  entry: Entry;
  /** Its name. */
  organisation: string;
  /** Where who took part deletes what she answered, as it is typed over. */
  eraseAddress: string;
  withCodes: boolean;
  /** One per person; code null: to be written by hand. Who agreed earlier is not asked again. */
  sheets: readonly { code: string | null; agreed: boolean; questions: readonly Question[] }[];
}

/** Empty sheets: each begins on a page of its own, and has its code at the head of every page that it takes. */
export function FormsPage({ view }: { view: FormsView }) {
  const { page, entry, sheets, withCodes } = view;
  const t = entryTexts[page.language];
  const title = t.formsTitle(measurementTexts[page.language].moments[entry.moment]);
  return (
    <EntryFrame page={page} cohort={entry.cohort} title={title}>
      <p class="lead no-print">{t.formsLead(sheets.length)}</p>
      {!withCodes && (
        <div class="no-print">
          <Notice>
            <p>{t.formsBlank}</p>
          </Notice>
        </div>
      )}
      {sheets.map((sheet, index) => (
        <Sheet key={sheet.code ?? index} view={view} {...sheet} />
      ))}
    </EntryFrame>
  );
}

function Sheet({ view, code, agreed, questions }: { view: FormsView } & FormsView['sheets'][number]) {
  const { page, entry, organisation, eraseAddress } = view;
  const t = entryTexts[page.language];
  const { cohort } = entry;
  return (
    <article class="sheet">
      <p class="sheet-code">
        {t.formCode}: <strong>{code === null ? '_ _ _ - _ _ _ - _ _ _' : showCode(code)}</strong>
      </p>
      <h2>{cohort.title}</h2>
      <p>{organisation}</p>
      {agreed ? <p>{t.formFree(eraseAddress)}</p> : <Consent view={view} />}
      <p>{t.formTick}</p>
      <ol>
        {questions.map((question) => (
          <li key={question.id}>
            <Asked page={page} entry={entry} question={question} />
          </li>
        ))}
      </ol>
      {questions.some(({ kind }) => kind === 'text') && <p>{t.formWords}</p>}
      <p>{t.formHelp}</p>
    </article>
  );
}

/** The same as on a phone, and that somebody types the sheet. */
function Consent({ view: { page, entry, organisation, eraseAddress } }: { view: FormsView }) {
  const { language } = page;
  const t = entryTexts[language];
  const words = answerTexts[language];
  const { cohort } = entry;
  const mayBeYoung = cohort.ageGroup === '13-17' || cohort.ageGroup === null;
  const lines = [
    words.why(organisation, cohort.title),
    ...t.formWho(organisation),
    words.kept(formatDate(forgetOn(cohort), language)),
    t.formFree(eraseAddress),
    ...(mayBeYoung ? [t.formYoung(organisation)] : []),
  ];
  return (
    <>
      <h3>{t.formAskTitle}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>☐ {words.agree}</p>
    </>
  );
}

/** The number before each answer is what is typed when the sheet is entered. */
function Asked({ page, entry, question }: { page: PageContext; entry: Entry; question: Question }) {
  const words = answerTexts[page.language];
  const t = entryTexts[page.language];
  const { instrument, cohort } = entry;
  if (question.kind === 'text') {
    return (
      <>
        <p>{words.process[question.id]}</p>
        <p class="sheet-lines" />
      </>
    );
  }
  if (question.kind === 'choice') {
    const labels: Record<string, string> = question.id === 'tookPart' ? words.tookPart : words.recommend;
    return (
      <>
        <p>{words.process[question.id]}</p>
        <Boxes labels={choicesOf(instrument, question).map((value) => labels[value] ?? value)} />
      </>
    );
  }
  const wording = instrument.items[question.place]?.wording;
  const labels = words.codes[instrumentIdOf(cohort)];
  return (
    <>
      {wording ? <p lang="nl">{asSentence(wording)}</p> : <p>{t.onSheet}</p>}
      <Boxes labels={instrument.codes.map((code, place) => `${code} ${labels[place] ?? ''}`)} />
    </>
  );
}

function Boxes({ labels }: { labels: readonly string[] }) {
  return (
    <p class="sheet-boxes">
      {labels.map((label) => (
        <span key={label}>☐ {label}</span>
      ))}
    </p>
  );
}
