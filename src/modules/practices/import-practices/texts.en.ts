import type { ImportTexts } from './texts.nl';

const practices = (count: number) => (count === 1 ? '1 practice' : `${count} practices`);

export const en: ImportTexts = {
  title: 'Import practices',
  lead: 'Do you have a list in Excel or another program? Upload it here. First you see what will happen to each row. Only then do we make drafts of them.',
  mine: 'My practices',
  nothingPublished: 'Nothing is published: you check each draft and hand it in yourself.',
  organisation: 'For which organisation?',
  organisationHint: 'The rows become drafts of this organisation.',
  organisationErrors: { choose: 'Choose for which organisation you import.' },
  forOne: (name) => `The rows become drafts of ${name}.`,
  file: 'File (CSV or JSON)',
  fileHint: (megabytes, rows) => `At most ${megabytes} MB and ${rows} rows.`,
  show: 'Show what will happen',
  howTitle: 'What the file looks like',
  how: [
    'A CSV file with the columns of our own export. A file that you downloaded here before can be changed and uploaded again.',
    'Only the column “Title” is needed. The others may be left out.',
    'Put “ | ” between different things in one cell, for instance: Herentals | Olen.',
    'In Excel? Choose “Save as” and then “CSV UTF-8”.',
    'Does “Identifier” name a practice of your organisation? Then the row becomes a change of that practice.',
  ],
  template: 'Download an example file (CSV)',
  json: (names) =>
    `Do you have JSON? That is a list of practices. The list may stand under a name too: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}. The names of the fields are those of the columns. For example:`,
  noOrganisationTitle: 'You cannot import yet',
  noOrganisation: 'You import for an organisation for which you may write.',
  toMine: 'To my practices',
  gone: 'This import is no longer there. It was confirmed or thrown away, or it is more than a day old.',
  fileFaults: {
    none: () => 'Choose a file.',
    'too-large': () => 'This file is too large: 2 MB at most. Divide it over more files.',
    office: () => 'This is an Excel or Word file. In Excel choose “Save as” and then “CSV UTF-8”.',
    binary: () => 'This is not a text file. Save your list as CSV UTF-8 or as JSON.',
    'open-quote': ({ line }) => `On line ${line} a quote (") begins that ends nowhere.`,
    'stray-quote': ({ line }) =>
      `On line ${line} there is a quote (") in the midst of a cell. Put the whole cell in quotes and double it: "".`,
    'no-title': () => 'We find no column “Title”. The first line must hold the names of the columns.',
    'same-column': ({ name }) => `The column “${name}” is there twice.`,
    'no-rows': () => 'There are no practices in this file.',
    'too-many-rows': () => 'There are more than 500 rows in this file. Divide it over more files.',
    'broken-json': () => 'This JSON file is incomplete or not written correctly.',
    'no-list': () => 'We find no list of practices in this JSON file.',
  },
  planTitle: 'This will happen',
  planLead: (organisation) =>
    `Nothing has been made yet. Check the rows and confirm. All become drafts of ${organisation}; nothing is published.`,
  planMoved: 'Something changed meanwhile. Check again what will happen.',
  unknownColumns: (names) => `We do not know these columns and skip them: ${names}.`,
  openQuestions: (names) => `These required questions may stay open because of that: ${names}.`,
  counts: {
    new: (count) => `${practices(count)}: new draft`,
    change: (count) => `${practices(count)}: change of your own practice`,
    duplicate: (count) => `${practices(count)}: perhaps a duplicate`,
    refused: (count) => `${practices(count)}: refused`,
    unchanged: (count) => `${practices(count)}: nothing changed`,
    example: () => 'example row: skipped',
  },
  rows: 'Row by row',
  row: (at) => `row ${at}`,
  rowHeading: (at, title) => `Row ${at}: ${title}`,
  nameless: 'without title',
  kinds: {
    new: 'New draft',
    change: 'Change of your own practice',
    duplicate: 'Perhaps a duplicate',
    refused: 'Refused',
    unchanged: 'Nothing changed',
    example: 'Example row: skipped',
  },
  changes: (fields) => `Changed: ${fields}.`,
  looksLike: 'Looks like:',
  makeAnyway: (title) => `Make a draft of “${title}” anyway`,
  missing: (count) =>
    count === 0
      ? 'All required questions are answered.'
      : count === 1
        ? '1 required question still to be answered.'
        : `${count} required questions still to be answered.`,
  atOdds: (fields, state) => `Does not fit what “${state}” says: ${fields}. Choose in the draft which is right.`,
  leftOut: (fields) => `Not taken over, fill this in later: ${fields}.`,
  notRead: (cells) => `Not read: ${cells.map(({ column, cell }) => `${column}: ${cell}`).join('; ')}`,
  confirm: 'Make the drafts',
  nothingTicked:
    'Nothing is made like this. All practices look like something that is there. Tick what should become a draft all the same, or throw this import away.',
  nothingToMake: 'No row can become a draft. Change the file and upload it again.',
  again: 'Choose another file',
  drop: 'Throw this import away',
  keptADay: 'We keep this file for a day at most.',
  done: (count) =>
    count === 1
      ? '1 draft was made. Check it and hand it in.'
      : `${count} drafts were made. Check them and hand them in.`,
  tooManyCells: 'This row has more cells than there are columns. Is there a separator too many?',
  twice: 'This is there twice, under another name. Leave one of them out.',
  wrongShape: 'This value does not have the form of our export.',
  ofOthers: (title) =>
    `“${title}” is in the database and does not belong to your organisation. Is it yours after all? Choose “This is our practice” on its page, or ask a question there when another organisation looks after it. Or leave “Identifier” empty.`,
  changeUnderway: 'A change of this practice is underway. Go on with that one.',
  sameAs: (at) => `This practice is also on row ${at}.`,
  unknownWords: (words) => `We do not know: ${words.map((word) => `“${word}”`).join(', ')}.`,
  ownDraft: 'your organisation has a draft of it',
  example: {
    title: 'Example: Coffee at home (we skip this row)',
    summary: 'Volunteers bring coffee to people at home every week.',
    trigger: 'People told us that days are long.',
    targetGroupNote: 'People who live alone',
    goals: 'A visit every week | New contacts',
    approach: 'We call first. | We drop by with coffee.',
    partners: 'OCMW | Village point',
    frequency: 'every week',
    wentWell: 'People look forward to it.',
    links: 'https://www.example.be/coffee: More about it',
    contact: 'coordinator, welfare department, welfare@example.be',
  },
};
