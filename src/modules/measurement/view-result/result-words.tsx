import { Notice } from '../../../design/notice';
import { Section } from '../../../design/section';
import type { Instrument } from '../instrument';
import { possibleTotals, worstCategory } from '../result/people-classes';
import { fewestForConsistency, whyNoShares } from '../result/reliable-measure';
import { roundTo } from '../result/rounding';
import type { Direction, ShownControlled, ShownDifference, ShownLevels } from '../result/shown-numbers';
import type { ShownArm, ShownResult } from '../result/shown-result';
import { figuresIn } from './figures';
import type { ResultView } from './result-view';
import { resultTexts } from './texts';

/** What the numbers say, in words; then how sure that is. */
export function ResultWords({ view, group }: { view: ResultView; group: ShownArm }) {
  return (
    <>
      <Meaning view={view} group={group} />
      <Sureness view={view} group={group} />
    </>
  );
}

/** What the whole says: by the comparison where there is one. */
export const directionOf = ({ controlled }: ShownResult, group: ShownArm) =>
  controlled ? controlled.direction : group.change.direction;

/** The answer to the question of the page, in one sentence. */
export function headlineOf(
  { page: { language }, instrument, result }: Pick<ResultView, 'page' | 'instrument' | 'result'>,
  group: ShownArm,
): string {
  const t = resultTexts[language];
  const direction = directionOf(result, group);
  const words = t.constructs[instrument.construct];
  if (result.controlled) return t.controlled[direction];
  return direction === 'unclear' ? t.unclear : words[direction];
}

function Meaning({ view, group }: { view: ResultView; group: ShownArm }) {
  const { page, instrument, result } = view;
  const t = resultTexts[page.language];
  const { number } = figuresIn(page.language);
  const { counts, attendance, levels } = group;
  const n = attendance.pairs;
  const told = sideTold(view, group);
  const [improved, unchanged, worse] = [counts.get('improved'), counts.get('unchanged'), counts.get('worse')];
  const direction = directionOf(result, group);
  return (
    <Section id="wat" title={t.meaningTitle}>
      <p>
        {told.before === null
          ? t.answeredTwice(n)
          : told.after === null
            ? t.fromOnly(n, told.words(told.before))
            : t.fromTo(n, told.words(told.before), told.after)}
      </p>
      {levels && (
        <p>
          {t.levels(number(levels.before), number(levels.after), instrument.betterIs === 'lower' ? t.lower : t.higher)}{' '}
          {seemsOtherwise(levels, group.change) && t.roundedApart(pointsIn(view, group.change, group.change.direction))}
        </p>
      )}
      <ul>
        {improved ? <li>{t.improved(n, improved)}</li> : null}
        {unchanged ? <li>{t.unchanged(n, unchanged)}</li> : null}
        {worse ? <li>{t.worsened(n, worse)}</li> : null}
      </ul>
      {result.measure === null && (
        <p class="quiet">{t.noShares[whyNoShares(instrument, beganOf(result))](fewestForConsistency)}</p>
      )}
      {[...counts.values()].includes(null) && <p class="quiet">{t.heldBack(result.fewest)}</p>}
      {direction === 'unclear' && <p>{t.learnt}</p>}
      {direction === 'worse' && <p>{t.harmed}</p>}
      <p class="quiet">{t.groupsOnly}</p>
    </Section>
  );
}

/** How many were measured before, of both groups. */
const beganOf = ({ group, comparison }: ShownResult) =>
  (group?.attendance.before ?? 0) + (comparison?.attendance.before ?? 0);

/** A difference in points, with in words which way it goes where that is clear. */
function pointsIn({ page, instrument }: ResultView, { difference }: ShownDifference, direction: Direction): string {
  const t = resultTexts[page.language];
  const side = sideOf(instrument, difference);
  const words = difference === 0 || direction === 'unclear' ? null : t.constructs[instrument.construct].more[side];
  return t.points(figuresIn(page.language).signed(difference), words);
}

const sideOf = ({ betterIs }: Pick<Instrument, 'betterIs'>, difference: number) =>
  difference < 0 === (betterIs === 'lower') ? 'better' : 'worse';

/** Whether the means, each rounded by itself, seem to say another change than the one that is shown. */
function seemsOtherwise({ before, after }: ShownLevels, { difference }: ShownDifference): boolean {
  const step = Number.isInteger(before) && Number.isInteger(after) ? 1 : 0.1;
  return roundTo(after - before, step) !== roundTo(difference, step);
}

/** How many needed attention before and after; where that is held back, how many were in the category that does most. */
function sideTold({ page, instrument }: ResultView, { counts }: ShownArm) {
  const t = resultTexts[page.language];
  const words = t.constructs[instrument.construct].attention;
  const [before, after] = [counts.get('attention-before') ?? null, counts.get('attention-after') ?? null];
  if (before !== null || instrument.categories.length < 3) return { before, after, words };
  const worst = worstCategory(instrument);
  const name = t.categories[instrument.categories[worst]?.name ?? ''] ?? '';
  return {
    before: counts.get(`before-${worst}`) ?? null,
    after: counts.get(`after-${worst}`) ?? null,
    words: (people: number) => t.inCategory(people, name),
  };
}

function Sureness({ view, group }: { view: ResultView; group: ShownArm }) {
  const { page, instrument, result } = view;
  const t = resultTexts[page.language];
  const { hundredths } = figuresIn(page.language);
  const { controlled } = result;
  const effect = controlled?.controlled ?? group.change.smcr;
  return (
    <Section id="hoe-zeker" title={t.suresTitle}>
      <Differences view={view} group={group} />
      {effect && (
        <p>
          {t.size(
            { word: t.sizes[sizeOf(effect.estimate)], compared: Boolean(controlled?.controlled) },
            instrument.betterIs,
            hundredths(effect.estimate),
            hundredths(effect.lower),
            hundredths(effect.upper),
          )}
        </p>
      )}
      {Math.abs(controlled?.startDifference ?? 0) > 0.25 && (
        <p>
          {t.apart} {controlled?.ancova && startCounted(view, controlled.ancova)}
        </p>
      )}
      <Lost view={view} group={group} />
      {!controlled && (
        <Notice kind="attention" title={t.regressionTitle}>
          <p>{t.regression[directionOf(result, group)]}</p>
        </Notice>
      )}
    </Section>
  );
}

function Differences({ view, group: { change } }: { view: ResultView; group: ShownArm }) {
  const { page, instrument, result } = view;
  const t = resultTexts[page.language];
  const { signed } = figuresIn(page.language);
  const points = pointsIn(view, change, change.direction);
  const totals = possibleTotals(instrument);
  const [least, most] = [totals[0] ?? 0, totals.at(-1) ?? 0];
  return (
    <>
      {change.lower === null || change.upper === null ? (
        <>
          <p>{t.change(points, least, most)}</p>
          <p>
            {change.direction !== 'unclear' && `${t.clearWay} `}
            {result.controlled?.controlled ? t.ownSpreadHeldBack : t.spreadHeldBack}
          </p>
        </>
      ) : (
        <p>{t.interval(points, signed(change.lower), signed(change.upper), least, most)}</p>
      )}
      {result.controlled && <Against view={view} controlled={result.controlled} />}
      <Meaningful view={view} difference={result.controlled?.change ?? change} />
    </>
  );
}

/** How much more the participants changed than the others. */
function Against({ view, controlled: { change, direction } }: { view: ResultView; controlled: ShownControlled }) {
  const t = resultTexts[view.page.language];
  return <p>{t.against(pointsIn(view, change, direction), boundsIn(view, change))}</p>;
}

/** The difference of groups that began apart: of the numbers above it is the one to look at. */
function startCounted(view: ResultView, ancova: ShownDifference): string {
  const { lower, upper } = ancova;
  const clear = lower !== null && upper !== null && (lower > 0 || upper < 0);
  const points = pointsIn(view, ancova, clear ? sideOf(view.instrument, ancova.difference) : 'unclear');
  return resultTexts[view.page.language].startCounted(points, boundsIn(view, ancova));
}

const boundsIn = ({ page }: ResultView, { lower, upper }: ShownDifference) => {
  const { signed } = figuresIn(page.language);
  return lower === null || upper === null ? null : ([signed(lower), signed(upper)] as const);
};

/** How a difference, as it is shown, stands to the least that the authors of the questions call meaningful. */
function Meaningful({ view: { page, instrument }, difference }: { view: ResultView; difference: ShownDifference }) {
  const t = resultTexts[page.language];
  const least = instrument.meaningfulChange;
  if (least === null) return null;
  const size = Math.abs(difference.difference);
  const bounds = [difference.lower, difference.upper].flatMap((bound) => (bound === null ? [] : [bound]));
  const unsure = bounds.some((bound) =>
    size >= least ? bound * Math.sign(difference.difference) < least : Math.abs(bound) >= least,
  );
  return (
    <p>
      {size >= least ? t.meaningful(least, instrument.source) : t.notMeaningful(least, instrument.source)}{' '}
      {unsure && (size >= least ? t.perhapsNotMeaningful : t.perhapsMeaningful)}
    </p>
  );
}

/** Words for an effect. Reference: J. Cohen, Statistical Power Analysis (1988): 0.2 small, 0.5 medium, 0.8 large. */
function sizeOf(effect: number): 'none' | 'small' | 'middle' | 'large' {
  const size = Math.abs(effect);
  if (size < 0.2) return 'none';
  if (size < 0.5) return 'small';
  return size < 0.8 ? 'middle' : 'large';
}

function Lost({ view: { page }, group: { attendance } }: { view: ResultView; group: ShownArm }) {
  const t = resultTexts[page.language];
  const { before, lost, startDifference } = attendance;
  if (before === null || lost === null) return <p>{t.lostUnknown}</p>;
  const differs = startDifference && (startDifference.lower > 0 || startDifference.upper < 0);
  const alike = startDifference ? (differs ? t.lostDifferent : t.lostAlike) : t.lostFew;
  return (
    <>
      <p>
        {t.lost(before, lost)} {lost > 0 && alike}
      </p>
      <p class="quiet">{t.scored}</p>
    </>
  );
}
