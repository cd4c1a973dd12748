import { type DraftAnswers, emptyDraftAnswers, type Row } from '../draft';
import type { PracticeRecord } from '../practice';
import { figureText } from './typed-figure';
import { textOf } from './typed-lists';
import { placesText } from './typed-places';

/** The form filled in with a published practice, to change it: `recordOf` makes the same record of it. */
export function answersOf(record: PracticeRecord): DraftAnswers {
  const { cost, contact } = record;
  const fields: Record<string, string | readonly string[] | null> = {
    title: record.title,
    summary: record.summary,
    scope: record.scope,
    municipalities: placesText(record.municipalities),
    kind: record.kind,
    organisation: record.organisation,
    placeNote: record.placeNote,
    partOf: record.partOf,
    ageGroups: record.ageGroups,
    targetGroupNote: record.targetGroupNote,
    lifeEvents: record.lifeEvents,
    riskFactors: record.riskFactors,
    ageNote: record.ageNote,
    trigger: record.trigger,
    goals: textOf(record.goals),
    focus: record.focus,
    problem: record.problem,
    policyDomains: record.policyDomains,
    anchoring: record.anchoring,
    approach: textOf(record.approach),
    activityTypes: record.activityTypes,
    frequency: record.frequency,
    duration: record.duration,
    workingElements: record.workingElements,
    reachChannels: record.reachChannels,
    settings: record.settings,
    partners: textOf(record.partners),
    preconditions: textOf(record.preconditions),
    costTotal: typedNumber(cost.total),
    costPerYear: typedNumber(cost.perYear),
    costPerParticipant: typedNumber(cost.perParticipant),
    volunteers: typedNumber(record.volunteers),
    hoursPerWeek: typedNumber(record.hoursPerWeek),
    costNote: cost.note,
    partnerTypes: record.partnerTypes,
    languages: record.languages,
    status: record.status,
    statusNote: record.statusNote,
    wentWell: textOf(record.wentWell),
    wentLessWell: textOf(record.wentLessWell),
    contactRole: contact?.role ?? null,
    contactOrganisation: contact?.organisation ?? null,
    contactAddress: contact?.address ?? null,
    startedYear: typedNumber(record.startedYear),
    startedNote: record.startedNote,
    endedYear: typedNumber(record.endedYear),
    note: record.note,
  };
  const typed = Object.entries(fields).map(([field, value]) => [field, value ?? '']);
  const answers = { ...emptyDraftAnswers, fields: Object.fromEntries(typed), rows: rowsOfRecord(record) };
  return record.status === 'stopped' ? { ...answers, stopNote: record.statusNote ?? '' } : answers;
}

function rowsOfRecord(record: PracticeRecord): Record<string, Row[]> {
  return {
    materials: record.materials.map(({ title, url, licence }) => ({
      title,
      url: url ?? '',
      licence: licence ?? '',
    })),
    quotes: record.quotes.map(({ who, paraphrase }) => ({ who, paraphrase })),
    impactFigures: record.impactFigures.map((figure) => ({
      value: figureText(figure),
      unit: figure.unit,
      what: figure.what,
      period: figure.period ?? '',
      source: figure.source,
    })),
    links: record.links.map(({ url, note }) => ({ url, note: note ?? '' })),
    sources: record.sources.map(({ title, year, section }) => ({
      title,
      year: typedNumber(year) ?? '',
      section: section ?? '',
    })),
  };
}

/** As people here write it: "12,5"; a point could be read as one that groups thousands. */
const typedNumber = (value: number | null): string | null => (value === null ? null : String(value).replace('.', ','));
