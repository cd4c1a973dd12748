import type { Generated } from 'kysely';
import type { OrganisationRole, PlatformRole } from '../../platform/access/viewer';
import type { OrganisationKind } from './organisation';

/** Rows as the database gives them; see `migrations/`. */
export type OrganisationTables = {
  organisation: {
    id: string;
    kind: OrganisationKind;
    name: string;
    nis: string | null;
    ovo: string | null;
    kbo: string | null;
    fictitious: Generated<boolean>;
    created_at: Date;
    ended_at: Date | null;
  };
  membership: { organisation: string; person: string; role: OrganisationRole; since: Date; given_by: string };
  platform_role: { person: string; role: PlatformRole; since: Date; given_by: string };
  invitation: {
    organisation: string;
    id: string;
    email: string;
    role: OrganisationRole;
    token_hash: string;
    invited_by: string;
    created_at: Date;
    expires_at: Date;
    accepted_at: Date | null;
    accepted_by: string | null;
    withdrawn_at: Date | null;
  };
};
