-- Organisations are the tenants: what belongs to one carries its id in the primary key, and row-level security shows
-- it to that organisation only. Who they are is public.
create table organisation (
  id text primary key,
  kind text not null,
  name text not null,
  -- Of a lokaal bestuur or municipality: NIS code of 2025. Codes of the Flemish and Belgian registers.
  nis text,
  ovo text unique,
  kbo text,
  -- Made for demonstration; pages say "fictief".
  fictitious boolean not null default false,
  created_at timestamptz not null,
  ended_at timestamptz
);
grant select, insert, update (kind, name, nis, ovo, kbo, ended_at) on organisation to verbonden_app;

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
grant select, insert, update (accepted_at, accepted_by, withdrawn_at), delete on invitation to verbonden_app;
