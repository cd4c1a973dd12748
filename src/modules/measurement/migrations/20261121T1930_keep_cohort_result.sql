-- The result of a cohort as it was made last; see src/modules/measurement/keep-result. What was asked directly after, and
-- at each later moment, is kept by itself.
create table cohort_result (
  organisation text not null,
  cohort text not null,
  part text not null check (part in ('after', 'after-3-months', 'after-6-months')),
  -- Which one it is: 1, 2 and so on.
  version integer not null,
  made_at timestamptz not null,
  -- Of what is shown; what another format holds is not read.
  format integer not null,
  -- What is shown, and how many people were in which sums; sealed with the key of the organisation.
  sealed text not null,
  primary key (organisation, cohort, part),
  foreign key (organisation, cohort) references cohort on delete cascade
);
alter table cohort_result enable row level security;
create policy result_of_organisation on cohort_result using (
  organisation = current_setting('verbonden.organisation', true)
);
grant select, insert, delete, update (version, made_at, format, sealed) on cohort_result to verbonden_app;

-- In which sums of which versions a participant is, by keyed hash of what she answered; it goes with her.
create table cohort_counted (
  organisation text not null,
  cohort text not null,
  participant text not null,
  part text not null check (part in ('after', 'after-3-months', 'after-6-months')),
  -- Keyed hash of all that is counted of her in the last version.
  digest text not null,
  traces jsonb not null,
  primary key (organisation, cohort, participant, part),
  foreign key (organisation, cohort, participant) references cohort_participant on delete cascade
);
alter table cohort_counted enable row level security;
create policy counted_of_organisation on cohort_counted using (
  organisation = current_setting('verbonden.organisation', true)
);
grant select, insert, delete, update (digest, traces) on cohort_counted to verbonden_app;
