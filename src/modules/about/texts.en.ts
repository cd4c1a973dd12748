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
  lead: 'You can read and search here without us knowing who you are. There are no trackers, no advertisements and no services of others. If you have an account, you read here what we keep, for how long and who sees it.',
  parts: [
    {
      title: 'Cookies',
      paragraphs: ['If you only read, you get no cookie. These you may get:'],
      points: [
        '“bewaard”: what you kept without an account, for a year. When you sign in, that list moves to your account and the cookie goes.',
        '“gedeeld”: remembers that you made and shared a list, so that only you can end the sharing.',
        '“past-hier”: remembers for a year that your answers to “Would it work here?” are yours. When you sign in, they move to your account.',
        '“deelnemer”: remembers, once you typed the code on your card, which questionnaire you fill in, until an hour after your last answer (ten minutes on a tablet of the organisation).',
        '“verbonden.session_token”: keeps you signed in, until 30 days after your last visit. During signing in there are a few more cookies, such as “organisatie”, which soon end by themselves.',
      ],
    },
    {
      title: 'Your account',
      paragraphs: [
        'When you have an account, we keep your name, your e-mail address and when you made it. When you sign in through the government, we also keep the number by which it knows you. We keep no password and no national register number.',
        'Of each device on which you are signed in we keep the kind (“Firefox on Windows”) and when you last used it. That goes when you sign out, or after 30 days without a visit. Of a passkey we keep the public part, until you remove it. Your fingerprint or face never reaches us.',
        'A link to sign in works for 15 minutes. To notice abuse, we count attempts per e-mail address and per network address for a day. Of these we keep only a check number.',
        'Colleagues in your organisation see your name. Only the coordinators of your organisation and the administrators of the site see your e-mail address. Editors see the name of who handed something in.',
      ],
    },
    {
      title: 'Your organisation and your roles',
      paragraphs: [
        'We keep to which organisation you belong, with which role and since when. Members of that organisation and administrators see that. It goes when you leave the organisation. When you have a role for the whole site, such as editor or reviewer, administrators see that. Editors see who is a reviewer. Names of reviewers are never on a public page.',
        'An invitation keeps the e-mail address of who was invited. The link works for 14 days. When you ask for access to an organisation, we keep your request, your remark and the decision; only administrators and you can see them. We erase invitations and requests for access 90 days after they were dealt with or expired.',
      ],
    },
    {
      title: 'What you keep and fill in',
      paragraphs: [
        'When you keep practices while signed in, that list is in your account, on all your devices. Only you see it. It stays until you empty it.',
        'When you answer “Would it work here?”, we keep your answers and notes. Without an account we do not keep who you are. You can erase everything yourself. After a year without a change we erase it.',
        'When you share a list with your organisation, all its members read it, with your name. It belongs to the organisation until somebody ends it. Your notes do not go along.',
      ],
    },
    {
      title: 'Lists you share with a link',
      paragraphs: [
        'Then we store the practices, the name and the note you type. We do not store who you are. Everybody with the link can read the list, until the date shown with it or until you end it yourself. So do not put names of people in it.',
        'When you end it, we erase the title, the note and the practices at once. After a year we erase everything, within a day. Of the link we keep only a check number, except for one day: so that clicking twice on share makes only one list.',
      ],
    },
    {
      title: 'Practices you write',
      paragraphs: [
        'What you write for your organisation is seen by the members of that organisation. When you hand it in, editors see it as well. Once it is online, everybody sees the text, without your name. That also holds for “We do this too”. Who wrote, asked or decided what stays with the history of the practice. Texts and lists stay with the organisation, also when you leave.',
        'When you import practices from a file, we erase the file as soon as you confirm, or after a day. What you confirmed becomes a draft.',
        'If you are a reviewer, we keep your judgement. Editors know whom they asked; others read the judgement without your name.',
      ],
    },
    {
      title: 'Questions to who shares a practice',
      paragraphs: [
        'Then we keep your name, your e-mail address and your question. It is sent only once you clicked the link in your mail; if you do not, we erase everything after 7 days. The organisation of the practice reads your name and your question, not your address. If it does not answer, the editors read it as well. 90 days after the question was closed, we erase your name, your address, your question and the answer.',
      ],
    },
    {
      title: 'Taking part in a measurement with a card',
      paragraphs: [
        'On your card is a code. We do not ask your name; only the organisation that gave you the card knows, on paper, who has which code. We keep your answers encrypted. Only people who work for that organisation can reach them: no other organisation, no editor and no administrator of the site.',
        'What changed for you, in your own words, is read by that organisation only after the measurement, without your code, and only if at least five people wrote something. If you write that something did you no good, its coordinator reads that at once, without your code.',
        'You may stop at any time, and with your code you delete everything yourself. Otherwise we delete the code and the answers 6, 12 or 24 months after the last questions, as the organisation chose beforehand. What is shared of a group says nothing of one person.',
      ],
    },
    {
      title: 'Following practices by mail',
      paragraphs: [
        'When you follow something by mail, we keep your e-mail address, what you follow and how often you want a mail. That begins only once you clicked the button in the first mail. If you do not, we erase your address after 7 days. When you stop, we erase your address, what you followed and the mails at once.',
      ],
    },
    {
      title: 'Mails we send',
      paragraphs: [
        'A mail that left is kept for 30 days, to see why one sometimes does not arrive. Only administrators can read those mails, and each time is noted.',
      ],
    },
    {
      title: 'What we write down',
      paragraphs: [
        'Of every request to the server we note the time, the kind of page, whether it worked and how long it took. Not your network address, not your search words, not what is in your cookie and not who you are.',
        'There is also a log of who did what: a change, a decision, reading what is not public. It holds the number of your account, not your name, not your address and not what you wrote. Without an account it says “visitor”. That log stays, because no line can be taken out without making the whole log invalid. Only who runs the server can read it.',
      ],
    },
    {
      title: 'Data about people in the practices',
      paragraphs: [
        'With a practice we give a role, an organisation and at most a contact address that the owner made public. We retell people’s stories without their name.',
      ],
    },
    {
      title: 'Your rights',
      paragraphs: [
        'You can correct your name, sign out devices, remove passkeys, leave an organisation, erase your list and your answers and stop following yourself.',
        'Do you want your account to go? You do that yourself, at the bottom of the page of your account. There you first read what goes then and what stays. What you wrote then says “somebody who is no longer here”, or no name.',
        'Do you see something about yourself that does not belong here? Ask the organisation that runs this site to correct or remove it. If you do not agree with the answer, you can turn to the Belgian Data Protection Authority.',
        'Backups may exist for longer than what we erase.',
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
      'Levels 3 and up follow from measurements and studies that were checked. Nobody types them in. Whoever downloads the open data can compute each level again. Without a measurement it says “not measured yet”.',
      'When a level changes, the owner of the practice hears it first. Seven days later everybody sees it, with the measurements.',
    ],
    rules: (version) => `Rules, version ${version}`,
  },
};
