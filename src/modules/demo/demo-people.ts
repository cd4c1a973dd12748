import type { OrganisationRole, PlatformRole } from '../../platform/access/viewer';

/** Nobody receives mail here (RFC 2606): who has such an address is made up. */
export const fictitiousDomain = 'fictief.test';

/** Organisations of the demonstration; the first is made with it, the others by its administrator. */
export const demoOrganisations = {
  veldekerk: { name: 'Lokaal bestuur Veldekerk (fictief)', kind: 'local-government', municipality: 'Herselt' },
  dijkstede: { name: 'Lokaal bestuur Dijkstede (fictief)', kind: 'local-government', municipality: 'Lint' },
  caw: { name: 'CAW De Brug (fictief)', kind: 'welfare-centre', municipality: 'Turnhout' },
  vereniging: { name: 'Vereniging Samen aan Tafel (fictief)', kind: 'association', municipality: 'Mechelen' },
  school: { name: 'Basisschool De Linde (fictief)', kind: 'school', municipality: 'Aalst' },
} as const;
export type DemoOrganisation = keyof typeof demoOrganisations;

export interface DemoPerson {
  /** Before the "@". */
  id: string;
  name: string;
  /** What she shows on the page of roles. */
  shows: DemoRole;
  member?: { organisation: DemoOrganisation; role: OrganisationRole };
  roles?: readonly PlatformRole[];
}
export type DemoRole = OrganisationRole | PlatformRole | 'adopter' | 'newcomer';

const administrator = { id: 'beheer', name: 'Bea Beheer (fictief)', shows: 'administrator' } as const;

/** Everybody in the demonstration, in the order in which they are shown; the administrator signs in first. */
export const demoPeople: readonly DemoPerson[] = [
  {
    id: 'lezer',
    name: 'Leen Lezer (fictief)',
    shows: 'reader',
    member: { organisation: 'veldekerk', role: 'reader' },
  },
  {
    id: 'bijdrager',
    name: 'Bram Bijdrager (fictief)',
    shows: 'contributor',
    member: { organisation: 'veldekerk', role: 'contributor' },
  },
  {
    id: 'coordinator',
    name: 'Cora Coördinator (fictief)',
    shows: 'coordinator',
    member: { organisation: 'veldekerk', role: 'coordinator' },
  },
  {
    id: 'dijkstede',
    name: 'Dirk Dijk (fictief)',
    shows: 'adopter',
    member: { organisation: 'dijkstede', role: 'coordinator' },
  },
  {
    id: 'caw',
    name: 'Wim Welzijn (fictief)',
    shows: 'adopter',
    member: { organisation: 'caw', role: 'coordinator' },
  },
  { id: 'beoordelaar1', name: 'Ria Beoordelaar (fictief)', shows: 'reviewer', roles: ['reviewer'] },
  { id: 'beoordelaar2', name: 'Rik Beoordelaar (fictief)', shows: 'reviewer', roles: ['reviewer'] },
  { id: 'beoordelaar3', name: 'Rob Beoordelaar (fictief)', shows: 'reviewer', roles: ['reviewer'] },
  { id: 'beoordelaar4', name: 'Roos Beoordelaar (fictief)', shows: 'reviewer', roles: ['reviewer'] },
  { id: 'redacteur', name: 'Els Redacteur (fictief)', shows: 'editor', roles: ['editor'] },
  // What one editor enters, another has to check.
  { id: 'redacteur2', name: 'Eef Redacteur (fictief)', shows: 'editor', roles: ['editor'] },
  { id: 'onderzoeker', name: 'Omar Onderzoeker (fictief)', shows: 'researcher', roles: ['researcher'] },
  administrator,
  { id: 'nieuw', name: 'Noor Nieuw (fictief)', shows: 'newcomer' },
];

export const emailOf = (person: Pick<DemoPerson, 'id'>): string => `${person.id}@${fictitiousDomain}`;
export const demoAdministrator: DemoPerson = administrator;
/** Who signs in last: a demonstration in which she has an account is complete. */
export const lastOfAll = 'nieuw';
