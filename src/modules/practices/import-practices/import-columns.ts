import { cleanText } from '../../../platform/forms/clean-text';
import { describeTexts } from '../describe-practice/texts';
import { exportedFields } from '../export-practices/export-columns';
import { fold } from '../search/fold';
import { fileLanguages, type ImportFile, longestName, mostUnknown, type RecordField } from './import-row';

/** A name as it is compared with others: capitals, accents and spaces around it do not count. */
export const comparable = (name: string) => fold(cleanText(name).trim());

/** Fields by the names that an export gives their columns, in both languages, and by their own. */
export const fieldsByName: ReadonlyMap<string, RecordField> = new Map<string, RecordField>(
  exportedFields.flatMap((field) =>
    [field, ...fileLanguages.map((language) => describeTexts[language].fields[field])].map((name) => [
      comparable(name),
      field,
    ]),
  ),
);

/** What else people call these columns; only read where no other column of the file holds the field. */
const synonyms: Partial<Record<RecordField, readonly string[]>> = {
  title: ['naam', 'naam van de praktijk', 'praktijk', 'project', 'projectnaam', 'name', 'practice'],
  summary: ['beschrijving', 'korte beschrijving', 'omschrijving', 'description', 'short description'],
  organisation: ['organisator', 'initiatiefnemer', 'organization', 'organiser'],
  municipalities: ['gemeente', 'stad', 'gemeente of stad', 'municipality', 'town'],
  targetGroupNote: ['doelgroep', 'doelgroepen', 'doelpubliek', 'target group', 'audience'],
  ageGroups: ['leeftijden', 'leeftijdsgroep', 'leeftijdsgroepen', 'age group', 'age groups'],
  trigger: ['waarom', 'achtergrond', 'reason', 'background'],
  goals: ['doel', 'doelstelling', 'doelstellingen', 'goal', 'aim', 'aims'],
  approach: ['werkwijze', 'stappen', 'methode', 'method', 'steps'],
  activityTypes: ['activiteit', 'activiteiten', 'soorten activiteiten', 'activity', 'activities'],
  partners: ['partner', 'samenwerking', 'collaboration'],
  cost: ['kost', 'kostprijs', 'budget'],
  volunteers: ['vrijwilligers', 'number of volunteers'],
  links: ['link', 'website', 'webadres'],
  startedYear: ['start', 'startjaar', 'gestart in', 'start year'],
  status: ['stand', 'state'],
};
const fieldsBySynonym = new Map(
  Object.entries(synonyms).flatMap(([field, names]) =>
    names.map((name) => [comparable(name), field as RecordField] as const),
  ),
);

/** What the columns of a table or the names in a list of things are. */
export interface ImportColumns extends Pick<ImportFile, 'bySynonym' | 'unknown'> {
  /** Of each name; null for what is none that we know. */
  fields: readonly (RecordField | null)[];
  /** A name of a field that another has already. */
  twice: { name: string; field: RecordField } | null;
}

/** @param isComputed whether an export writes it, and nobody can fill it in */
export function readColumns(names: readonly string[], isComputed: (name: string) => boolean): ImportColumns {
  const fields = names.map((name) => (isComputed(name) ? null : (fieldsByName.get(comparable(name)) ?? null)));
  for (const [at, name] of names.entries()) {
    const field = isComputed(name) ? undefined : fieldsBySynonym.get(comparable(name));
    if (field !== undefined && !fields.includes(field)) fields[at] = field;
  }
  const twice = fields.flatMap((field, at) =>
    field === null || fields.indexOf(field) === at ? [] : [{ name: (names[at] ?? '').slice(0, longestName), field }],
  );
  const unknown = names.filter((name, at) => fields[at] === null && name.trim() !== '' && !isComputed(name));
  return {
    fields,
    bySynonym: synonymsIn(names, fields),
    unknown: unknown.slice(0, mostUnknown).map(shownName),
    twice: twice[0] ?? null,
  };
}

const shownName = (name: string) => cleanText(name).trim().slice(0, longestName);

const synonymsIn = (names: readonly string[], fields: readonly (RecordField | null)[]): ImportFile['bySynonym'] =>
  Object.fromEntries(
    names.flatMap((name, at) => {
      const field = fields[at] ?? null;
      return field === null || fieldsByName.has(comparable(name)) ? [] : [[field, shownName(name)] as const];
    }),
  );
