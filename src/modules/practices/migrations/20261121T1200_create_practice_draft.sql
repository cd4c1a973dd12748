-- What an organisation writes before it is published: a new practice, or a change of one of its own. It shows to that
-- organisation, and to editors from the moment it is handed in.
create table practice_draft (
  organisation text not null,
  id text not null,
  -- The published practice it changes; for a new one set when it is published.
  slug text,
  -- Answers of the form as typed, see share-practice/.
  answers jsonb not null,
  state text not null check (
    state in ('draft', 'submitted', 'in-review', 'returned', 'declined', 'withdrawn', 'published')
  ),
  -- Moves with every save: who saves on an older one is told what changed meanwhile.
  version integer not null,
  created_by text not null,
  created_at timestamptz not null,
  changed_by text not null,
  changed_at timestamptz not null,
  -- First and last time it was handed in, and the editor who took it up.
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  taken_by text,
  primary key (organisation, id)
);
create index practice_draft_queue on practice_draft (state, submitted_at);
alter table practice_draft enable row level security;
create policy practice_draft_of_organisation on practice_draft using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy practice_draft_on_desk on practice_draft using (
  current_setting('verbonden.desk', true) = 'on' and first_submitted_at is not null
);
grant select, insert on practice_draft to verbonden_app;
grant update (slug, answers, state, version, changed_by, changed_at, first_submitted_at, submitted_at, taken_by)
  on practice_draft to verbonden_app;

-- Every step of a draft, with the questions or reason that go with it; never changed.
create table practice_draft_step (
  organisation text not null,
  draft text not null,
  seq integer not null,
  at timestamptz not null,
  by text not null,
  action text not null,
  -- Questions when returned, reason when declined or withdrawn; Dutch, as typed.
  note text,
  -- Questions at single fields of the form, by name of the field; text as typed.
  questions jsonb not null default '{}',
  primary key (organisation, draft, seq),
  foreign key (organisation, draft) references practice_draft
);
alter table practice_draft_step enable row level security;
create policy practice_draft_step_of_organisation on practice_draft_step using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy practice_draft_step_on_desk on practice_draft_step using (
  current_setting('verbonden.desk', true) = 'on'
    and exists (select from practice_draft d where d.organisation = practice_draft_step.organisation
      and d.id = practice_draft_step.draft and d.first_submitted_at is not null)
);
grant select, insert on practice_draft_step to verbonden_app;

-- A published practice keeps its address whatever becomes of it.
alter table practice
  add column state text not null default 'published' check (state in ('published', 'stopped', 'merged', 'withdrawn')),
  -- Where its address leads once merged.
  add column merged_into text references practice,
  add column state_note text,
  -- The last time its owner said that it is still right; null: never, `published_at` counts.
  add column confirmed_at timestamptz;
