import { emptyAnswers } from '../../../platform/forms/form';
import { askedByCondition } from './conditions';
import { stepIds, stepSchemas } from './form';

/** Fields that must be answered before a practice can be handed in, whatever else was answered. */
export const requiredFields: readonly string[] = stepIds.flatMap((step) => {
  const schema = stepSchemas[step];
  const nothing = Object.entries(emptyAnswers(schema)).map(([field, value]) => [field, value || undefined]);
  const { error } = schema.safeParse(Object.fromEntries(nothing));
  return [...new Set(error?.issues.map(({ path }) => String(path[0])))];
});

/** With those that other answers can ask for. */
export const isRequired = (field: string): boolean =>
  requiredFields.includes(field) || askedByCondition.some((each) => each === field);
