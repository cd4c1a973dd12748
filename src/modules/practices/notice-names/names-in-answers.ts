import type { DraftAnswers } from '../draft';
import { fieldsOfStep, type StepId, stepIds, stepRows } from '../share-practice/form';
import { findNames } from './find-names';

/** More than anybody checks one by one. */
const mostNames = 10;

export interface FoundNames {
  place: StepId | 'images';
  names: readonly string[];
}

/** What looks like names of people in the answers, by step; in images by what they show, since makers are named. */
export function namesInAnswers({ fields, rows, images }: DraftAnswers): FoundNames[] {
  const textsOf = (step: StepId): string[] => {
    const typed = fieldsOfStep(step).map((field) => fields[field]);
    const cells = stepRows[step].flatMap((field) => (rows[field] ?? []).flatMap((row) => Object.values(row)));
    return [...typed, ...cells].filter((value) => typeof value === 'string');
  };
  return ([...stepIds, 'images'] as const).flatMap((place) => {
    const texts = place === 'images' ? images.map(({ alt }) => alt) : textsOf(place);
    const names = [...new Set(texts.flatMap(findNames))].slice(0, mostNames);
    return names.length === 0 ? [] : [{ place, names }];
  });
}
