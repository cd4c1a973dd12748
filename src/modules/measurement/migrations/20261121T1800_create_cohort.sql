-- A group that is measured before and after; see src/modules/measurement/cohort.ts. The rows show to its organisation.
-- Who has the code of a participant sees that participant alone: the transaction then says which one it is
-- ("organisation/cohort/participant" in verbonden.participant), and no organisation.
create table cohort (
  organisation text not null,
  id text not null,
  -- Slug of a published practice.
  practice text not null,
  title text not null,
  instrument text not null,
  design text not null check (design in ('single', 'waiting-list', 'other-neighbourhood')),
  age_group text check (age_group in ('13-17', '18-25', '26-59', '60+')),
  life_event text,
  setting text,
  nis text not null,
  -- ISO days.
  starts_on text not null,
  ends_on text not null,
  follow_ups jsonb not null,
  expected integer not null,
  evaluator text not null check (evaluator in ('own', 'independent')),
  evaluator_name text not null,
  kept_months integer not null,
  hours double precision,
  volunteers integer,
  euro double precision,
  adverse text not null check (adverse in ('unknown', 'none', 'unrelated', 'related')),
  state text not null check (state in ('collecting', 'closed', 'shared')),
  -- Moves with every change: who saves on an older one is told what changed meanwhile.
  version integer not null,
  created_by text not null,
  created_at timestamptz not null,
  changed_by text not null,
  changed_at timestamptz not null,
  closed_at timestamptz,
  shared_at timestamptz,
  -- When codes and answers were deleted because their time was over.
  forgotten_at timestamptz,
  primary key (organisation, id)
);
alter table cohort enable row level security;
create policy cohort_of_organisation on cohort using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy cohort_of_participant on cohort for select using (
  organisation || '/' || id
    = substring(current_setting('verbonden.participant', true) from '^[^/]+/[^/]+(?=/)')
);
grant select, insert, delete on cohort to verbonden_app;
grant update (
  practice, title, instrument, design, age_group, life_event, setting, nis, starts_on, ends_on, follow_ups, expected,
  evaluator, evaluator_name, kept_months, hours, volunteers, euro, adverse, state, version, changed_by, changed_at,
  closed_at, shared_at, forgotten_at
) on cohort to verbonden_app;

-- A pseudonym: no name, ever.
create table cohort_participant (
  organisation text not null,
  cohort text not null,
  id text not null,
  -- Keyed hash of the code on the card, and the code itself, sealed, to print the card again.
  code_hash text not null unique,
  code_sealed text not null,
  arm text not null check (arm in ('group', 'comparison')),
  age_group text check (age_group in ('13-17', '18-25', '26-59', '60+')),
  drop_out_reason text,
  drop_out_moment text check (drop_out_moment in ('before', 'after', 'after-3-months', 'after-6-months')),
  attendance integer,
  -- ISO day on which she agreed on screen.
  agreed_on text,
  -- In the order in which cards are printed.
  place integer not null,
  version integer not null,
  primary key (organisation, cohort, id),
  foreign key (organisation, cohort) references cohort on delete cascade,
  check ((drop_out_reason is null) = (drop_out_moment is null))
);
alter table cohort_participant enable row level security;
create policy participant_of_organisation on cohort_participant using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy participant_herself on cohort_participant using (
  organisation || '/' || cohort || '/' || id = current_setting('verbonden.participant', true)
);
grant select, insert, delete on cohort_participant to verbonden_app;
grant update (arm, age_group, drop_out_reason, drop_out_moment, attendance, agreed_on, version)
  on cohort_participant to verbonden_app;

create table cohort_answer (
  organisation text not null,
  cohort text not null,
  participant text not null,
  moment text not null check (moment in ('before', 'after', 'after-3-months', 'after-6-months')),
  -- What was answered, sealed with the key of the organisation.
  sealed text not null,
  channel text not null check (channel in ('phone', 'kiosk', 'paper', 'csv')),
  -- ISO day.
  given_on text not null,
  version integer not null,
  primary key (organisation, cohort, participant, moment),
  foreign key (organisation, cohort, participant) references cohort_participant on delete cascade
);
alter table cohort_answer enable row level security;
create policy answer_of_organisation on cohort_answer using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy answer_of_participant on cohort_answer using (
  organisation || '/' || cohort || '/' || participant = current_setting('verbonden.participant', true)
);
grant select, insert, delete, update (sealed, channel, given_on, version) on cohort_answer to verbonden_app;

-- Mails to coordinators: one per cohort and moment, and one ("forget") before codes and answers are deleted.
create table cohort_reminder (
  organisation text not null,
  cohort text not null,
  moment text not null check (moment in ('before', 'after', 'after-3-months', 'after-6-months', 'forget')),
  sent_at timestamptz not null,
  primary key (organisation, cohort, moment),
  foreign key (organisation, cohort) references cohort on delete cascade
);
alter table cohort_reminder enable row level security;
create policy reminder_of_organisation on cohort_reminder using (
  organisation = current_setting('verbonden.organisation', true)
);
grant select, insert, delete on cohort_reminder to verbonden_app;

-- Whose code has this hash: the one question that a visitor with a card asks of all organisations. It runs as the
-- owner of the tables, and gives nothing without the hash, which nobody makes without the key of the site.
create function participant_by_code(given_hash text)
returns table (organisation text, cohort text, participant text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.organisation, p.cohort, p.id from public.cohort_participant p where p.code_hash = given_hash
$$;
revoke execute on function participant_by_code(text) from public;
grant execute on function participant_by_code(text) to verbonden_app;

-- Who has measurements with codes and answers, also organisations that ended: what is kept is deleted in time for all.
create function organisations_measuring() returns setof text
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct c.organisation from public.cohort c where c.forgotten_at is null order by 1
$$;
revoke execute on function organisations_measuring() from public;
grant execute on function organisations_measuring() to verbonden_app;
