import type { CriteriaTexts } from './criteria-texts.nl';

export const criteriaTextsEn: CriteriaTexts = {
  criteria: {
    trigger: { title: 'Reason', question: 'Is it clear why the practice began and which problem it tackles?' },
    targetGroup: { title: 'Target group', question: 'Is it clear whom the practice is for, and whom it is not for?' },
    goals: { title: 'Goals', question: 'Is it clear what should change for these people?' },
    approach: { title: 'Approach', question: 'Can somebody else follow the approach step by step?' },
    preconditions: { title: 'Preconditions', question: 'Is it clear what has to be there before one can begin?' },
    costAndTime: { title: 'Cost and time', question: 'Are cost and time given, and for how many people?' },
    experience: { title: 'Experience', question: 'Does it say what went well in practice, and what did not?' },
    elsewhere: { title: 'Beginning elsewhere', question: 'Does another municipality know from this what it needs?' },
    problemAnalysis: {
      title: 'Analysis of the problem',
      question: 'Is the problem explained with sources: how large, for whom, from which causes?',
    },
    factorsTiedToGoals: {
      title: 'Causes and goals',
      question: 'Is each goal tied to a cause that can be changed, and each step to a goal?',
    },
    smartGoals: { title: 'Measurable goals', question: 'Are the goals concrete, feasible, measurable and dated?' },
    targetGroupInvolved: {
      title: 'The target group has a say',
      question: 'Did the people themselves think along, and does it show what came of it?',
    },
    minimumDose: {
      title: 'How often, how long',
      question: 'Does it say how often and how long it takes at least, and why?',
    },
  },
  scores: { met: 'met', partly: 'partly met', 'not-met': 'not met' },
};
