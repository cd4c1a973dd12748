-- A list of practices that a member shared with her organisation.
create table organisation_list (
  organisation text not null,
  id text not null,
  title text not null,
  -- In the order of the list.
  slugs jsonb not null,
  -- By slug: what "Would it work here?" gave, as far as who shared it wanted; without notes.
  checks jsonb not null,
  -- Moves with every change: of two people who change it at once, the second sees what the first did.
  version integer not null,
  created_by text not null,
  created_at timestamptz not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (organisation, id)
);
alter table organisation_list enable row level security;
create policy organisation_list_of_organisation on organisation_list using (
  organisation = current_setting('verbonden.organisation', true)
);
grant select, insert, delete, update (title, slugs, checks, version, changed_by, changed_at)
  on organisation_list to verbonden_app;
