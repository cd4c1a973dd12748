import type { EntryTexts } from './texts.nl';

export const en: EntryTexts = {
  paperTitle: 'Enter answers from paper',
  paperLead: (asksAgreed) =>
    `Type the code, Tab, ${asksAgreed ? 'space if “Yes, I take part” is ticked, Tab, ' : ''}the digits in a row, Enter. Then the next sheet is ready.`,
  agreed: 'On the sheet the box “Yes, I take part” is ticked.',
  agreedRequired:
    'See whether “Yes, I take part” is ticked on the sheet, and tick it here as well then. If it is not, do not enter the sheet.',
  moment: 'Moment',
  showMoment: 'Show',
  progress: (done, all, moment) => `${done} of ${all} ${done === 1 ? 'has' : 'have'} been filled in ${moment}.`,
  missingCount: (count) =>
    count === 0 ? 'Nobody is missing.' : count === 1 ? '1 is still missing.' : `${count} are still missing.`,
  toMissing: 'Which codes are missing?',
  code: 'Code on the sheet',
  codeErrors: 'Type the code that stands on the sheet.',
  mistyped: 'This code is not right: a character is wrong or changed places. Look at the sheet again.',
  notOurs: 'This code does not belong to this measurement.',
  stoppedBefore:
    'This participant stopped and is not asked any more. Change that first on the page of the participant.',
  nothingThere: 'There is nothing yet for this code at this moment.',
  items: (count) => (count === 1 ? 'The answer' : `The ${count} answers in a row`),
  itemsHint: (codes) => `Choose from ${codes}. Type - for a question without an answer.`,
  itemsErrors: 'Type the answers.',
  wrongNumber: (right, given) => `There have to be ${right} answers; you typed ${given}.`,
  wrongAnswer: (place, typed, codes) =>
    `Answer ${place}: “${typed}” does not exist. Choose from ${codes}, or - when there is nothing.`,
  nothingOnSheet: 'Nothing is filled in on this sheet: there is nothing to keep. Put it aside.',
  nothingLeft: 'No answer would be left. Choose “Empty it” below if you want that.',
  givenOn: 'Filled in on',
  dayToCome: 'This day is still to come. See on the sheet when it was filled in.',
  dayEarly:
    'This day is too early for these questions. Look at the sheet; if the day is right all the same, tick the box.',
  earlyRight: 'The day is right: the sheet was filled in before the measurement began',
  dayErrors: 'Type a day, for example 20/11/2026.',
  more: 'The other questions on the sheet',
  notAnswered: 'not filled in',
  save: 'Save and next',
  look: 'Look at what is there, or correct it',
  savedTitle: (place) => `Card ${place} was saved`,
  sameTitle: (place) => `Card ${place} was there already, with the same answers`,
  thereTitle: 'This person is there already, with other answers',
  there: (day) => `Entered for ${day}. See on the sheet what is right. Nothing was changed.`,
  ownTitle: 'This person filled it in already',
  own: (day) =>
    `She or he answered on ${day} with the code, on a screen. That stays and is not shown here. If the person asks to use the sheet, first empty what is there.`,
  begunTitle: 'This person is answering already',
  begun:
    'With this code somebody began to answer on a screen. Nothing was saved. If you enter the sheet anyway, only the sheet counts: what the person answered does not. Ask the person first.',
  anyhow: 'Enter the sheet anyway',
  toOwn: 'To what is there',
  movedTitle: 'Somebody else just changed this',
  moved: 'Nothing was saved. Save again; you will see what is there.',
  compareCaption: 'What is there beside what you typed',
  compareHeaders: ['Question', 'Is there', 'You typed'],
  question: (place) => `Question ${place}`,
  nothing: '–',
  differs: 'differs',
  replace: 'Replace by what I typed',
  keep: 'Leave what is there',
  toForms: 'Print empty sheets',
  toUpload: 'Upload a file',

  formsTitle: (moment) => `Sheets to fill in, ${moment}`,
  formsLead: (count) =>
    count === 0
      ? 'Everybody has answered.'
      : `${count} ${count === 1 ? 'sheet' : 'sheets'} of A4. Print this page on one side of the paper: each sheet begins on a new page, and the code is on every page.`,
  formsBlank:
    'You print a sheet without a code. Write the code of the card on it. A coordinator can print sheets with codes.',
  formCode: 'Code',
  formAskTitle: 'Do you take part?',
  formWho: (organisation) => [
    'The site does not know your name, only your code. Do not write your name on this sheet.',
    `${organisation} knows who was given which card, on paper. Who types this sheet sees what you tick. The site shows figures about the whole group only.`,
    'Your answers are stored encrypted.',
  ],
  formFree: (address) =>
    `You need not take part. Saying no changes nothing: you stay welcome. You may skip questions and stop at any time. With your code you delete everything yourself: ${address}`,
  formYoung: (organisation) =>
    `Younger than 18? Then your parent or guardian agrees as well, on a sheet of ${organisation}. You decide too: you may say no, also when your parent said yes.`,
  formTick: 'Put one cross at each question.',
  formWords:
    'Who types this sheet reads what you write, and sees your code. Did something do you no good? The coordinator reads that at once as well. What changed is read later by colleagues, without your code, if at least five people wrote something. Write no names.',
  formHelp: 'Do you want to talk? Tele-Onthaal: call 106. Young? Awel: 102.',
  onSheet: 'Read the question on the other sheet.',

  uploadTitle: 'Answers from a file',
  uploadLead: 'First you see per row what will happen. Nothing is saved before you say so, and then all or nothing.',
  file: 'CSV file',
  fileHint: (columns) =>
    `Columns: ${columns}. Separated by semicolon, comma or tab. An empty cell is a question without an answer.`,
  momentHint: 'Write as moment: voor (before), na (after), na-3-maanden or na-6-maanden.',
  example: 'Example file with all columns',
  check: 'Check',
  uploadSaved: (count) => (count === 1 ? '1 row was saved' : `${count} rows were saved`),
  fileFaults: {
    none: 'Choose a file.',
    office: 'This is a workbook of an office program. Save it as CSV and upload that.',
    binary: 'This is no text file.',
    'open-quote': 'A quotation mark in the file is not closed.',
    'stray-quote': 'There is a quotation mark in the midst of a cell.',
    'no-rows': 'There are no rows in the file.',
    'too-many': 'The file has too many rows. Upload at most 400 rows at once.',
    columns: 'The columns are not right. Look at the example file.',
  },
  columnsMissing: (names) => `These columns are missing or there twice: ${names}.`,
  planTitle: 'What happens to each row',
  planFine: (count) => `All rows are in order. ${count === 1 ? '1 row will' : `${count} rows will`} be saved.`,
  planNothing: 'There is nothing to save: each row of this file is there already, or is empty.',
  planFaults: (count) =>
    `${count === 1 ? '1 row' : `${count} rows`} cannot be saved. Nothing is saved. Put the file right and upload it again.`,
  planMoved: 'Something changed meanwhile. Nothing was saved; look at the rows again.',
  planCaption: 'The rows of the file',
  planHeaders: ['Row', 'Code', 'Moment', 'Answers', 'What happens'],
  rowOutcomes: { new: 'Will be saved', same: 'Is there already', empty: 'Empty: nothing to save' },
  rowFaults: {
    mistyped: 'The code is not right: a character is wrong or changed places.',
    unknown: 'This code does not belong to this measurement.',
    moment: 'This measurement does not know this moment.',
    early: 'This moment comes later.',
    stopped: 'This participant stopped and is not asked then.',
    different: 'There are other answers already. Correct them one by one where papers are entered.',
    'her-own': 'This person has answered already.',
    begun: 'This person is answering already. Ask what should count; a sheet is entered with the paper.',
  },
  rowTwice: (line) => `The same code and moment stand on row ${line} too.`,
  rowAnswer: (place, typed, codes) =>
    `item${place}: “${typed}” does not exist. Choose from ${codes}, or leave it empty.`,
  fileAgreed: (count) =>
    count === 1
      ? 'Of 1 person in this file we do not know yet whether she or he takes part. On the sheet “Yes, I take part” is ticked.'
      : `Of ${count} people in this file we do not know yet whether they take part. On each sheet “Yes, I take part” is ticked.`,
  fileAgreedRequired:
    'Tick that everybody ticked “Yes, I take part”. If somebody did not, take that row out of the file.',
  confirm: 'Save these rows',
  again: 'Another file',

  answerTitle: (place, moment) => `Card ${place}, ${moment}`,
  answerLead: (channel, day) => `Filled in ${channel} on ${day}.`,
  channels: { phone: 'on a phone', kiosk: 'on a tablet', paper: 'on paper', csv: 'in a file' },
  answerOwn:
    'This person answered herself or himself. Those answers cannot be read here. Empty them only when the person asks for it.',
  correct: 'Save the correction',
  emptyTitle: 'Empty it',
  empty: 'The answers of this moment are deleted. The card stays: the person can fill it in again.',
  sure: 'Yes, delete these answers',
  sureRequired: 'Tick the box if you are sure.',
  emptyNow: 'Empty it',
  answerMoved: 'Somebody else changed these answers while you were typing. Below is what is there now.',
  back: 'Back to entering',
};
