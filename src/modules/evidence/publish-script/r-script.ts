import { fewestPooled, type Pool } from '../pooling';

/** A script for R that makes the pooled numbers of a page again, from the same effects. */
export interface ScriptFacts {
  /** Address of the page. */
  url: string;
  /** ISO day. */
  day: string;
  pools: readonly Pool[];
  /** From so many results on the page shows the test of Egger. */
  fewestForFunnel: number;
}

/** Numbers as they are: R reads as many digits as a number holds. */
const vector = (values: readonly number[]) => `c(${values.join(', ')})`;
// Only what is typed by people can hold something that R would take for the end of a line or of a text.
const plain = (text: string) => text.replace(/[^\p{L}\p{N} .,:()&+-]/gu, ' ');
/** A comment ends with its line only. */
const inOneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');

/**
 * The script: per design and outcome the effects and variances, `metafor::rma` with REML and the Hartung-Knapp test whose
 * factor is never below 1 (`test = "adhoc"`), and what the page showed, to compare.
 */
export function rScript({ url, day, pools, fewestForFunnel }: ScriptFacts): string {
  const head = [
    `# ${inOneLine(url)}`,
    `# ${day}. R with the package metafor (4.8-0 or later): install.packages("metafor")`,
    '# Effects in standard deviations; below 0 is better.',
    'library(metafor)',
    '',
  ];
  return `${[...head, ...pools.flatMap((pool) => poolLines(pool, fewestForFunnel))].join('\n')}\n`;
}

function poolLines({ construct, design, results, pooled }: Pool, fewestForFunnel: number): string[] {
  const title = `# --- ${construct}, ${design}: ${results.length} ${results.length === 1 ? 'result' : 'results'}`;
  const data = [
    `study <- c(${results.map(({ record }) => `"${plain(`${record.source} ${record.year}`)}"`).join(', ')})`,
    `yi <- ${vector(results.map(({ estimate }) => estimate))}`,
    `vi <- ${vector(results.map(({ variance }) => variance))}`,
  ];
  if (!pooled)
    return [
      title,
      results.length < fewestPooled
        ? `# fewer than ${fewestPooled} are not taken together`
        : '# nothing was asked that these share: they are not taken together',
      ...data,
      '',
    ];
  const { k, estimate, lower, upper, predictionLower, predictionUpper, tau2, I2 } = pooled;
  return [
    title,
    ...data,
    'res <- rma(yi, vi, slab = study, method = "REML", test = "adhoc")',
    'print(res, digits = 6)',
    'print(predict(res), digits = 6)',
    'print(leave1out(res), digits = 4)',
    ...(results.length >= fewestForFunnel ? ['print(regtest(yi, vi, model = "lm"))', 'funnel(res)'] : []),
    'forest(res, addpred = TRUE)',
    `# page: k = ${k}, estimate = ${estimate}, ci.lb = ${lower}, ci.ub = ${upper}`,
    `# page: pi.lb = ${predictionLower}, pi.ub = ${predictionUpper}, tau2 = ${tau2}, I2 = ${I2}`,
    '',
  ];
}
