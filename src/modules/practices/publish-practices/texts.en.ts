import type { PublishTexts } from './texts.nl';

export const en: PublishTexts = {
  publishedOn: { title: 'Verbonden: new practices', subtitle: 'Practices against loneliness that were just shared.' },
  changedOn: {
    title: 'Verbonden: changed practices',
    subtitle: 'Practices against loneliness that are new or updated.',
  },
};
