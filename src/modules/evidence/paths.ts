const api = '/api/v1/evidence';

/** Every address of this module. */
export const evidencePaths = {
  metaAnalysis: `${api}/meta-analysis`,
  effectSize: `${api}/effect-size`,
} as const;
