import * as z from 'zod';
import dev from '../reference/search/queries-dev.json';
import heldout from '../reference/search/queries-heldout.json';
import open from '../reference/search/queries-open.json';
import own from '../reference/search/queries-own.json';
import sealed from '../reference/search/queries-sealed.json';
import second from '../reference/search/queries-second.json';

/** A judged question; grades 3 exactly what is wanted, 2 clearly useful, 1 marginal, absent 0. */
const judgedQuery = z.strictObject({
  id: z.string(),
  query: z.string(),
  kind: z.string(),
  lang: z.string(),
  relevant: z.record(z.string(), z.int().min(1).max(3)),
  mustBeFirst: z.string().nullable(),
  note: z.string(),
});

export type JudgedQuery = z.infer<typeof judgedQuery>;

/**
 * `open` and `own`: the search was tuned on them. `dev` and `second`: written by others who saw no result; the
 * classes of failures that they showed were mended. `heldout`: judged before any result was seen, and not tuned on.
 * `sealed`: of the same nature as `open`, by others; only its means were ever seen.
 */
export const judgedQueries = {
  open: z.array(judgedQuery).parse(open),
  own: z.array(judgedQuery).parse(own),
  dev: z.array(judgedQuery).parse(dev),
  second: z.array(judgedQuery).parse(second),
  heldout: z.array(judgedQuery).parse(heldout),
  sealed: z.array(judgedQuery).parse(sealed),
};

export interface Quality {
  /** Discounted cumulative gain of the first ten, of the best possible; mean over questions with an answer. */
  ndcg: number;
  /** Mean of 1 / rank over questions with one right answer. */
  mrr: number;
  /** Share of answerable questions with a grade 2 or 3 among the first three. */
  success: number;
  /** Share of unanswerable questions that get at most three results. */
  noAnswer: number;
  ndcgPerKind: Record<string, number>;
}

const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);

const gain = (grades: readonly number[]) =>
  grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** nDCG@10 of one answer: slugs in order. */
export function ndcg({ relevant }: JudgedQuery, slugs: readonly string[]): number {
  const ideal = Object.values(relevant).toSorted((a, b) => b - a);
  return gain(slugs.map((slug) => relevant[slug] ?? 0)) / gain(ideal);
}

/** @param search gives all results of a question as slugs, best first. */
export function measureQuality(queries: readonly JudgedQuery[], search: (query: string) => readonly string[]): Quality {
  const answers = queries.map((query) => ({ query, slugs: search(query.query) }));
  const answerable = answers.filter(({ query }) => Object.keys(query.relevant).length > 0);
  const unanswerable = answers.filter(({ query }) => Object.keys(query.relevant).length === 0);
  const single = answerable.filter(({ query }) => query.mustBeFirst !== null);
  const kinds = Object.groupBy(answerable, ({ query }) => query.kind);
  const rank = (slug: string | null, slugs: readonly string[]) => slugs.indexOf(slug ?? '') + 1;
  return {
    ndcg: mean(answerable.map(({ query, slugs }) => ndcg(query, slugs))),
    mrr: mean(
      single.map(({ query, slugs }) => (rank(query.mustBeFirst, slugs) ? 1 / rank(query.mustBeFirst, slugs) : 0)),
    ),
    success: mean(
      answerable.map(({ query, slugs }) =>
        slugs.slice(0, 3).some((slug) => (query.relevant[slug] ?? 0) >= 2) ? 1 : 0,
      ),
    ),
    noAnswer: mean(unanswerable.map(({ slugs }) => (slugs.length <= 3 ? 1 : 0))),
    ndcgPerKind: Object.fromEntries(
      Object.entries(kinds).map(([kind, list]) => [
        kind,
        mean((list ?? []).map(({ query, slugs }) => ndcg(query, slugs))),
      ]),
    ),
  };
}
