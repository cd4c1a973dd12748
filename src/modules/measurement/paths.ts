/** Every address of this module. */
export const measurementPaths = { score: '/api/v1/measurement/score' } as const;
