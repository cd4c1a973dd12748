-- Studies of practices and of kinds of approach: aggregates, never a person. What was checked is meant for everybody,
-- but is shown only once the owner of the practice was told (shown_at).
create table study_record (
  -- "-": coded by editors.
  organisation text not null,
  id text not null unique,
  -- Records of the same participants share it.
  study text not null,
  practice text,
  kind text not null check (kind in ('cohort', 'elsewhere', 'published', 'account')),
  -- src/modules/evidence/study-record.ts
  content jsonb not null,
  state text not null check (state in ('proposed', 'checked', 'withdrawn')),
  version integer not null,
  entered_by text not null,
  entered_at timestamptz not null,
  changed_at timestamptz not null,
  -- What an editor asks back, or why it was withdrawn.
  note text,
  -- Waits for whoever entered it.
  returned boolean not null default false,
  shown_at timestamptz,
  primary key (organisation, id)
);
create index study_record_of_practice on study_record (practice);
create index study_record_queue on study_record (changed_at) where state = 'proposed';
alter table study_record enable row level security;
create policy study_record_read on study_record for select using (state = 'checked' or shown_at is not null);
create policy study_record_of_organisation on study_record using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy study_record_on_desk on study_record using (current_setting('verbonden.desk', true) = 'on');
grant select, insert on study_record to verbonden_app;
grant update (practice, content, state, version, changed_at, note, returned) on study_record to verbonden_app;

-- Each step with the content as it was then; never changed.
create table study_record_step (
  organisation text not null,
  id text not null,
  version integer not null,
  at timestamptz not null,
  by text not null,
  action text not null,
  note text,
  content jsonb not null,
  primary key (organisation, id, version),
  foreign key (organisation, id) references study_record
);
alter table study_record_step enable row level security;
create policy study_record_step_of_organisation on study_record_step using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy study_record_step_on_desk on study_record_step using (current_setting('verbonden.desk', true) = 'on');
grant select, insert on study_record_step to verbonden_app;

-- Shows what was checked and hides what was withdrawn, of these practices, whoever entered it: the level of a practice
-- follows from all of them together, so they change together. Null: studies of no practice.
create function show_study_records(practices text[], at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update study_record set shown_at = case when state = 'checked' then coalesce(shown_at, at) end
  where practice = any (practices) and (state = 'checked') <> (shown_at is not null)
$$;
create function show_study_record(wanted text, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update study_record set shown_at = case when state = 'checked' then coalesce(shown_at, at) end
  where id = wanted and practice is null
$$;
revoke execute on function show_study_records, show_study_record from public;
grant execute on function show_study_records, show_study_record to verbonden_app;

-- What editors found of syntheses (content/literature.json) when they looked them up in their source; the last counts.
create table synthesis_check (
  id text not null,
  seq integer not null,
  -- Whether the figures stand in the source as they stand here.
  verified boolean not null,
  source text not null,
  note text,
  checked_by text not null,
  checked_at timestamptz not null,
  primary key (id, seq)
);
grant select, insert on synthesis_check to verbonden_app;
