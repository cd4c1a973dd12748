import type { NoticeNamesTexts } from './texts.nl';

export const en: NoticeNamesTexts = {
  title: 'Are these names of people?',
  check: {
    contributor:
      'Everybody can read this. Leave out names of participants and volunteers. Ask who is named for her work whether she agrees. Is it nobody’s name? Then there is nothing to do.',
    editor: 'Everybody can read this. See whether these are names of people, and whether they are needed.',
  },
};
