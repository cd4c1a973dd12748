/** Where every role can be tried; there in a demonstration only. */
export const demoPaths = { demo: '/demo' } as const;
