import type { IdentityTexts } from './texts.nl';

export const en: IdentityTexts = {
  signIn: 'Sign in',
  home: 'My Verbonden',
};
