-- A practice is one record (see practice.ts) that changes as a whole; every version is kept.
create table practice (
  slug text primary key,
  -- The organisation it belongs to; null for what came with the content of the platform.
  organisation text,
  record jsonb not null,
  version integer not null,
  published_at timestamptz not null,
  changed_at timestamptz not null
);
create table practice_version (
  slug text not null references practice,
  version integer not null,
  record jsonb not null,
  changed_at timestamptz not null,
  -- "content" for what came with the platform, otherwise the account.
  changed_by text not null,
  -- What changed, in one line.
  summary text not null,
  primary key (slug, version)
);
-- Each process keeps the published practices in memory and reads them again when this number moved.
create table catalogue_state (
  only_row boolean primary key default true check (only_row),
  version bigint not null,
  -- Hash of the content files loaded last.
  content_hash text not null
);
insert into catalogue_state (version, content_hash) values (0, '');
grant select, insert, update on practice, catalogue_state to verbonden_app;
grant select, insert on practice_version to verbonden_app;
