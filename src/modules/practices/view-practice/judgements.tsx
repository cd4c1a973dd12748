import type { ComponentChildren } from 'preact';
import { CertaintyRings } from '../../../design/chart/certainty-rings';
import { formatDate, formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { aboutPaths } from '../../about/contract';
import { vocabularies } from '../../vocabularies/contract';
import type { ToldAdoption } from '../adoption';
import { type Certainty, certaintyLevels, descriptionParts } from '../certainty';
import { ringsLevels } from '../certainty-mark';
import { transferTexts } from '../check-transfer/texts';
import { amountTexts } from '../describe-practice/field-texts';
import { practicePaths } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { elsewhereId } from '../run-elsewhere/paths';
import { WaysOn, WhyByStudies } from '../show-evidence/certainty';
import { costAnswer, MeasuredCosts } from '../show-evidence/cost';
import { EffectFacts, effectAnswer } from '../show-evidence/effect';
import { tellElsewhere } from '../show-evidence/elsewhere-line';
import { showEvidenceTexts } from '../show-evidence/texts';
import { InferredMark, InferredWord, MarkedLine } from './inferred-mark';
import { bandText, needsLine, partnersLine, transferAnswer } from './judgement-texts';
import { contentLanguage, type PracticeView } from './practice-view';
import { ReviewFound } from './review-found';
import { sentence } from './sentence';
import { viewTexts } from './texts';

/** The four separate questions; never one score. */
export function Judgements({ view }: { view: PracticeView }) {
  const t = viewTexts[view.page.language];
  return (
    <section class="judgements" aria-label={t.judgements}>
      <CertaintyJudgement view={view} />
      <EffectJudgement view={view} />
      <CostJudgement view={view} />
      <TransferJudgement view={view} />
    </section>
  );
}

function Judgement({
  question,
  answer,
  children,
}: {
  question: string;
  answer: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div class="judgement">
      <h2>{question}</h2>
      <p class="judgement-answer">{answer}</p>
      {children}
    </div>
  );
}

const levelLabel = (level: string, language: Language) => vocabularies.label('certainty-levels', level, language);

function CertaintyJudgement({ view: { page, practice } }: { view: PracticeView }) {
  const { certainty } = practice;
  const { language } = page;
  const t = viewTexts[language].certainty;
  const next = nextLevel(certainty);
  const missing = [
    ...certainty.missingParts.map((part) => t.parts[part]),
    ...(certainty.missingReviews > 0 ? [t.reviews(certainty.missingReviews)] : []),
  ];
  return (
    <Judgement
      question={t.question}
      answer={
        <>
          <CertaintyRings level={ringsLevels[certainty.level]} size={44} />
          {sentence(levelLabel(certainty.level, language))}
        </>
      }
    >
      {certainty.evidence && <p>{showEvidenceTexts[language].rules[certainty.evidence.rule]}</p>}
      {next && missing.length > 0 && (
        <p class="judgement-todo">
          {t.stillFor(levelLabel(next, language))} {missing.join('; ')}.
        </p>
      )}
      {certainty.evidence && <WaysOn evidence={certainty.evidence} language={language} />}
      {certainty.level === '2' && !certainty.evidence && (
        <p class="judgement-todo">{showEvidenceTexts[language].measureFirst(levelLabel('3', language))}</p>
      )}
      {certainty.until && <p>{t.validUntil(formatDate(certainty.until, language))}</p>}
      <WhyThisLevel view={{ practice, language, method: page.link(aboutPaths.method) }} />
    </Judgement>
  );
}

/** The step above that description and reviewers give; null where studies give the level. */
function nextLevel({ level }: Certainty) {
  const index = certaintyLevels.indexOf(level);
  return index < 2 ? certaintyLevels[index + 1] : null;
}

function WhyThisLevel({
  view: { practice, language, method },
}: {
  view: { practice: PublishedPractice; language: Language; method: string };
}) {
  const { certainty, review } = practice;
  const t = viewTexts[language].certainty;
  const described = descriptionParts.filter((part) => !certainty.missingParts.includes(part));
  const words = (parts: typeof described) => parts.map((part) => t.parts[part]).join('; ');
  const definition = vocabularies.concept('certainty-levels', certainty.level)?.definition[language];
  return (
    <details>
      <summary>{t.why}</summary>
      <p>{certainty.level === '0' ? t.whyReported : definition}</p>
      {described.length > 0 && (
        <p>
          {t.described}: {words(described)}.
        </p>
      )}
      {certainty.missingParts.length > 0 && (
        <p>
          {t.missing}: {words(certainty.missingParts)}.
        </p>
      )}
      {certainty.evidence && (
        <WhyByStudies evidence={certainty.evidence} granted={certainty.granted} language={language} />
      )}
      {review && <ReviewFound review={review} version={practice.version} language={language} />}
      {certainty.missingReviews > 0 && <p>{t.reviewsMissing(certainty.missingReviews)}</p>}
      <p>
        {t.rules(certainty.rules)} <a href={method}>{t.method}</a>
      </p>
    </details>
  );
}

function EffectJudgement({ view: { page, practice } }: { view: PracticeView }) {
  const { language } = page;
  const t = viewTexts[language].effect;
  const { evidence } = practice.certainty;
  const answer = evidence && effectAnswer(evidence, language);
  return (
    <Judgement question={t.question} answer={answer ?? t.unknown}>
      {evidence && answer ? <EffectFacts evidence={evidence} language={language} /> : <p>{t.unknownBody}</p>}
      {practice.record.impactFigures.length > 0 && (
        <p>
          <a href="#cijfers">{t.figures}</a> {t.notEffects}
        </p>
      )}
    </Judgement>
  );
}

function CostJudgement({ view: { page, practice } }: { view: PracticeView }) {
  const { language } = page;
  const { record } = practice;
  const t = viewTexts[language].cost;
  const [amount, ...others] = amountTexts(record.cost, language);
  const time = [
    record.hoursPerWeek === null ? null : t.hours(formatNumber(record.hoursPerWeek, language)),
    record.volunteers === null ? null : t.volunteers(formatNumber(record.volunteers, language)),
  ].filter((text) => text !== null);
  const { evidence } = practice.certainty;
  const measured = evidence && costAnswer(evidence.costs, language);
  const known = [...(measured && amount ? [amount] : []), ...others, ...time];
  return (
    <Judgement question={t.question} answer={measured ?? amount ?? t.unknown}>
      {evidence && <MeasuredCosts costs={evidence.costs} language={language} />}
      {known.length > 0 && (
        <p>
          {sentence(known.join('; '))}. <InferredMark record={record} fields={['volunteers']} language={language} />
        </p>
      )}
      {bandText(practice.costBand, language).map((text) => (
        <p key={text}>{text}.</p>
      ))}
      {record.cost.note && <p lang={contentLanguage(language)}>{record.cost.note}</p>}
      {!measured && amount === undefined && record.cost.note === null && <p>{t.unknownBody}</p>}
    </Judgement>
  );
}

function TransferJudgement({ view: { page, practice, elsewhere } }: { view: PracticeView }) {
  const { language } = page;
  const { record } = practice;
  const t = viewTexts[language].transfer;
  const [needs, partners] = [needsLine(record, language), partnersLine(record, language)];
  const { adoptions } = practice;
  const nothing = needs.length + partners.length + elsewhere.length + adoptions.length === 0;
  return (
    <Judgement
      question={t.question}
      answer={
        <span>
          <MarkedLine line={transferAnswer(record, language)} language={language} />
        </span>
      }
    >
      {needs.map((line) => (
        <p key={line.text}>
          <a href="#praktisch">{line.text}</a> {line.inferred && <InferredWord language={language} />}
        </p>
      ))}
      {partners.map((line) => (
        <p key={line.text}>
          <MarkedLine line={{ ...line, text: `${line.text}.` }} language={language} />
        </p>
      ))}
      {elsewhere.length > 0 && (
        <p>
          <a href="#plaatsen">{(record.municipalities.length > 0 ? t.elsewhere : t.somewhere)(elsewhere.length)}</a>
        </p>
      )}
      {adoptions.length > 0 && <DoneElsewhere adoptions={adoptions} language={language} />}
      {nothing && <p>{t.nothing}</p>}
      <p class="no-print">
        <a href={page.link(practicePaths.checkTransfer(record.slug))}>{transferTexts[language].column}</a>
      </p>
    </Judgement>
  );
}

/** How it went for others who do it too; what did not work stands beside what did. */
function DoneElsewhere({ adoptions, language }: { adoptions: readonly ToldAdoption[]; language: Language }) {
  const { who, how } = tellElsewhere(adoptions, language);
  return (
    <p>
      <a href={`#${elsewhereId}`}>{who}</a>
      {how}
    </p>
  );
}
