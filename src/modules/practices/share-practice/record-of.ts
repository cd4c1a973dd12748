import type * as z from 'zod';
import { parseForm } from '../../../platform/forms/form';
import type { DraftAnswers } from '../draft';
import { type PracticeRecord, practiceRecord } from '../practice';
import { conditionsOf } from './conditions';
import {
  filledRows,
  type RowsField,
  rowSchemas,
  type StepId,
  stepIds,
  stepOfField,
  stepRows,
  stepSchemas,
} from './form';
import { readFigure } from './typed-figure';
import { itemsOf } from './typed-lists';
import { readPlaces } from './typed-places';

/** What the record says that the contributor does not type. */
export interface RecordContext {
  slug: string;
  /** Name of the organisation that shares it. */
  organisation: string;
  /** Year in which it was handed in; for the source, and what cannot have begun yet. */
  year: number;
  fictitious: boolean;
  /** The published practice that it changes; null for a new one. */
  base: PracticeRecord | null;
}

export type DraftRecord = { ok: true; record: PracticeRecord } | { ok: false; steps: StepId[] };

type Parsed = { [Step in StepId]: z.output<(typeof stepSchemas)[Step]> };

/** The record that is published, from the answers; or the steps in which something is missing or wrong. */
export function recordOf(answers: DraftAnswers, context: RecordContext): DraftRecord {
  const parsed = parseSteps(answers, context.year);
  if (!parsed.ok) return parsed;
  const record = practiceRecord.safeParse(composeRecord(answers, parsed.value, context));
  if (record.success) return { ok: true, record: record.data };
  const wrong = record.error.issues.map(({ path }) => stepOfField(String(path[0])) ?? 'what');
  return { ok: false, steps: stepIds.filter((step) => wrong.includes(step)) };
}

function parseSteps(answers: DraftAnswers, year: number): { ok: true; value: Parsed } | { ok: false; steps: StepId[] } {
  const wrong: StepId[] = [];
  const value: Partial<Record<StepId, unknown>> = {};
  for (const step of stepIds) {
    const parsed = parseForm<z.ZodObject>(stepSchemas[step], answers.fields, { language: 'nl' });
    const right = conditionsOf(step, answers, year).length === 0 && stepRows[step].every(rowsAreRight(answers));
    if (parsed.ok && right) value[step] = parsed.value;
    else wrong.push(step);
  }
  return wrong.length === 0 ? { ok: true, value: value as Parsed } : { ok: false, steps: wrong };
}

function composeRecord(answers: DraftAnswers, parsed: Parsed, context: RecordContext): PracticeRecord {
  const { what, whom, why, approach, means, experience } = parsed;
  const { base, organisation } = context;
  const record: PracticeRecord = {
    slug: context.slug,
    title: what.title,
    summary: what.summary,
    kind: what.kind ?? 'local',
    organisation: what.organisation ?? organisation,
    municipalities: readPlaces(what.municipalities ?? '').found,
    placeNote: what.placeNote ?? null,
    scope: what.scope,
    partOf: what.partOf ?? null,
    trigger: why.trigger,
    problem: why.problem ?? null,
    ageGroups: whom.ageGroups,
    ageNote: whom.ageNote ?? null,
    lifeEvents: whom.lifeEvents,
    riskFactors: whom.riskFactors,
    targetGroupNote: whom.targetGroupNote ?? null,
    focus: why.focus,
    goals: itemsOf(why.goals),
    approach: itemsOf(approach.approach),
    workingElements: approach.workingElements,
    activityTypes: approach.activityTypes,
    policyDomains: why.policyDomains,
    reachChannels: approach.reachChannels,
    partnerTypes: means.partnerTypes,
    partners: itemsOf(means.partners ?? ''),
    settings: approach.settings,
    frequency: approach.frequency ?? null,
    duration: approach.duration ?? null,
    preconditions: itemsOf(means.preconditions ?? ''),
    cost: {
      total: means.costTotal ?? null,
      perParticipant: means.costPerParticipant ?? null,
      perYear: means.costPerYear ?? null,
      note: means.costNote ?? null,
    },
    hoursPerWeek: means.hoursPerWeek ?? null,
    volunteers: means.volunteers ?? null,
    materials: rowsOf(answers, 'materials').map(({ title, url, licence }) => ({
      title,
      url: url ?? null,
      licence: licence ?? null,
    })),
    languages: means.languages,
    wentWell: itemsOf(experience.wentWell ?? ''),
    wentLessWell: itemsOf(experience.wentLessWell ?? ''),
    quotes: rowsOf(answers, 'quotes'),
    impactFigures: figuresOf(answers, context),
    links: rowsOf(answers, 'links').map(({ url, note }) => ({ url, note: note ?? null })),
    contact: {
      role: experience.contactRole,
      organisation: experience.contactOrganisation ?? null,
      address: experience.contactAddress ?? null,
    },
    anchoring: why.anchoring,
    startedYear: experience.startedYear ?? null,
    startedNote: experience.startedNote ?? null,
    endedYear: experience.endedYear ?? null,
    status: experience.status,
    statusNote: experience.statusNote ?? null,
    note: experience.note ?? null,
    sources: sourcesOf(answers, context),
    inferred: [],
    fictitious: context.fictitious,
  };
  return { ...record, inferred: base ? stillInferred(record, base, answers) : [] };
}

/** What an editor inferred stays so until the owner has seen it: in a step that she saved, it is hers. */
const stillInferred = (record: PracticeRecord, base: PracticeRecord, { saved }: DraftAnswers): string[] =>
  base.inferred.filter((name) => {
    const field = name as keyof PracticeRecord;
    const step = stepOfField(name === 'cost' ? 'costTotal' : name === 'contact' ? 'contactRole' : name);
    return step && !saved.includes(step) && JSON.stringify(record[field]) === JSON.stringify(base[field]);
  });

function figuresOf(answers: DraftAnswers, { base, organisation }: RecordContext): PracticeRecord['impactFigures'] {
  return rowsOf(answers, 'impactFigures').map(({ value, unit, what, period, source }) => {
    const amount = readFigure(value);
    // Of a figure that stayed as it was, what readers added to it (its lowest and highest value) stays too.
    const before = base?.impactFigures.find((each) => each.value === amount.value && each.what === what);
    const { min, max, approximate } = before ?? amount;
    return { ...amount, min, max, approximate, unit, what, period: period ?? null, source: source ?? organisation };
  });
}

/** Where it comes from: what was named, or else the organisation itself. */
function sourcesOf(answers: DraftAnswers, context: RecordContext): PracticeRecord['sources'] {
  const sources = rowsOf(answers, 'sources').map(({ title, year, section }) => {
    const before = context.base?.sources.find((each) => each.title === title && each.section === (section ?? null));
    return { title, year: year ?? null, section: section ?? null, lines: before?.lines ?? null };
  });
  if (sources.length > 0) return sources;
  return [{ title: context.organisation, year: context.year, section: null, lines: null }];
}

/** Rows that were filled in, as they were meant. */
function rowsOf<Field extends RowsField>(answers: DraftAnswers, field: Field): z.output<(typeof rowSchemas)[Field]>[] {
  return filledRows(answers, field).flatMap((row) => {
    const parsed = parseForm((rowSchemas as Record<Field, (typeof rowSchemas)[Field]>)[field], row, { language: 'nl' });
    return parsed.ok ? [parsed.value] : [];
  });
}

const rowsAreRight = (answers: DraftAnswers) => (field: RowsField) =>
  rowsOf(answers, field).length === filledRows(answers, field).length;
