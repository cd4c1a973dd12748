import { hasRoleIn, type OrganisationRole, organisationScope, type Viewer } from '../../platform/access/viewer';
import type { Scope } from '../../platform/database/database';

/**
 * Who may do what with what an organisation measures; the README of this module holds the same table. Roles of the
 * platform give nothing here: no editor and no administrator sees what a participant answered.
 */
const deeds = {
  'see the measurements': 'reader',
  'see results': 'reader',
  'read what did harm': 'coordinator',
  'enter and correct answers': 'contributor',
  'record who stopped and what it cost': 'contributor',
  'plan a measurement': 'coordinator',
  'see who has which code': 'coordinator',
  'print cards': 'coordinator',
  'close a measurement': 'coordinator',
  'share a measurement': 'coordinator',
  'delete a measurement': 'coordinator',
} as const satisfies Record<string, OrganisationRole>;
export type MeasurementDeed = keyof typeof deeds;
export const measurementDeeds = Object.keys(deeds) as MeasurementDeed[];

export const mayMeasure = (viewer: Viewer, organisation: string, deed: MeasurementDeed): boolean =>
  viewer.person !== null && hasRoleIn(viewer, organisation, deeds[deed]);

/** For work on the measurements of an organisation: shows its rows to members, and nothing to anybody else. */
export const measurementScope = (viewer: Viewer, organisation: string): Scope =>
  organisationScope(viewer, organisation);

/** Who somebody with a code is, found by `findParticipant`. */
export interface ParticipantKey {
  organisation: string;
  cohort: string;
  participant: string;
}

/** One participant of all. Never changes: the database compares it, and what is sealed is bound to it. */
export const participantRef = ({ organisation, cohort, participant }: ParticipantKey): string =>
  `${organisation}/${cohort}/${participant}`;

/** For who has a code: her own answers, and nothing else of the organisation. */
export const participantScope = (key: ParticipantKey): Scope => ({
  organisation: null,
  person: null,
  participant: participantRef(key),
});
