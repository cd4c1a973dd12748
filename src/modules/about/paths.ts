/** Every address of this module, without language prefix. */
export const aboutPaths = {
  about: '/over',
  method: '/over/methode',
  accessibility: '/over/toegankelijkheid',
  privacy: '/over/privacy',
  icon: '/favicon.svg',
} as const;
