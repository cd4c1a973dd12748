-- Organisations are the tenants: what belongs to one carries its id in the primary key, and row-level security shows
-- it to that organisation only. Who they are is public.
create table organisation (
  id text primary key,
  kind text not null,
  name text not null,
  -- Of a lokaal bestuur or municipality: NIS code of 2025. Codes of the Flemish and Belgian registers.
  nis text,
  ovo text,
  kbo text,
  -- Made for demonstration; pages say "fictief".
  fictitious boolean not null default false,
  created_at timestamptz not null,
  ended_at timestamptz,
  -- Moves with every change: who saves on an older one is told who changed it meanwhile.
  version integer not null default 1,
  changed_by text
);
-- One organisation for each code, and one lokaal bestuur for each municipality, among those that have not ended.
create unique index organisation_with_ovo on organisation (ovo) where ended_at is null;
create unique index organisation_with_kbo on organisation (kbo) where ended_at is null;
create unique index organisation_of_municipality on organisation (kind, nis)
  where ended_at is null and kind in ('local-government', 'municipality');
grant select, insert, update (kind, name, nis, ovo, kbo, ended_at, version, changed_by) on organisation to verbonden_app;

create table membership (
  organisation text not null references organisation,
  person text not null,
  role text not null check (role in ('reader', 'contributor', 'coordinator')),
  since timestamptz not null,
  -- Account, "claims" for what the government sign-in says, "operator" for a command.
  given_by text not null,
  primary key (organisation, person)
);
create index membership_of_person on membership (person);
alter table membership enable row level security;
create policy membership_of_organisation on membership using (
  organisation = current_setting('verbonden.organisation', true)
);
-- Who signs in sees where she belongs, and may leave; she gives herself no role.
create policy membership_own on membership for select using (person = current_setting('verbonden.person', true));
create policy membership_leave on membership for delete using (person = current_setting('verbonden.person', true));
grant select, insert, update (role, since, given_by), delete on membership to verbonden_app;

-- Roles for the whole platform.
create table platform_role (
  person text not null,
  role text not null check (role in ('reviewer', 'editor', 'researcher', 'administrator')),
  since timestamptz not null,
  given_by text not null,
  primary key (person, role)
);
grant select, insert, delete on platform_role to verbonden_app;
-- An administrator who looks somebody up sees where that person belongs.
create policy membership_for_administrator on membership for select using (
  exists (
    select from platform_role r
    where r.person = current_setting('verbonden.person', true) and r.role = 'administrator'
  )
);

create table invitation (
  organisation text not null references organisation,
  id text not null,
  email text not null,
  role text not null check (role in ('reader', 'contributor', 'coordinator')),
  -- SHA-256 of the token in the link, as hex.
  token_hash text not null,
  invited_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by text,
  withdrawn_at timestamptz,
  primary key (organisation, id)
);
alter table invitation enable row level security;
create policy invitation_of_organisation on invitation using (
  organisation = current_setting('verbonden.organisation', true)
);
-- Who opens the link belongs nowhere yet: the token is what she has.
create policy invitation_by_token on invitation for select using (
  token_hash = current_setting('verbonden.invitation', true)
);
create unique index invitation_token on invitation (token_hash);
grant select, insert, update (accepted_at, accepted_by, withdrawn_at), delete on invitation to verbonden_app;

-- Who signed in and belongs nowhere asks for a place; an administrator decides.
create table organisation_request (
  id text primary key,
  person text not null,
  -- What was asked for: a municipality by its NIS code, or a name as typed.
  nis text,
  name text not null,
  remark text,
  created_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  outcome text check (outcome in ('approved', 'declined', 'withdrawn')),
  -- Where she became a member, when approved; why not, when declined.
  organisation text references organisation,
  reason text,
  check ((decided_at is null) = (outcome is null))
);
create index organisation_request_queue on organisation_request (created_at) where decided_at is null;
create unique index organisation_request_once on organisation_request (person, coalesce(nis, lower(name)))
  where decided_at is null;
alter table organisation_request enable row level security;
create policy organisation_request_own on organisation_request using (
  person = current_setting('verbonden.person', true)
);
create policy organisation_request_for_administrator on organisation_request using (
  exists (
    select from platform_role r
    where r.person = current_setting('verbonden.person', true) and r.role = 'administrator'
  )
);
grant select, insert, update (decided_at, decided_by, outcome, organisation, reason)
  on organisation_request to verbonden_app;
