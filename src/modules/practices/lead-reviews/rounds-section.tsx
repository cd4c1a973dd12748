import type { ComponentChildren } from 'preact';
import { DataTable } from '../../../design/data-table';
import { Field } from '../../../design/field';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { DescriptionPart } from '../certainty';
import type { GrantedLevel } from '../review';
import { reviewersNeeded } from '../review';
import { viewTexts } from '../view-practice/texts';
import { levelsToAsk, patience, reviewersLacking } from './candidates';
import type { Asked, Round } from './queries';
import { leadTexts } from './texts';

export interface ClosedRoundView {
  round: Round;
  inFavour: number;
  reviewers: number;
  /** In alphabetical order, so that it does not show whose they are. */
  remarks: readonly string[];
  /** Cohen's kappa of each two, by their number. */
  pairs: readonly { first: number; second: number; kappa: number | null }[];
}

export interface RoundsView {
  page: PageContext;
  open: Round | null;
  closed: readonly ClosedRoundView[];
  granted: GrantedLevel | null;
  names: ReadonlyMap<string, string>;
  /** Who can be asked (now). */
  candidates: readonly { id: string; name: string }[];
  /** Asked long ago, without an answer. */
  silent: readonly Asked[];
  /** Declared a conflict once, in this round or before. */
  steppedAside: readonly { id: string; name: string }[];
  /** How many other reviewers have an interest. */
  barred: number;
  /** A form of the desk with its hidden fields. */
  form: (
    word: 'beoordelen' | 'bijvragen' | 'vrijstellen' | 'ronde-stoppen',
    children: ComponentChildren,
  ) => ComponentChildren;
  answers: Readonly<Record<string, readonly string[]>>;
  errors: readonly FieldError[];
  /** A round can be opened: the practice is shown. */
  mayOpen: boolean;
  /** What has to be described before one is. */
  missing: readonly DescriptionPart[];
  /** Not for whom the practice is partly their own. */
  mayLead: boolean;
}

/** Reviews of a practice on the desk: the round that goes on, or a new one; and what came of earlier ones. */
export function RoundsSection({ view }: { view: RoundsView }) {
  const { page, granted, open, closed } = view;
  const t = leadTexts[page.language];
  return (
    <Section id="beoordelingen" title={t.title}>
      <p>{granted ? t.inForce(t.levels[granted.level], formatDate(granted.until, page.language)) : t.noLevel}</p>
      {open && <OpenRound view={view} round={open} />}
      {!open && view.mayOpen && (view.missing.length > 0 ? <Incomplete view={view} /> : <NewRound view={view} />)}
      {closed.length > 0 && <h3>{t.closed}</h3>}
      {closed.map((each) => (
        <ClosedRound key={each.round.id} page={page} closed={each} />
      ))}
    </Section>
  );
}

const errorOf = ({ errors }: RoundsView, field: string) => errors.find((each) => each.field === field)?.message;

/** The parts of a description in words. */
export const missingWords = (parts: readonly DescriptionPart[], language: Language): string =>
  parts.map((part) => viewTexts[language].certainty.parts[part]).join('; ');

function Incomplete({ view: { page, missing } }: { view: RoundsView }) {
  const t = leadTexts[page.language];
  return (
    <div id="niveau">
      <h3>{t.open}</h3>
      <p>{t.errors.incomplete(missingWords(missing, page.language))}</p>
    </div>
  );
}

function NewRound({ view }: { view: RoundsView }) {
  const { page, candidates, barred, granted, answers } = view;
  const t = leadTexts[page.language];
  const levels = levelsToAsk(granted);
  const least = Math.min(...levels.map((level) => reviewersNeeded[level]));
  return (
    <>
      <h3>{t.open}</h3>
      {barred > 0 && <p class="quiet">{t.barred(barred)}</p>}
      <SteppedAside view={view} />
      {candidates.length < least ? (
        <p>{t.tooFew(least)}</p>
      ) : (
        view.form(
          'beoordelen',
          <>
            <p>{t.openLead}</p>
            <Field
              kind="radio"
              language={page.language}
              name="niveau"
              label={t.level}
              options={levels.map((level) => ({
                value: String(level),
                label: t.levelOption(t.levels[level], reviewersNeeded[level]),
              }))}
              chosen={answers.niveau ?? [String(levels.at(-1))]}
              error={errorOf(view, 'niveau')}
            />
            <Field
              kind="checkbox"
              language={page.language}
              name="beoordelaar"
              label={t.reviewers}
              options={candidates.map(({ id, name }) => ({ value: id, label: name || id }))}
              chosen={answers.beoordelaar ?? []}
              error={errorOf(view, 'beoordelaar')}
            />
            <button class="button" type="submit">
              {t.start}
            </button>
          </>,
        )
      )}
    </>
  );
}

function OpenRound({ view, round }: { view: RoundsView; round: Round }) {
  const { page, names, candidates, mayLead } = view;
  const t = leadTexts[page.language];
  const lacking = reviewersLacking(round.level, round.asked);
  return (
    <>
      <p>{t.running(t.levels[round.level], formatDate(round.openedAt, page.language))}</p>
      <DataTable
        id="gevraagd"
        caption={t.reviewers}
        captionHidden
        stacked
        headers={[t.reviewer, t.asked, t.status]}
        rows={round.asked.map(({ reviewer, askedAt, conflicted, released, handedInAt }) => [
          names.get(reviewer) || t.somebody,
          formatDate(askedAt, page.language),
          released ? t.released : conflicted ? t.steppedAside : handedInAt ? t.handedIn : t.waiting,
        ])}
      />
      <Silent view={view} />
      {lacking > 0 && <h3>{t.replace}</h3>}
      {lacking > 0 && <p>{t.replaceLead(lacking)}</p>}
      {lacking > 0 && <SteppedAside view={view} />}
      {mayLead && lacking > 0 && candidates.length === 0 && <p>{t.nobodyLeft}</p>}
      {mayLead &&
        lacking > 0 &&
        candidates.length > 0 &&
        view.form(
          'bijvragen',
          <>
            <Field
              kind="select"
              language={page.language}
              name="vervanger"
              label={t.reviewer}
              options={candidates.map(({ id, name }) => ({ value: id, label: name || id }))}
              error={errorOf(view, 'vervanger')}
            />
            <button class="button" type="submit">
              {t.ask}
            </button>
          </>,
        )}
      {mayLead &&
        view.form(
          'ronde-stoppen',
          <>
            <p class="quiet">{t.cancelLead}</p>
            <button class="button button-secondary" type="submit">
              {t.cancel}
            </button>
          </>,
        )}
    </>
  );
}

/** Who is asked no more; why stays hers. */
function SteppedAside({ view: { page, steppedAside } }: { view: RoundsView }) {
  if (steppedAside.length === 0) return null;
  const t = leadTexts[page.language];
  return <p class="quiet">{t.steppedAsideBefore(steppedAside.map(({ name }) => name || t.somebody).join(', '))}</p>;
}

/** Reviewers who can be released, so that the round does not stand still. */
function Silent({ view }: { view: RoundsView }) {
  const { page, names, silent, mayLead } = view;
  const t = leadTexts[page.language];
  if (!mayLead || silent.length === 0) return null;
  return (
    <>
      <h3>{t.silent}</h3>
      {view.form(
        'vrijstellen',
        <>
          <Field
            kind="radio"
            language={page.language}
            name="stille"
            label={t.reviewer}
            hint={t.silentLead(patience)}
            options={silent.map(({ reviewer }) => ({ value: reviewer, label: names.get(reviewer) || t.somebody }))}
            chosen={view.answers.stille ?? []}
            error={errorOf(view, 'stille')}
          />
          <button class="button button-secondary" type="submit">
            {t.release}
          </button>
        </>,
      )}
    </>
  );
}

function ClosedRound({ page, closed }: { page: PageContext; closed: ClosedRoundView }) {
  const { language } = page;
  const t = leadTexts[language];
  const { round, inFavour, reviewers, remarks, pairs } = closed;
  const day = formatDate(round.closedAt ?? round.openedAt, language);
  return (
    <>
      <h4>{t.roundTitle(t.levels[round.level], day)}</h4>
      <p>{t.outcome[round.outcome ?? 'cancelled'](inFavour, reviewers)}</p>
      {pairs.length > 0 && (
        <>
          <p>{t.agreementHint}</p>
          <DataTable
            id={`kappa-${round.id}`}
            caption={t.agreement}
            headers={[t.pair, t.kappa]}
            numeric={[1]}
            rows={pairs.map(({ first, second, kappa }) => [
              `${t.number(first)} – ${t.number(second)}`,
              kappa === null ? t.noKappa : formatNumber(Math.round(kappa * 100) / 100, language),
            ])}
          />
        </>
      )}
      {remarks.length > 0 && (
        <>
          <p>{t.remarks}</p>
          <ul>
            {remarks.map((remark, place) => (
              <li key={place} class="typed-text">
                {remark}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
