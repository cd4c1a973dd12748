import type { HomeTexts } from './texts.nl';

export const en: HomeTexts = {
  title: 'Verbonden',
  question: 'What helps against loneliness in your municipality?',
  lead: (practices) =>
    `${practices} from Flanders and beyond. With what we know about how surely they help, for whom, and what they cost.`,
  description: 'Find practices against loneliness for your municipality: for whom, how sure and at what cost.',
  searchLabel: 'What are you looking for?',
  placeholder: 'help for widows',
  search: 'Search',
  try: 'Try:',
  tries: ['telephone', 'grief', 'young people', 'library'],
  mapCaption: (placed, municipalities) =>
    `${placed} with a place, in ${municipalities} municipalities. Every circle is a municipality.`,
  promises: {
    choose: {
      title: 'Choose what fits',
      body: 'Search by target group, approach and place. Compare, keep and print for the meeting.',
      link: 'See all practices',
    },
    know: {
      title: 'Know how sure it is',
      body: 'More rings mean that we are surer that it helps. What has not been measured yet, we say too.',
      link: 'What works, and for whom?',
    },
    share: {
      title: 'Share what you do',
      body: 'What did not work helps others too. A quarter of an hour is enough.',
      link: 'Share your practice',
    },
  },
  newest: 'New in the database',
  all: (practices) => `Show all ${practices}`,
};
