/** Every address of this module, without language prefix. */
const signIn = '/aanmelden';
const service = `${signIn}/dienst`;
const account = '/account';

/** What the government's sign-in is called in addresses and in the table of accounts. */
export const governmentProvider = 'acm-idm';

/** Parameter with the address to go on to after signing in: a safe path without language prefix. */
export const returnParam = 'naar';

const withReturn = (path: string, to: string | null) =>
  to === null ? path : `${path}?${new URLSearchParams({ [returnParam]: to })}`;

export const identityPaths = {
  signIn: (to: string | null = null) => withReturn(signIn, to),
  linkSent: (to: string | null = null) => withReturn(`${signIn}/verstuurd`, to),
  link: (token: string, to: string | null = null) => withReturn(`${signIn}/link/${token}`, to),
  administratorLink: (token: string) => `${signIn}/beheerder/${token}`,
  signOut: '/afmelden',
  account,
  /** The account page, which says what was just done. */
  accountDone: (done: string) => `${account}?gedaan=${done}`,
  name: (to: string | null = null) => withReturn(`${account}/naam`, to),
  endAccount: `${account}/verwijderen`,
  /** Says that it has ended, to who has none any more. */
  accountEnded: `${account}/verwijderd`,
  endSession: `${account}/toestellen/afmelden`,
  endOtherSessions: `${account}/toestellen/andere-afmelden`,
  removePasskey: `${account}/sleutels/verwijderen`,
  registerPasskey: `${account}/sleutels/nieuw`,
  usePasskey: (to: string | null = null) => withReturn(`${signIn}/sleutel`, to),
  government: (to: string | null = null) => withReturn(`${signIn}/overheid`, to),
  /** Where the government sends people back to; registered there. */
  governmentReturn: `${service}/callback/${governmentProvider}`,
  noPlace: (to: string | null = null) => withReturn(`${signIn}/zonder-organisatie`, to),
  /** Where better-auth says that it is. */
  service,
} as const;

/** Route patterns of the addresses above that take a part of the path or a query. */
export const identityRoutes = {
  signIn,
  linkSent: `${signIn}/verstuurd`,
  link: `${signIn}/link/:token{[\\w-]{22}}`,
  usePasskey: `${signIn}/sleutel`,
  government: `${signIn}/overheid`,
  noPlace: `${signIn}/zonder-organisatie`,
  administratorLink: `${signIn}/beheerder/:token{[\\w-]{22}}`,
  name: `${account}/naam`,
} as const;

/** Parameter that says on the next page what has just been done. */
export const doneParam = 'gedaan';
/** Parameter with the organisation that was just left. */
export const leftParam = 'verlaten';
const withDone = (path: string, done: string | null) => (done === null ? path : `${path}?${doneParam}=${done}`);

const organisations = '/organisaties';
const administration = '/beheer';

/** Addresses of organisations, their members and the work of administrators. */
export const organisationPaths = {
  home: (done: string | null = null) => withDone('/mijn', done),
  /** The same, which says that one is no member any more. */
  left: (id: string) => `/mijn?${new URLSearchParams({ [leftParam]: id })}`,
  request: `${organisations}/aanvragen`,
  withdrawRequest: `${organisations}/aanvragen/intrekken`,
  /** `done`: what to say that has happened, see `keep-members/texts.nl.ts`. */
  organisation: (id: string, done: string | null = null) => withDone(`${organisations}/${id}`, done),
  invite: (id: string) => `${organisations}/${id}/uitnodigingen`,
  withdrawInvitation: (id: string) => `${organisations}/${id}/uitnodigingen/intrekken`,
  changeRole: (id: string) => `${organisations}/${id}/leden/rol`,
  removeMember: (id: string) => `${organisations}/${id}/leden/verwijderen`,
  leave: (id: string) => `${organisations}/${id}/verlaten`,
  handOver: (id: string) => `${organisations}/${id}/overdragen`,
  invitation: (token: string) => `/uitnodigingen/${token}`,
  administration,
  organisations: (search: URLSearchParams | null = null) =>
    `${administration}/organisaties${search && search.size > 0 ? `?${search}` : ''}`,
  newOrganisation: `${administration}/organisaties/nieuw`,
  fromMunicipality: `${administration}/organisaties/uit-gemeente`,
  keepOrganisation: (id: string, done: string | null = null) => withDone(`${administration}/organisaties/${id}`, done),
  endOrganisation: (id: string) => `${administration}/organisaties/${id}/beeindigen`,
  reopenOrganisation: (id: string) => `${administration}/organisaties/${id}/heropenen`,
  requests: (done: string | null = null) => withDone(`${administration}/aanvragen`, done),
  decideRequest: (id: string) => `${administration}/aanvragen/${id}`,
  people: (search: URLSearchParams | null = null) =>
    `${administration}/mensen${search && search.size > 0 ? `?${search}` : ''}`,
  roles: `${administration}/mensen/rollen`,
  /** @param shown which mails */
  outbox: (page = 1, shown = 'alles') => {
    const search = new URLSearchParams({
      ...(shown !== 'alles' && { toon: shown }),
      ...(page > 1 && { bladzijde: String(page) }),
    });
    return `${administration}/post${search.size > 0 ? `?${search}` : ''}`;
  },
} as const;

const id = ':id{[\\w-]{1,64}}';

export const organisationRoutes = {
  organisation: organisationPaths.organisation(id),
  invite: organisationPaths.invite(id),
  withdrawInvitation: organisationPaths.withdrawInvitation(id),
  changeRole: organisationPaths.changeRole(id),
  removeMember: organisationPaths.removeMember(id),
  leave: organisationPaths.leave(id),
  handOver: organisationPaths.handOver(id),
  invitation: organisationPaths.invitation(':token{[\\w-]{22}}'),
  keepOrganisation: organisationPaths.keepOrganisation(id),
  endOrganisation: organisationPaths.endOrganisation(id),
  reopenOrganisation: organisationPaths.reopenOrganisation(id),
  decideRequest: organisationPaths.decideRequest(id),
} as const;

/**
 * Patterns of what only who signed in can open: her own pages, of every module, organisations and administration. That
 * an account was ended is told to who has none any more.
 */
export const forSignedIn = [
  `${organisationPaths.home()}/*`,
  account,
  identityRoutes.name,
  identityPaths.endAccount,
  identityPaths.endSession,
  identityPaths.endOtherSessions,
  identityPaths.removePasskey,
  `${organisations}/*`,
  `${administration}/*`,
] as const;
