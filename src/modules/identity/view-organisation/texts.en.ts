import type { ViewTexts } from './texts.nl';

export const en: ViewTexts = {
  yourRole: (role) => `You are ${role} here.`,
  asAdministrator: 'You see this as administrator of the platform.',
  ended: (date) => `This organisation was ended on ${date}. Its members have no access any more.`,
  municipality: 'Municipality',
  kind: 'Kind',
  keep: 'Change the details of this organisation',
};
