import { CertaintyRings, type RingsLevel } from '../../../design/chart/certainty-rings';
import { FactList } from '../../../design/fact-list';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { vocabularies } from '../../vocabularies/contract';
import { aboutTexts } from '../texts';
import type { AboutTexts } from '../texts.nl';

const rungs = [0, 1, 2, 3, 4, 5] as const;

/** What reviewers judge a practice on for a level. */
export interface LevelCriteria {
  level: 1 | 2;
  reviewers: number;
  /** Years that the level lasts. */
  years: number;
  /** What it asks beyond the level before it. */
  criteria: readonly { title: string; question: string }[];
}

/** How a practice is judged: four questions, the ladder of certainty, and what is computed today. */
export function MethodPage({
  page,
  rules,
  criteria,
}: {
  page: PageContext;
  /** Their version. */
  rules: string;
  criteria: readonly LevelCriteria[];
}) {
  const t = aboutTexts[page.language].method;
  const label = (id: string) => vocabularies.label('certainty-levels', id, page.language);
  return (
    <Layout page={page} title={t.title} description={t.lead}>
      <div class="wrap page-start">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <FourQuestions questions={t.questions} />
        <Section id="zekerheid" title={t.ladderTitle}>
          <p>{t.ladderLead}</p>
          <ul class="rungs">
            {rungs.map((level) => (
              <Rung key={level} rings={level} name={label(`${level}`)} place={t.level(level)} needs={t.ladder[level]} />
            ))}
          </ul>
        </Section>
        <Section id="naast-de-ladder" title={t.besideTitle}>
          <p>{t.besideLead}</p>
          <ul class="rungs">
            <Rung rings="no-effect" name={label('geen-effect')} needs={t.noEffect} />
            <Rung rings="possibly-harmful" name={label('mogelijk-nadelig')} needs={t.possiblyHarmful} />
          </ul>
        </Section>
        <Paragraphs id="beoordelen" title={t.reviewTitle} paragraphs={t.review} />
        <Section id="criteria" title={t.criteriaTitle}>
          <p>{t.criteriaLead}</p>
          {criteria.map((each) => (
            <Criteria key={each.level} of={each} name={label(`${each.level}`)} texts={t} />
          ))}
        </Section>
        <Paragraphs id="effect" title={t.effectTitle} paragraphs={t.effect} />
        <Paragraphs id="nu" title={t.nowTitle} paragraphs={t.now} />
        <p class="quiet">{t.rules(rules)}</p>
      </div>
    </Layout>
  );
}

function Criteria({ of, name, texts }: { of: LevelCriteria; name: string; texts: AboutTexts['method'] }) {
  const { level, reviewers, years, criteria } = of;
  return (
    <>
      <h3>{texts.criteriaOf(level, name)}</h3>
      <p>{texts.criteriaRules[level](reviewers, years)}</p>
      <FactList wide facts={criteria.map(({ title, question }) => ({ name: title, value: question }))} />
    </>
  );
}

function FourQuestions({ questions }: { questions: AboutTexts['method']['questions'] }) {
  return (
    <div class="judgements">
      {questions.map(({ question, answer, explanation }) => (
        <section key={question} class="judgement">
          <h2>{question}</h2>
          <p class="judgement-answer">{answer}</p>
          <p>{explanation}</p>
        </section>
      ))}
    </div>
  );
}

function Rung({ rings, name, place, needs }: { rings: RingsLevel; name: string; place?: string; needs: string }) {
  return (
    <li>
      <CertaintyRings level={rings} size={44} />
      <div>
        <h3>
          {name[0]?.toUpperCase() + name.slice(1)} {place && <span class="quiet">{place}</span>}
        </h3>
        <p>{needs}</p>
      </div>
    </li>
  );
}

function Paragraphs({ id, title, paragraphs }: { id: string; title: string; paragraphs: string[] }) {
  return (
    <Section id={id} title={title}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Section>
  );
}
