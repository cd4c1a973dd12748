import type { Context } from 'hono';
import type * as z from 'zod';
import type { AppEnv } from './app-env';
import { allowAnyOrigin } from './cross-origin';
import { type Problem, sendProblem } from './problem';
import { httpTexts } from './texts';
import type { HttpTexts } from './texts.nl';

/**
 * Answers a calculation of the API: JSON in, JSON out, readable from any site, nothing kept.
 *
 * What does not fit `input` gets 422 with a reason per field, in the reader's language ("body" for what is no JSON); so
 * does what `compute` refuses, by returning problems. NaN and infinities are sent as null.
 */
export async function answerCalculation<Input extends z.ZodObject>(
  c: Context<AppEnv>,
  input: Input,
  compute: (value: z.output<Input>) => { result: object } | { problems: Problem[] },
): Promise<Response> {
  const t = httpTexts[c.get('language')];
  if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? '')) return sendProblem(c, 415, t.notJson);
  const body = parseJson(await c.req.text());
  if (body === undefined) return sendProblem(c, 422, t.wrongFields, [{ parameter: 'body', reason: t.brokenJson }]);
  const parsed = input.safeParse(body, { reportInput: true });
  const outcome = parsed.success
    ? compute(parsed.data)
    : { problems: problemsOf(parsed.error, Object.keys(input.shape), t) };
  if ('problems' in outcome) return sendProblem(c, 422, t.wrongFields, outcome.problems);
  allowAnyOrigin(c);
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'application/json');
  return c.body(JSON.stringify(outcome.result));
}

/** undefined for what is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// A body can hold thousands of names; the answer should not grow with it.
const mostTold = 40;
const longestName = 100;

/** One problem per field: its first. */
function problemsOf(error: z.ZodError, known: string[], t: HttpTexts): Problem[] {
  const found = new Map<string, Problem>();
  for (const issue of error.issues) {
    const names =
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0] ?? 'body')];
    for (const name of names) {
      const parameter = name.slice(0, longestName);
      if (found.size < mostTold && !found.has(parameter))
        found.set(parameter, { parameter, reason: reasonOf(issue, known, t) });
    }
  }
  return [...found.values()];
}

function reasonOf(issue: z.core.$ZodIssue, known: string[], t: HttpTexts): string {
  const place = issue.path.findLast((part) => typeof part === 'number');
  const reason = plainReason(issue, known, t);
  return typeof place === 'number' ? t.atPlace(place + 1, reason) : reason;
}

function plainReason(issue: z.core.$ZodIssue, known: string[], t: HttpTexts): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return t.unknownField(known.join(', '));
    case 'invalid_value':
      return t.chooseOneOf(issue.values.join(', '));
    case 'too_small':
      return issue.origin === 'array' ? t.tooFew(Number(issue.minimum)) : lowBound(issue, t);
    case 'too_big':
      return issue.origin === 'array'
        ? t.tooMany(Number(issue.maximum))
        : highBound(Number(issue.maximum), issue.inclusive ?? true, t);
    case 'invalid_type':
      return issue.input === undefined ? t.missingField : t.notOfType(t.types[issue.expected] ?? issue.expected);
    default:
      return t.notOfType(issue.code);
  }
}

// Bounds beyond these are those of computing: nobody's data come near, and their digits would tell nothing.
const [tiny, vast] = [1e-12, 1e12];

function lowBound({ minimum, inclusive = true, input }: z.core.$ZodIssueTooSmall, t: HttpTexts): string {
  const least = Number(minimum);
  if (least <= -vast) return t.outOfRange;
  if (least <= 0 || least >= tiny) return t.valueBelow(least, inclusive);
  return Number(input) > 0 ? t.outOfRange : t.valueBelow(0, false);
}

const highBound = (most: number, inclusive: boolean, t: HttpTexts): string =>
  most >= vast ? t.outOfRange : t.valueAbove(most, inclusive);

const problem = { $ref: '#/components/responses/Problem' };

/** The answers of a calculation in the description of the API. */
export const calculationResponses = (schema: string) => ({
  '200': {
    description: 'OK',
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
  },
  '413': problem,
  '415': problem,
  '422': problem,
  '429': problem,
});
