import type { ComponentChildren } from 'preact';
import { DataTable } from '../../../design/data-table';
import { Field } from '../../../design/field';
import { Section } from '../../../design/section';
import type { FieldError } from '../../../platform/forms/form';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import type { DescriptionPart } from '../certainty';
import { type GrantedLevel, type ReviewLevel, reviewersNeeded } from '../review';
import { viewTexts } from '../view-practice/texts';
import { statusOf } from './asked-status';
import { levelsToAsk, patience, reviewersLacking } from './candidates';
import { ClosedRound, type ClosedRoundView } from './closed-round';
import type { Asked, Round } from './queries';
import { leadTexts } from './texts';

export interface RoundsView {
  page: PageContext;
  open: Round | null;
  closed: readonly ClosedRoundView[];
  granted: GrantedLevel | null;
  /** Not granted to what stands there now. */
  refused: readonly ReviewLevel[];
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

interface RefusedProps {
  view: RoundsView;
  levels: readonly ReviewLevel[];
}

function Refused({ view, levels }: RefusedProps) {
  return (
    <div id="niveau">
      <h3>{leadTexts[view.page.language].open}</h3>
      <RefusedLevels view={view} levels={levels} />
    </div>
  );
}

function RefusedLevels({ view: { page }, levels }: RefusedProps) {
  const t = leadTexts[page.language];
  return (
    <>
      {levels.map((level) => (
        <p key={level}>{t.errors.refused(t.levels[level])}</p>
      ))}
    </>
  );
}

function NewRound({ view }: { view: RoundsView }) {
  const { page, candidates, barred, granted, refused, answers } = view;
  const t = leadTexts[page.language];
  const possible = levelsToAsk(granted);
  const levels = possible.filter((level) => !refused.includes(level));
  const notGranted = possible.filter((level) => refused.includes(level));
  if (levels.length === 0) return <Refused view={view} levels={notGranted} />;
  const least = Math.min(...levels.map((level) => reviewersNeeded[level]));
  return (
    <>
      <h3>{t.open}</h3>
      <RefusedLevels view={view} levels={notGranted} />
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
          statusOf({ conflicted, released, handedInAt }, t),
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
