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
  /** Made for demonstration; pages say "fictief". */
  fictitious: boolean;
}

/** The Flemish and the Belgian register of organisations. */
export const codeRegisters = ['ovo', 'kbo'] as const;
export type CodeRegister = (typeof codeRegisters)[number];

/** Codes of an organisation, several where it is several in a register: a gemeente and its OCMW. */
export type OrganisationCodes = Readonly<Record<CodeRegister, readonly string[]>>;

/** Ids of what comes with a demonstration begin so; other ids are random and have no such mark. */
export const demonstrationPrefix = 'demo-';
