export const nl = {
  signIn: 'Aanmelden',
  home: 'Mijn Verbonden',
};
export type IdentityTexts = typeof nl;
