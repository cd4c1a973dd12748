export const nl = {
  signIn: 'Aanmelden',
  account: 'Uw account',
};
export type IdentityTexts = typeof nl;
