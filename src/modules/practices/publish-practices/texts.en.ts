import type { PublishTexts } from './texts.nl';

export const en: PublishTexts = {
  publishedOn: { title: 'Verbonden: new practices', subtitle: 'Practices against loneliness that were just shared.' },
  changedOn: {
    title: 'Verbonden: changed practices',
    subtitle: 'Practices against loneliness that are new or updated.',
  },
  noPractice: 'There is no practice with this slug.',
  withdrawn: 'This practice is no longer on the site.',
  unknownValue: (value) => `We do not know "${value}".`,
  unknownPlace: (text, meant) =>
    `"${text}" is no municipality or NIS code.${meant === '' ? '' : ` Do you mean: ${meant}?`}`,
};
