-- "We do this too": an organisation tells what it made of somebody else's practice, and how that went. It is handed in
-- at once, so editors may see every one.
create table adoption (
  organisation text not null,
  id text not null,
  slug text not null references practice,
  -- Where: NIS code of 2025.
  nis text not null,
  -- The other answers; src/modules/practices/adoption.ts.
  answers jsonb not null,
  state text not null check (state in ('submitted', 'published', 'declined', 'withdrawn')),
  -- Moves with every save and decision: who saves on an older one is told what changed meanwhile.
  version integer not null,
  created_by text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  submitted_at timestamptz not null,
  -- Why it was declined or taken away, to the organisation.
  note text,
  primary key (organisation, id)
);
-- One organisation says it once for one place.
create unique index adoption_once on adoption (organisation, slug, nis) where state <> 'withdrawn';
create index adoption_queue on adoption (submitted_at) where state = 'submitted';
alter table adoption enable row level security;
create policy adoption_of_organisation on adoption using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy adoption_on_desk on adoption using (current_setting('verbonden.desk', true) = 'on');
grant select, insert on adoption to verbonden_app;
grant update (nis, answers, state, version, changed_by, changed_at, submitted_at, note) on adoption to verbonden_app;

-- What everybody may read of it: as an editor checked it, while a later change waits.
create table published_adoption (
  organisation text not null,
  id text not null,
  slug text not null references practice,
  nis text not null,
  -- Name of the organisation and the answers, as published.
  content jsonb not null,
  published_at timestamptz not null,
  primary key (organisation, id),
  foreign key (organisation, id) references adoption
);
create index published_adoption_of_practice on published_adoption (slug);
alter table published_adoption enable row level security;
create policy published_adoption_read on published_adoption for select using (true);
create policy published_adoption_of_organisation on published_adoption for delete using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy published_adoption_on_desk on published_adoption using (current_setting('verbonden.desk', true) = 'on');
grant select, insert, update (nis, content, published_at), delete on published_adoption to verbonden_app;
