import type { FindTexts } from './texts.nl';

export const en: FindTexts = {
  title: 'Find practices',
  titleFor: (q) => `Practices for "${q}"`,
  question: 'Which practice fits you?',
  lead: (practices) =>
    `${practices} against loneliness and social isolation. Search in your own words, or choose below what fits. The descriptions are in Dutch.`,
  description: 'Find practices against loneliness: by target group, approach, place and cost.',
  searchLabel: 'What are you looking for?',
  placeholder: 'help for widows',
  search: 'Search',
  results: 'Practices found',
  filter: (chosen) => (chosen > 0 ? `Filter (${chosen})` : 'Filter'),
  show: 'Show',
  more: (count) => `${count} more`,
  chosen: 'Chosen filters',
  remove: 'Remove:',
  clear: 'Clear all filters',
  near: {
    label: 'Near us',
    hint: 'Your municipality. Its neighbours are shown too.',
    tag: (municipality) => `${municipality} and its neighbours`,
    unknown: (typed) => `We know no Flemish municipality “${typed}”. Check the name.`,
    several: (typed, names) => `“${typed}” can be more than one municipality: ${names}. Type the whole name.`,
    postcode: 'We do not search by postcode. Type the name of your municipality.',
    merged: (former, municipality) => `${former} is now part of ${municipality}.`,
  },
  unstated: (practices, one) =>
    `${practices} more ${one ? 'is' : 'are'} for all ages or ${one ? 'states' : 'state'} none:`,
  showUnstated: 'show these too',
  corrections: (words) => `We also searched for ${words}.`,
  leftOut: (words) =>
    `Nothing with ${words.map((word) => `“${word}”`).join(' or ')}. This is what we found without ${words.length === 1 ? 'that word' : 'those words'}.`,
  named: 'Are you looking for this page?',
  dropped: {
    title: 'We could not read all of your question',
    everywhere: 'You now see practices from all over Flanders.',
    body: (values) => `We do not know this, so we left it out: ${values}.`,
    cut: (length) => `Your question is too long. We searched with its first ${length} characters.`,
    pastLast: (pages) =>
      pages === 1 ? 'There is only one page. You see it here.' : `There are only ${pages} pages. You see the last one.`,
  },
  sort: 'Sort',
  sortSubmit: 'Apply',
  showAs: 'Show as',
  views: { list: 'list', map: 'map', matrix: 'overview' },
  or: (words) => words.map((word) => `“${word}”`).join(' and '),
  empty: {
    nothing: {
      unknown: {
        title: 'We have found nothing for this yet',
        body: 'That does not mean it does not exist. It may have another name, or nobody has shared it yet.',
      },
      'too-general': {
        title: 'We cannot choose with this yet',
        body: 'These words fit many practices. Add for whom, where or what you are looking for. Or choose a type of activity below.',
      },
    },
    few: 'Looking for more?',
    around: (place, practices) => `In ${place} and next door: ${practices}`,
    noneAround: (place) => `No practice has been shared yet in ${place} or next door.`,
    takenOver: (place, practices) =>
      `In ${place} or with its neighbours somebody did or tried ${practices} from elsewhere. Those do not count in this list. See them on the map`,
    postcode: 'Searching by postcode is not possible yet. Type the name of the municipality.',
    look: 'Look further around',
    wider: {
      referenceRegion: (name, practices) => `${name} (reference region): ${practices}`,
      province: (name, practices) => `${name} (province): ${practices}`,
    },
    drop: 'Let go of something',
    dropPart: (label, practices) => `without “${label}”: ${practices}`,
    dropWords: (practices) => `without search words: ${practices}`,
    browse: 'Or look by type of activity',
    all: 'Show all practices',
    share: 'Do you do this already? Share your practice',
  },
  map: {
    caption: (placed, total) => `${placed} of ${total} ${placed === 1 ? 'has' : 'have'} a place.`,
    legend:
      'A large circle is a large municipality. A fuller colour means four practices or more. Choose a municipality to see what runs there and with its neighbours.',
    takenOver:
      'An empty circle with an edge: here somebody took over a practice from elsewhere, or tried to. Those do not count in the list.',
    placeless: (practices) => `${practices} without a place: general forms, and what can be done all over Flanders.`,
    showList: 'Show them in the list',
    none: 'None of these practices names a municipality.',
  },
  matrix: {
    caption: 'Practices by working element and age',
    hint: 'A practice counts with every age and every element it names.',
    scroll: 'The table is wider than your screen: slide it sideways →',
    element: 'Working element',
    unstatedShort: 'all or none',
    noElement: (practices) => `${practices} without a working element in the description.`,
    none: 'none yet',
    share: 'share your practice',
    place: (element, age) => `${element}, ${age}`,
  },
  take: {
    title: 'Take this list with you',
    formats: { csv: 'CSV (with commas)', xlsx: 'Excel', docx: 'Word', json: 'JSON for developers' },
    feeds: 'Stay informed',
    follow: 'Mail: news about this question',
    feedNew: 'News feed: new practices',
    feedChanged: 'News feed: changed practices',
  },
};
