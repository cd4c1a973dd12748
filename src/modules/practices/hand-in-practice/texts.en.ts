import type { HandInTexts } from './texts.nl';

export const en: HandInTexts = {
  title: 'Check and hand in',
  lead: 'Check what you filled in. Then the editors check it, within 10 working days.',
  ready: 'Everything is in order. You can hand in.',
  notReady: (count) =>
    count === 1 ? 'There is one thing left to put right:' : `There are ${count} things left to put right:`,
  sameTitle: 'All of this is in the database already',
  same: 'So there is nothing to hand in. Change below what is different.',
  sameReturned:
    'The editors had questions. Change below what is different. Is it right as it stands? Then you may hand it in again like this.',
  sameConfirm: 'Is all of it still right? Then say so. That also withdraws this change.',
  sameDrop: 'Withdraw this change',
  change: (step) => `Change: ${step}`,
  handIn: 'Hand in',
  published:
    'What you hand in becomes public after the check. Write no names or details of persons, unless they want it.',
  movedTitle: 'Something was changed meanwhile',
  moved: (name) =>
    `${name} changed something while you were checking. Below it stands as it is now. Check it and then hand in.`,
  mailGreeting: (name) => (name === '' ? 'Hello' : `Dear ${name}`),
  mailEnd: 'Kind regards, the editors of Verbonden',
  mails: {
    received: {
      subject: (title) => `Received: ${title}`,
      body: (title, day) => `We have received “${title}”. The editors will check it. You will hear from us by ${day}.`,
    },
    returned: {
      subject: (title) => `Questions about: ${title}`,
      body: (title) =>
        `The editors have checked “${title}” and have questions. You find them at your practice. Complete it and hand in again.`,
    },
    declined: {
      subject: (title) => `Not included: ${title}`,
      body: (title) => `The editors have checked “${title}” and do not include it. You read why at your practice.`,
    },
    published: {
      subject: (title) => `Published: ${title}`,
      body: (title) => `“${title}” is now in the database. Thank you for sharing your practice.`,
    },
  },
  changeMails: {
    received: {
      subject: (title) => `Change received: ${title}`,
      body: (title, day) =>
        `We have received your change of “${title}”. The editors will check it. You will hear from us by ${day}.`,
    },
    returned: {
      subject: (title) => `Questions about your change: ${title}`,
      body: (title) =>
        `The editors have checked your change of “${title}” and have questions. You find them at your change. Complete it and hand in again.`,
    },
    declined: {
      subject: (title) => `Change not included: ${title}`,
      body: (title) =>
        `The editors have checked your change of “${title}” and do not include it. What is on the site stays as it is. You read why at your change.`,
    },
    published: {
      subject: (title) => `Change published: ${title}`,
      body: (title) => `Your change of “${title}” is now on the site. Thank you for keeping your practice up to date.`,
    },
  },
};
