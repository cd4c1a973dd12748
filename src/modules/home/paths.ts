/** Every address of this module, without language prefix. */
export const homePaths = { home: '/' } as const;
