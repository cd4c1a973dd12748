import type { DesignTexts } from './texts.nl';

export const en: DesignTexts = {
  siteName: 'Verbonden',
  tagline: 'open platform against loneliness',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main menu',
  menu: 'Menu',
  languageSwitch: 'Language',
  footerNavigation: 'About this site',
  breadcrumb: 'You are here',
  errorsInTitle: (count) => (count === 1 ? '1 error' : `${count} errors`),
  errorSummary: (count) => (count === 1 ? 'Something is not right yet' : `${count} things are not right yet`),
  errorPrefix: 'Error',
  optional: 'optional',
  showAsTable: 'Show as table',
  pagination: 'Pages',
  previousPage: 'Previous',
  nextPage: 'Next',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  errorPages: {
    400: {
      title: 'We do not understand this request',
      body: 'Something in the address or in what you sent is not right.',
    },
    403: { title: 'This is not allowed from here', body: 'Open the page again and try once more.' },
    404: { title: 'We cannot find this page', body: 'It may have moved, or there is a typing error in the address.' },
    405: { title: 'This cannot be done at this address', body: 'Open the page again and try once more.' },
    409: { title: 'Something has changed in the meantime', body: 'Open the page again and see what has changed.' },
    410: { title: 'This is no longer here', body: 'The person who shared it has removed it, or its term has ended.' },
    413: { title: 'That is too large', body: 'Send a shorter text or a smaller file.' },
    429: { title: 'One moment please', body: 'Too many requests came in a row. Wait a minute and try again.' },
    500: {
      title: 'Something went wrong on our side',
      body: 'Try again later. If it keeps failing, tell us the number below.',
    },
    503: {
      title: 'Out of service for a moment',
      body: 'The site is very busy or under repair. Try again in a minute.',
    },
  },
  signInAgain: {
    title: 'You are no longer signed in',
    lead: 'What you just sent is not saved yet. It stays on this page: keep it open.',
    copyLead:
      'What you just sent is not saved. What you typed stays on this page: keep it open and copy it afterwards.',
    nothingTyped: 'What you wanted to do did not happen. Sign in and then do it again.',
    signIn: 'Sign in',
    signInElsewhere: 'Sign in in a new tab',
    comeBack:
      'Then come back to this page and send again what you filled in. Whoever is signed in then does so in her own name. The answer comes in a new tab: if it fails there, your text still stands here.',
    sendAgain: 'Send again',
    withFile: 'The file that you chose is no longer with it. Choose it again in the form after signing in.',
    tooMuch:
      'What you just sent is not saved. Go back to the previous page in your browser now: usually what you typed still stands there. Copy it there.',
    tooMuchAfter: 'It was too much to give back here. Sign in only after you copied your text, and then send it again.',
    typed: 'What you filled in',
    typedLead: 'You can copy it too.',
    /** A field of which the name is not known here. */
    answer: (place: number) => `Answer ${place}`,
  },
  tooLarge: (megabytes: number) =>
    `At most ${megabytes} MB at a time fits here. Go back to the previous page in your browser and choose a smaller file.`,
  requestNumber: 'Number of this request',
  toSearch: 'Find a practice',
  toHome: 'To the home page',
};
