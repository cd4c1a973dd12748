import type { AboutTexts, PlainPage } from './texts.nl';

const about: PlainPage = {
  title: 'About Verbonden',
  lead: 'Verbonden helps local governments find out what helps against loneliness, and for whom. And then do it.',
  parts: [
    {
      title: 'What you find here',
      paragraphs: [
        'Municipalities, social services and associations already do a lot for people who feel lonely. What they did and learned is scattered over reports and websites. Here it is together, in plain words, with its source.',
      ],
    },
    {
      title: 'Who it is for',
      paragraphs: [
        'Mostly for people who shape a local approach, and for those who visit residents at home. You look for what suits your people and your place, compare it and print it for the meeting. You need no account. Residents, volunteers and researchers are welcome to read everything too.',
      ],
    },
    {
      title: 'What we mean by loneliness',
      paragraphs: [
        'Loneliness is a feeling: you miss contact, or the contact you have is not what you look for. Social isolation is something else: having few contacts. One can exist without the other, and not everything helps against both. That is why we keep them apart everywhere.',
      ],
    },
    {
      title: 'Saying what we do not know',
      paragraphs: [
        'Of many practices we do not know yet whether they help. Then we say so. What is not there has not been measured; it is not a zero. And what did not work gets as much room as what did.',
      ],
    },
    {
      title: 'Where it comes from and what you may do with it',
      paragraphs: [
        'The first practices come from public publications. Each practice says which ones. Where somebody read between the lines it says “inferred”, until the owner confirms it. The data are open data and the software is open: you may use them again.',
      ],
    },
  ],
};

const accessibility: PlainPage = {
  title: 'Accessibility',
  lead: 'Everybody must be able to use this site. We follow WCAG 2.2, level AA. Here you read how we check that and what still has to improve.',
  parts: [
    {
      title: 'What you may expect',
      paragraphs: [],
      points: [
        'Everything works with the keyboard, and you see where you are.',
        'Everything works without JavaScript.',
        'All text can be read on a screen 320 pixels wide and at 400 per cent zoom.',
        'Colour is never the only sign. There is a light and a dark version; your device chooses.',
        'Every map and every chart has the same information as a table.',
        'Every page is made to be printed.',
      ],
    },
    {
      title: 'How we check that',
      paragraphs: [
        'With every change of the software, programs check the contrast of all colours, the structure of the pages and the use by keyboard in a real browser. We also look at the pages ourselves on a phone, on a large screen and on paper.',
      ],
    },
    {
      title: 'What is not good enough yet',
      paragraphs: [],
      points: [
        'People with disabilities have not tested the site yet. Nor has an independent organisation examined it.',
        'The descriptions of practices are in Dutch, also on the English pages.',
        'Some practices have not yet been rewritten in plain language by their owner.',
        'We have no say over the sites and documents we link to.',
      ],
    },
    {
      title: 'Does something not work?',
      paragraphs: [
        'Tell the organisation that runs this site. Say which page you were on, what you wanted to do and what happened. They then give you the information in another way and repair the fault.',
        'This statement dates from 20 November 2026.',
      ],
    },
  ],
};

const privacy: PlainPage = {
  title: 'Privacy',
  lead: 'You can read and search here without us knowing who you are. There are no trackers, no advertisements and no services of others.',
  parts: [
    {
      title: 'Cookies',
      paragraphs: [
        'If you only read, you get no cookie. When you keep a practice, your browser gets one cookie (“bewaard”, valid for a year) with the list of what you kept. That list is only there. Empty the list or delete the cookie, and it is gone.',
        'When you share a list, a second cookie (“gedeeld”) remembers that you made it, so that only you can end the sharing.',
      ],
    },
    {
      title: 'Lists you share',
      paragraphs: [
        'When you share your list we store the practices, the name and the note you type. We do not store who you are. Everybody with the link can read the list, until the date shown with it or until you end it yourself. So do not put names of people in it.',
      ],
    },
    {
      title: 'Would it work here?',
      paragraphs: [
        'When you answer those questions, we keep your answers and notes. A cookie (“past-hier”, valid for a year) remembers that they are yours. We do not keep who you are. You can erase your answers yourself. After a year without a change we erase them.',
      ],
    },
    {
      title: 'Following practices by mail',
      paragraphs: [
        'When you follow something by mail, we keep your e-mail address, what you follow and how often you want a mail. That begins only once you clicked the button in the first mail. If you do not, we erase your address after 7 days. When you stop, we erase your address, what you followed and the mails at once. Mails that were sent we erase after 30 days.',
      ],
    },
    {
      title: 'What the server writes down',
      paragraphs: [
        'Of every request to the server we note the time, the kind of page, whether it worked and how long it took. Not your network address, not your search words and not what is in your cookie. We use your network address only to see whether too many requests come in a row; it is not written to a file.',
      ],
    },
    {
      title: 'Data about people in the practices',
      paragraphs: [
        'With a practice we give a role, an organisation and at most a contact address that the owner made public. We retell people’s stories without their name.',
      ],
    },
    {
      title: 'How long, and your rights',
      paragraphs: [
        'A shared list can no longer be read once its date has passed or you end it. When you end it, we erase the title, the note and the practices at once. After a year we erase everything, within a day.',
        'Of a link we keep only a check number, not the link itself. There is one exception: after sharing we remember the link for a day, so that clicking twice makes only one list.',
        'We note when a list was shared, read or ended, without who and without its content. The notes of the server hold no personal data. Backups may exist for longer than what we erase.',
        'Do you see something about yourself that does not belong here? Ask the organisation that runs this site to correct or remove it. If you do not agree with the answer, you can turn to the Belgian Data Protection Authority.',
      ],
    },
  ],
};

export const en: AboutTexts = {
  about,
  accessibility,
  privacy,
  method: {
    title: 'How we judge',
    lead: 'Of every practice we ask four questions. The answers stay apart: we never make one score or ranking of them.',
    questions: [
      {
        question: 'How sure?',
        answer: 'Certainty',
        explanation: 'What we know, on a ladder from 0 to 5. Fixed rules compute the level; nobody fills it in.',
      },
      {
        question: 'How much does it help?',
        answer: 'Effect',
        explanation: 'How much less lonely people feel on average, with a margin. Per kind of study, never mixed.',
      },
      {
        question: 'What does it cost?',
        answer: 'Cost',
        explanation: 'Euros, hours and volunteers per participant, and per person who reliably improves.',
      },
      {
        question: 'Would it work here?',
        answer: 'Transferability',
        explanation: 'The setting, partners and conditions it needs, with a check of at most eight questions.',
      },
    ],
    ladderTitle: 'The ladder of certainty',
    ladderLead: 'More rings mean surer. A practice always says why it has this level and what is missing for the next.',
    level: (level) => `Level ${level}`,
    ladder: {
      0: 'The practice has been reported. Its description is not complete yet or has not been reviewed.',
      1: 'The description is complete and coherent: trigger, target group, goals, approach, preconditions, cost and time, experience, and what it takes elsewhere. Three reviewers from the field check that; the majority decides. Valid for 3 years.',
      2: 'As level 1. In addition: an analysis of the problem with sources, causes tied to the goals, and goals that are specific, measurable, achievable and limited in time. The target group was involved, and it says how often and how long it must take at least. Four reviewers. Valid for 5 years.',
      3: 'At least one study shows a change in the intended direction, and the interval excludes zero. A comparison with another group is not needed yet. Measuring only before and after, without comparison, never leads higher than this level.',
      4: 'At least one controlled study of good quality shows an effect. Or: at least two independent results of level 3, together with a published synthesis for the same kind of approach.',
      5: 'At least two controlled studies by independent evaluators show an effect. At least one looked again after six months or later.',
    },
    besideTitle: 'Beside the ladder',
    besideLead: 'Sometimes we know something that is not a step. We show that just as clearly.',
    noEffect:
      'A controlled study or a pooled result has an interval that lies wholly between −0.20 and +0.20 (standardised difference). Or: two controlled studies found no effect.',
    possiblyHarmful:
      'An interval lies wholly on the harmful side. Or: there was a serious incident that was judged to be related to the practice.',
    reviewTitle: 'How reviewing goes',
    review: [
      'Three reviewers look for level 1, four for level 2. Each judges alone, on the criteria below. Nobody sees what the others find until all are done.',
      'For each criterion they choose: met, partly met or not met. Then they say whether the practice reaches the level. It cannot when a criterion is not met. The majority decides; when votes are equal, the level is not granted.',
      'Whoever worked on the practice, belongs to the organisation or has another interest does not judge it. Somebody else does.',
      'The practice page shows what the reviewers found, without their names, and how far they agreed. Fleiss’ kappa says that: 1 is full agreement, 0 is no more than chance.',
      'A level ends: after 3 years for level 1, after 5 years for level 2. The organisation gets a mail 60 days before.',
      'Who shares a practice is asked every year whether all is still right. Without an answer after two months it is marked “outdated”.',
    ],
    criteriaTitle: 'The criteria',
    criteriaLead: 'Reviewers look at what is written, not at what they know of the practice.',
    criteriaOf: (level, name) => `Level ${level}: ${name}`,
    criteriaRules: {
      1: (reviewers, years) => `${reviewers} reviewers. Lasts ${years} years.`,
      2: (reviewers, years) => `All of level 1, and what stands below. ${reviewers} reviewers. Lasts ${years} years.`,
    },
    effectTitle: 'How we show effect',
    effect: [
      'We show the standardised mean difference, with a 95 per cent interval and a prediction interval. We never add up studies with and without a comparison group.',
      'When only one group was measured, a warning says so: people who feel at their worst at the first measurement usually feel better later, also without help.',
      'Nothing measured is not zero. It is an invitation to measure along.',
    ],
    nowTitle: 'What we compute already',
    now: [
      'The rules see whether each part of the description is there, and say what is missing for level 1. Levels 1 and 2 follow from what reviewers found.',
      'As long as there was no review, a practice stands at “reported”, even when others have written well of it.',
      'Levels 3 and up will follow from measurements and studies. Nobody types them in. Until then it says “not measured yet”.',
    ],
    rules: (version) => `Rules, version ${version}`,
  },
};
