import type { DraftAnswers } from '../draft';
import { fieldsOfStep, type StepId, stepIds, stepRows } from '../share-practice/form';
import { findNames } from './find-names';

/** More than anybody checks one by one. */
const mostNames = 10;

export interface NamesInStep {
  step: StepId;
  names: readonly string[];
}

/** What looks like names of people in the answers, by step. */
export function namesInAnswers({ fields, rows }: Pick<DraftAnswers, 'fields' | 'rows'>): NamesInStep[] {
  return stepIds.flatMap((step) => {
    const typed = fieldsOfStep(step).map((field) => fields[field]);
    const cells = stepRows[step].flatMap((field) => (rows[field] ?? []).flatMap((row) => Object.values(row)));
    const texts = [...typed, ...cells].filter((value) => typeof value === 'string');
    const names = [...new Set(texts.flatMap(findNames))].slice(0, mostNames);
    return names.length === 0 ? [] : [{ step, names }];
  });
}
