import type { ReviewCriterion, Score } from '../review';

interface CriterionText {
  title: string;
  /** What the reviewer asks. */
  question: string;
}

/** The published criteria of level 1 and 2. */
const criteria: Record<ReviewCriterion, CriterionText> = {
  trigger: { title: 'Aanleiding', question: 'Is duidelijk waarom de praktijk begon en welk probleem ze aanpakt?' },
  targetGroup: { title: 'Doelgroep', question: 'Is duidelijk voor wie de praktijk bedoeld is, en voor wie niet?' },
  goals: { title: 'Doelen', question: 'Is duidelijk wat er voor deze mensen moet veranderen?' },
  approach: { title: 'Aanpak', question: 'Kan een ander de aanpak stap voor stap volgen?' },
  preconditions: { title: 'Voorwaarden', question: 'Is duidelijk wat er moet zijn voor men kan beginnen?' },
  costAndTime: { title: 'Kosten en tijd', question: 'Staan de kosten en de tijd erbij, met voor hoeveel mensen?' },
  experience: { title: 'Ervaring', question: 'Staat er wat in de praktijk goed ging, en wat niet?' },
  elsewhere: { title: 'Elders beginnen', question: 'Weet een andere gemeente hiermee wat zij nodig heeft?' },
  problemAnalysis: {
    title: 'Analyse van het probleem',
    question: 'Is het probleem uitgelegd met bronnen: hoe groot, bij wie, door welke oorzaken?',
  },
  factorsTiedToGoals: {
    title: 'Oorzaken en doelen',
    question: 'Hangt elk doel vast aan een oorzaak die te veranderen is, en elke stap aan een doel?',
  },
  smartGoals: { title: 'Meetbare doelen', question: 'Zijn de doelen concreet, haalbaar, te meten en met een datum?' },
  targetGroupInvolved: {
    title: 'Doelgroep denkt mee',
    question: 'Hebben de mensen zelf meegedacht, en is te zien wat daarmee gebeurde?',
  },
  minimumDose: {
    title: 'Hoe vaak, hoe lang',
    question: 'Staat er hoe vaak en hoe lang het minstens nodig is, en waarom?',
  },
};

const scores: Record<Score, string> = { met: 'voldoet', partly: 'voldoet deels', 'not-met': 'voldoet niet' };

export const criteriaTextsNl = { criteria, scores };
export type CriteriaTexts = typeof criteriaTextsNl;
