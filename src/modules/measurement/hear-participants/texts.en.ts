import type { HearTexts } from './texts.nl';

export const en: HearTexts = {
  title: 'What participants tell themselves',
  tookPart: 'How often did they take part?',
  recommend: 'Would they recommend it?',
  choice: 'Answer',
  people: 'People',
  answered: (name, n) => `${name} (N = ${n})`,
  rowName: (name, choice) => `${name} ${choice}`,
  notShown: 'not shown',
  tooFewAnswers: (fewest) => `Fewer than ${fewest} people answered this. We do not show that.`,
  heldBack: (fewest) =>
    `We do not show numbers below ${fewest}, nor anything from which they could be computed. So nobody can be recognised.`,
  changed: 'What changed for them?',
  later: 'You read what people wrote when the measurement is closed. So nobody knows who wrote what.',
  tooFewTexts: (fewest) =>
    `Fewer than ${fewest} people wrote something. That is too few to show: you might guess who wrote it.`,
  careful:
    'These texts may hold names. Put them nowhere else, and do not find out who wrote what. They stand in no order, are in no file, are not printed and never shared.',
  harmElsewhere:
    'Did somebody write that something did no good? Only the coordinator reads that, on the page of the measurement.',
  harmTitle: 'Somebody told that something did no good',
  harmCareful:
    'You get to read this at once, without code and without day, also when one person wrote it. Do not find out who that was. Discuss with those who lead the group what can be better, and ask everybody in the group how they are.',
  harmHelp:
    'Might somebody be in danger? Then do not wait. Tele-Onthaal: 106. Suicide line (Zelfmoordlijn): 1813. Emergency: 112.',
  discussHint:
    'Did you discuss this? Then it no longer stands here at the top. If somebody else writes something, you will see it again.',
  discuss: 'This was discussed',
  discussed: (count) => `What did no good and was discussed already (${count})`,
  adverse: (answer) =>
    `Whether something serious happened to a participant now says: “${answer}”. Check whether that is right.`,
  toAdverse: 'Fill in whether something serious happened',
  shareTitle: 'Somebody wrote that something did no good',
  mail: (title) => `In the measurement "${title}" somebody wrote that something was unpleasant, or did no good.`,
  mailWhere: 'What it says you read here. Read it as soon as you can:',
};
