import type { Language } from '../../platform/texts/language';
import { decisionFieldNames } from './check-drafts/decision-forms';
import { decisionWords, deskPaths } from './check-drafts/paths';
import { rowSchemas, type StepId, stepIds, stepRows, stepSchemas } from './share-practice/form';
import { controlOf, type FieldName } from './share-practice/form-layout';
import { sharingPaths, stepAddresses } from './share-practice/paths';
import { cellName } from './share-practice/read-step';
import { sharePracticeTexts } from './share-practice/texts';
import { startTexts } from './start-practice/texts';

/**
 * What the fields ask that one types in, by their names, of the form that is sent to `path`, without language prefix.
 * @returns undefined when it is a form that is not known here
 */
export function typedFields(path: string, language: Language): ReadonlyMap<string, string> | undefined {
  if (path === sharingPaths.start) return new Map([['text', startTexts[language].text]]);
  const word = path.split('/').at(-1) ?? '';
  if (path.startsWith(`${deskPaths.draft('', '').replace(/\/+$/, '')}/`) && Object.hasOwn(decisionWords, word)) {
    return new Map([...decisionFieldNames(language)].filter(([field]) => field !== 'reden'));
  }
  const step = path.startsWith(`${sharingPaths.mine}/`) && stepIds.find((each) => stepAddresses[each] === word);
  return step ? typedInStep(step, language) : undefined;
}

function typedInStep(step: StepId, language: Language): ReadonlyMap<string, string> {
  const { fields, cells } = sharePracticeTexts[language];
  const names = (Object.keys(stepSchemas[step].shape) as FieldName[]).filter((field) =>
    ['text', 'textarea'].includes(controlOf(field)),
  );
  const inRows = stepRows[step].flatMap((field) =>
    (Object.keys(rowSchemas[field].shape) as (keyof typeof cells)[]).map(
      (cell) => [cellName(field, cell), `${fields[field].label} (${cells[cell]})`] as const,
    ),
  );
  return new Map([...names.map((name) => [name, fields[name].label] as const), ...inRows]);
}
