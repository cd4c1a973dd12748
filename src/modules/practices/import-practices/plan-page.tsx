import { Breadcrumb } from '../../../design/breadcrumb';
import { ErrorSummary } from '../../../design/error-summary';
import { Layout } from '../../../design/layout';
import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { fieldName } from '../describe-practice/field-texts';
import { practicePaths } from '../paths';
import { sharingPaths } from '../share-practice/paths';
import { importPaths } from './paths';
import type { Lookalike, Outcome, PlannedRow, Refusal } from './plan-import';
import { importTexts } from './texts';

/** Name of the tick boxes: rows that are made although they look like something that is there. */
export const tickedField = 'rij';

const rowsId = 'rijen';

export interface PlanView {
  page: PageContext;
  organisation: string;
  /** Addresses without language prefix. */
  confirm: string;
  drop: string;
  /** Something changed since it was shown. */
  moved: boolean;
  /** It was confirmed, with nothing to make. */
  nothingTicked: boolean;
  unknown: readonly string[];
  /** Names of required fields that no column holds. */
  open: readonly string[];
  plan: readonly PlannedRow[];
}

/** What changes first; then what makes nothing. */
const kinds = ['change', 'new', 'duplicate', 'refused', 'unchanged', 'example'] as const;
/** A longer list of rows that make nothing is folded. */
const mostUnfolded = 10;

/** What will happen to each row of a file, and the button that does it. */
export function PlanPage({ view }: { view: PlanView }) {
  const { page, organisation, plan, unknown, moved, nothingTicked } = view;
  const t = importTexts[page.language];
  return (
    <Layout page={page} title={t.planTitle} errorCount={nothingTicked ? 1 : 0} hidden>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[
            { label: t.mine, href: page.link(sharingPaths.mine) },
            { label: t.title, href: page.link(importPaths.start) },
            { label: t.planTitle },
          ]}
        />
        <h1>{t.planTitle}</h1>
        <p class="lead">{t.planLead(organisation)}</p>
        {nothingTicked && (
          <ErrorSummary language={page.language} errors={[{ field: firstTick(plan), message: t.nothingTicked }]} />
        )}
        {moved && (
          <Notice kind="attention">
            <p>{t.planMoved}</p>
          </Notice>
        )}
        <ul>
          {kinds.map((kind) => {
            const count = plan.filter(({ outcome }) => outcome.kind === kind).length;
            return count === 0 ? null : <li key={kind}>{t.counts[kind](count)}</li>;
          })}
        </ul>
        {unknown.length > 0 && (
          <Notice>
            <p>{t.unknownColumns(unknown.join(', '))}</p>
            {view.open.length > 0 && <p>{t.openQuestions(view.open.join(', '))}</p>}
          </Notice>
        )}
        <ConfirmForm view={view} />
        <form method="post" action={page.link(view.drop)} class="actions">
          <a href={page.link(importPaths.start)}>{t.again}</a>
          <button type="submit" class="button-quiet">
            {t.drop}
          </button>
        </form>
        <p class="quiet">{t.keptADay}</p>
      </div>
    </Layout>
  );
}

const tickId = (at: number) => `${tickedField}-${at}`;

/** Where somebody can tick something; the rows when nothing can be ticked. */
function firstTick(plan: readonly PlannedRow[]): string {
  const row = plan.find(({ outcome }) => outcome.kind === 'duplicate');
  return row ? tickId(row.at) : rowsId;
}

function ConfirmForm({ view }: { view: PlanView }) {
  const { page, plan } = view;
  const t = importTexts[page.language];
  const canMake = plan.some(({ outcome }) => 'answers' in outcome);
  return (
    <form method="post" action={page.link(view.confirm)}>
      <Section id={rowsId} title={t.rows}>
        {kinds.map((kind) => (
          <RowGroup key={kind} page={page} kind={kind} rows={plan.filter(({ outcome }) => outcome.kind === kind)} />
        ))}
      </Section>
      {canMake ? (
        <div class="actions">
          <button type="submit" class="button">
            {t.confirm}
          </button>
        </div>
      ) : (
        <Notice kind="attention">
          <p>{t.nothingToMake}</p>
        </Notice>
      )}
    </form>
  );
}

interface RowGroupProps {
  page: PageContext;
  kind: (typeof kinds)[number];
  rows: readonly PlannedRow[];
}

/** The rows to which the same happens, under their count. */
function RowGroup({ page, kind, rows }: RowGroupProps) {
  if (rows.length === 0) return null;
  const heading = <h3>{importTexts[page.language].counts[kind](rows.length)}</h3>;
  const list = <RowList page={page} kind={kind} rows={rows} />;
  const isFolded = rows.length > mostUnfolded && rows.every(({ outcome }) => !('answers' in outcome));
  if (!isFolded) {
    return (
      <>
        {heading}
        {list}
      </>
    );
  }
  return (
    <details>
      <summary>{heading}</summary>
      {list}
    </details>
  );
}

function RowList({ page, kind, rows }: RowGroupProps) {
  const t = importTexts[page.language];
  return (
    <ul class="own-practices">
      {rows.map((row) => (
        <li key={row.at}>
          <h4>{t.rowHeading(row.at, row.title === '' ? t.nameless : row.title)}</h4>
          <p>
            <strong class={`draft-state import-${kind}`}>{t.kinds[kind]}</strong>
          </p>
          <RowDetail page={page} row={row} />
        </li>
      ))}
    </ul>
  );
}

function RowDetail({ page, row }: { page: PageContext; row: PlannedRow }) {
  const { outcome } = row;
  if (outcome.kind === 'refused') return <Refusals refusals={outcome.refusals} />;
  const t = importTexts[page.language];
  if (outcome.kind === 'unchanged' && outcome.notRead.length > 0)
    return <p class="quiet">{t.notRead(outcome.notRead)}</p>;
  if (!('answers' in outcome)) return null;
  return (
    <>
      {outcome.kind === 'change' && (
        <p>
          {t.changes(outcome.changed.join(', '))}{' '}
          <a href={page.link(practicePaths.practice(outcome.slug))}>{row.title}</a>
        </p>
      )}
      {outcome.kind === 'duplicate' && <Lookalikes page={page} row={row} lookalikes={outcome.lookalikes} />}
      <Remarks page={page} outcome={outcome} />
    </>
  );
}

function Remarks({ page, outcome }: { page: PageContext; outcome: Extract<Outcome, { answers: unknown }> }) {
  const t = importTexts[page.language];
  return (
    <p class="quiet">
      {t.missing(outcome.missing)}{' '}
      {outcome.atOdds.length > 0 && t.atOdds(outcome.atOdds.join(', '), fieldName('status', page.language))}{' '}
      {outcome.leftOut.length > 0 && t.leftOut(outcome.leftOut.join(', '))}{' '}
      {outcome.notRead.length > 0 && t.notRead(outcome.notRead)}
    </p>
  );
}

const Refusals = ({ refusals }: { refusals: readonly Refusal[] }) => (
  <ul>
    {refusals.map(({ field, message }) => (
      <li key={`${field}${message}`}>
        {field !== null && <strong>{field}: </strong>}
        {message}
      </li>
    ))}
  </ul>
);

function Lookalikes(props: { page: PageContext; row: PlannedRow; lookalikes: readonly Lookalike[] }) {
  const { page, row, lookalikes } = props;
  const t = importTexts[page.language];
  return (
    <>
      <p>{t.looksLike}</p>
      <ul>
        {lookalikes.map(({ title, path, why }) => (
          <li key={path ?? title}>
            {path === null ? title : <a href={page.link(path)}>{title}</a>}
            {why !== '' && ` (${why})`}
          </li>
        ))}
      </ul>
      <label class="choice">
        <input type="checkbox" id={tickId(row.at)} name={tickedField} value={row.at} />
        <span>{t.makeAnyway(row.title)}</span>
      </label>
    </>
  );
}
