/** Kinds of organisation that take part. A lokaal bestuur is a gemeente and its OCMW together. */
export const organisationKinds = [
  'local-government',
  'municipality',
  'welfare-centre',
  'care-provider',
  'school',
  'association',
  'umbrella',
  'government',
  'researcher',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  id: string;
  kind: OrganisationKind;
  name: string;
  /** NIS code of 2025, of a local government or municipality. */
  nis: string | null;
  /** Codes of the Flemish (OVO) and Belgian (KBO) registers of organisations. */
  ovo: string | null;
  kbo: string | null;
  /** Made for demonstration; pages say "fictief". */
  fictitious: boolean;
}

/** Ids of what comes with a demonstration begin so; other ids are random and have no such mark. */
export const demonstrationPrefix = 'demo-';
