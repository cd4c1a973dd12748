-- What somebody answered so far with her code, question by question; see src/modules/measurement/answer-questions.
-- It shows to her alone: to her organisation there is nothing before she has answered all of the questions.
create table cohort_draft (
  participant text not null,
  moment text not null check (moment in ('before', 'after', 'after-3-months', 'after-6-months')),
  organisation text not null,
  cohort text not null,
  -- Sealed with the key of the organisation.
  sealed text not null,
  primary key (participant, moment),
  foreign key (organisation, cohort, participant) references cohort_participant on delete cascade
);
create index cohort_draft_of_participant on cohort_draft (organisation, cohort, participant);
alter table cohort_draft enable row level security;
create policy draft_of_participant on cohort_draft using (
  organisation || '/' || cohort || '/' || participant = current_setting('verbonden.participant', true)
);
grant select, insert, delete, update (sealed) on cohort_draft to verbonden_app;
