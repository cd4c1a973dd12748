import type { Generated } from 'kysely';
import type { OrganisationRole, PlatformRole } from '../../platform/access/viewer';
import type { CodeRegister, OrganisationKind } from './organisation';
import type { RequestOutcome } from './organisation-request';

/** Rows as the database gives them; see `migrations/`. */
export type OrganisationTables = {
  organisation: {
    id: string;
    kind: OrganisationKind;
    name: string;
    nis: string | null;
    fictitious: Generated<boolean>;
    created_at: Date;
    ended_at: Date | null;
    version: Generated<number>;
    changed_by: string | null;
  };
  organisation_code: { organisation: string; register: CodeRegister; code: string; in_use: Generated<boolean> };
  membership: {
    organisation: string;
    person: string;
    role: OrganisationRole;
    since: Date;
    given_by: string;
    hand_role: Generated<OrganisationRole | null>;
    hand_given_by: Generated<string | null>;
  };
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
  organisation_request: {
    id: string;
    person: string;
    nis: string | null;
    name: string;
    remark: string | null;
    created_at: Date;
    decided_at: Date | null;
    decided_by: string | null;
    outcome: RequestOutcome | null;
    organisation: string | null;
    reason: string | null;
  };
};
