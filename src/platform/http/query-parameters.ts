import type { Context } from 'hono';
import type { ApiParameter, ParameterSchema } from '../module';
import type { AppEnv } from './app-env';
import { type Problem, sendProblem } from './problem';
import { httpTexts } from './texts';
import type { HttpTexts } from './texts.nl';

/**
 * What is wrong in the query of a request, by the parameters that its description promises: unknown names, repeated
 * single values, and values outside their schema. An empty value counts as not given.
 */
function wrongParameters(c: Context<AppEnv>, parameters: readonly ApiParameter[]): Problem[] {
  const t = httpTexts[c.get('language')];
  const search = new URL(c.req.url).searchParams;
  const known = new Map(parameters.filter((each) => each.in === 'query').map((each) => [each.name, each]));
  return [...new Set(search.keys())].slice(0, mostJudged).flatMap((parameter) => {
    const described = known.get(parameter);
    const reason = described
      ? faultOf(search.getAll(parameter), described, t)
      : t.unknownParameter([...known.keys()].join(', '));
    return reason === null ? [] : [{ parameter: parameter.slice(0, longestShown), reason }];
  });
}

/**
 * 400 that says what is wrong in the query; null when it is as described. `more` is what only the caller can judge;
 * one fault per parameter is told.
 */
export function refuseParameters(
  c: Context<AppEnv>,
  parameters: readonly ApiParameter[],
  more: readonly Problem[] = [],
): Response | null {
  const wrong = wrongParameters(c, parameters);
  const errors = [...wrong, ...more.filter((one) => !wrong.some(({ parameter }) => parameter === one.parameter))];
  return errors.length > 0 ? sendProblem(c, 400, httpTexts[c.get('language')].wrongParameters, errors) : null;
}

const longestShown = 100;
// An address can hold thousands of names; the answer should not grow with it.
const mostJudged = 40;

function faultOf(values: readonly string[], { schema, example }: ApiParameter, t: HttpTexts): string | null {
  if (schema.type !== 'array' && values.length > 1) return t.repeatedParameter;
  const rule = schema.items ?? schema;
  const given = values.filter((value) => value !== '');
  return given.map((value) => faultOfValue(value, rule, example, t)).find((fault) => fault !== null) ?? null;
}

function faultOfValue(
  value: string,
  rule: Omit<ParameterSchema, 'items'>,
  example: string | undefined,
  t: HttpTexts,
): string | null {
  const { minimum = 0, maximum = null, maxLength, pattern } = rule;
  if (rule.enum && !isOneOf(value, rule.enum)) return t.notOneOf(value.slice(0, longestShown), rule.enum.join(', '));
  if (rule.type === 'integer' && !isInteger(value, minimum, maximum)) return t.notBetween(minimum, maximum);
  if (maxLength !== undefined && value.length > maxLength) return t.tooLong(maxLength);
  return pattern !== undefined && !new RegExp(pattern).test(value) ? t.notLike(example ?? pattern) : null;
}

/** "+" in a query means a space, so an unescaped "60+" arrives as "60 ". */
const isOneOf = (value: string, values: readonly string[]) =>
  values.includes(value) || values.includes(value.replace(/ $/, '+'));

const isInteger = (value: string, least: number, most: number | null) =>
  /^\d{1,9}$/.test(value) && Number(value) >= least && (most === null || Number(value) <= most);
