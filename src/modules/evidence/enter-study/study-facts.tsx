import { FactList } from '../../../design/fact-list';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import { practicePaths } from '../../practices/contract';
import { vocabularies } from '../../vocabularies/contract';
import { evidenceWords } from '../name-evidence/texts';
import type { StudyEntry } from '../queries';
import { type StudyContent, staysInside, type TypedFigures } from '../study-record';
import type { Derivation } from './derive-effect';
import { enterTexts } from './texts';

const isDerivation = (code: string, texts: Record<Derivation, string>): code is Derivation =>
  Object.hasOwn(texts, code);

/** How a record stands; nobody checks what stays inside. */
export function nameState(entry: StudyEntry, language: Language): string {
  const { options, facts } = enterTexts[language];
  return entry.state === 'proposed' && staysInside(entry) ? facts.inside : options.state[entry.state];
}

/**
 * What a record is called: its title; what people told has none, so by practice and by who asked them.
 * @param practice title of the practice; null without
 */
export const nameStudy = (entry: StudyContent, practice: string | null, language: Language): string =>
  entry.kind === 'account' && practice !== null
    ? enterTexts[language].facts.account(practice, entry.evaluatorName)
    : entry.source;

/** What a record is called, how it stands, and which practice it is about. */
export function StudyHead({ page, entry, title }: { page: PageContext; entry: StudyEntry; title: string | null }) {
  const { options, facts } = enterTexts[page.language];
  return (
    <>
      <h1>{nameStudy(entry, title, page.language)}</h1>
      <p class="lead">
        {options.kind[entry.kind]}: {nameState(entry, page.language)}
        {!staysInside(entry) && `, ${entry.shown ? facts.shown : facts.hidden}`}.
      </p>
      {entry.practice && (
        <p>
          {facts.practice}: <a href={page.link(practicePaths.practice(entry.practice))}>{title}</a>
        </p>
      )}
    </>
  );
}

/** What a record says, field by field. @param own for who entered it: outside, few people are not counted */
export function StudyFacts({
  content,
  language,
  own = false,
}: {
  content: StudyContent;
  language: Language;
  own?: boolean;
}) {
  const people =
    staysInside(content) && !own ? enterTexts[language].facts.fewPeople : formatNumber(content.n, language);
  return <FactList wide facts={[...aboutFacts(content, language), ...resultFacts(content, people, language)]} />;
}

function aboutFacts(content: StudyContent, language: Language) {
  const { fields, options, facts } = enterTexts[language];
  const { nis, lifeEvent, setting, activityTypes, workingElements } = content;
  const list = (scheme: string, ids: readonly string[]) =>
    ids.map((id) => vocabularies.label(scheme, id, language)).join(', ');
  return [
    { name: facts.kind, value: options.kind[content.kind] },
    { name: fields.source, value: content.kind === 'account' ? null : content.source },
    { name: fields.url, value: content.url && <a href={content.url}>{content.url}</a> },
    { name: fields.evaluatorName, value: content.evaluatorName },
    { name: fields.evaluator, value: options.evaluator[content.evaluator] },
    { name: fields.year, value: String(content.year) },
    { name: fields.country, value: content.country },
    { name: fields.municipality, value: nis && (areas.place(nis)?.municipality.name ?? nis) },
    { name: fields.ageGroup, value: content.ageGroup },
    { name: fields.lifeEvent, value: lifeEvent && vocabularies.label('life-events', lifeEvent, language) },
    { name: fields.setting, value: setting && vocabularies.label('settings', setting, language) },
    { name: fields.activityTypes, value: list('activity-types', activityTypes) },
    { name: facts.elements, value: list('working-elements', workingElements) },
  ];
}

function resultFacts(content: StudyContent, people: string, language: Language) {
  const { fields, options, facts, derived, derivedTitle } = enterTexts[language];
  const { effect, account, costs } = content;
  const number = (value: number | null) =>
    value === null ? null : formatNumber(Math.round(value * 100) / 100, language);
  const typed = (text: string | undefined) => text && <span class="typed-text">{text}</span>;
  const known = content.derived.flatMap((code) => (isDerivation(code, derived) ? derived[code] : []));
  return [
    { name: fields.construct, value: options.construct[content.construct] },
    { name: fields.design, value: account ? null : options.design[content.design] },
    { name: fields.instrument, value: content.instrument },
    { name: account ? fields.nAsked : fields.n, value: people },
    { name: fields.nComparison, value: number(content.nComparison) },
    { name: fields.followUpMonths, value: account ? null : number(content.followUpMonths) },
    {
      name: facts.effect,
      value:
        effect && facts.between(number(effect.estimate) ?? '', number(effect.lower) ?? '', number(effect.upper) ?? ''),
    },
    { name: facts.typed, value: content.figures && <TypedIn figures={content.figures} language={language} /> },
    { name: derivedTitle, value: known.join('; ') },
    { name: fields.learnt, value: typed(content.learnt ?? undefined) },
    { name: fields.quality, value: account ? null : evidenceWords[language].qualities[content.quality] },
    { name: fields.adverse, value: options.adverse[content.adverse] },
    { name: fields.euro, value: number(costs?.euroPerParticipant ?? null) },
    { name: fields.hours, value: number(costs?.hoursPerParticipant ?? null) },
    { name: fields.volunteers, value: number(costs?.volunteersPerParticipant ?? null) },
    { name: fields.asked, value: typed(account?.asked) },
    { name: fields.how, value: typed(account?.how) },
    { name: fields.changed, value: typed(account?.changed) },
    { name: fields.unchanged, value: typed(account?.unchanged) },
  ];
}

const typedNames = [
  ...(['meanPre', 'meanPost', 'sdPre', 'sdPost', 'r', 't', 'meanPreC', 'meanPostC', 'sdPreC', 'sdPostC'] as const),
  ...(['estimate', 'se', 'lower', 'upper'] as const),
];

/** What stands in the report, as it was typed over, and the correlation that it implies. */
function TypedIn({ figures, language }: { figures: TypedFigures; language: Language }) {
  const { fields, options, facts } = enterTexts[language];
  const number = (value: number) => formatNumber(value, language);
  const { effectIs, spreadOf, derivedR } = figures;
  const lines = [
    `${fields.betterIs} ${options.betterIs[figures.betterIs]}`,
    ...(figures.figures === 'effect' && effectIs ? [options.effectIs[effectIs]] : []),
    ...(figures.figures === 'effect' && spreadOf ? [options.spreadOf[spreadOf]] : []),
    ...typedNames.flatMap((name) => {
      const value = figures[name];
      return value === undefined ? [] : [`${fields[name]}: ${number(value)}`];
    }),
    ...(derivedR === undefined ? [] : [facts.derivedR(number(Math.round(derivedR * 100) / 100))]),
  ];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
