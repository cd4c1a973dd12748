import { areas } from '../../areas/contract';
import type { StudyContent } from '../study-record';
import type { StudyForm } from './fields';
import { mostBelieved } from './form';

/** A record as the form shows it again; one of before figures were kept with the effect that they gave. */
export function storedAnswers(content: StudyContent): StudyForm['answers'] {
  const { effect, costs, account, nis } = content;
  const values: Record<string, string | number | null | undefined> = {
    ...{ practice: content.practice, source: content.source, url: content.url, country: content.country },
    ...{ evaluatorName: content.evaluatorName, evaluator: content.evaluator, quality: content.quality },
    ...{ year: content.year, n: content.n, nComparison: content.nComparison, ageGroup: content.ageGroup },
    ...{ lifeEvent: content.lifeEvent, setting: content.setting, construct: content.construct },
    ...{ adverse: content.adverse, design: content.design, instrument: content.instrument },
    ...{ followUpMonths: content.followUpMonths, municipality: nis && areas.place(nis)?.municipality.name },
    ...(effect &&
      !content.figures && {
        ...{
          figures: 'effect',
          betterIs: 'lower',
          effectIs: 'g',
          spreadOf: 'before',
          estimate: effect.estimate,
          se: Math.sqrt(effect.variance),
        },
        ...{ lower: effect.lower, upper: effect.upper },
      }),
    ...content.figures,
    learnt: content.learnt,
    ...(effect && Math.abs(effect.estimate) > mostBelieved && { sure: 'yes' }),
    ...{
      euro: costs?.euroPerParticipant,
      hours: costs?.hoursPerParticipant,
      volunteers: costs?.volunteersPerParticipant,
    },
    ...account,
  };
  const known = Object.entries(values).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, [typedAs(value)]] as const],
  );
  return {
    ...Object.fromEntries(known),
    activityTypes: content.activityTypes,
    workingElements: content.workingElements,
  };
}

/** With a comma and enough decimals to come back as it was: "0.125" would read as a thousand. */
const typedAs = (value: string | number): string =>
  typeof value === 'string'
    ? value
    : value
        .toFixed(6)
        .replace(/\.?0+$/, '')
        .replace('.', ',');
