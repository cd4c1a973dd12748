-- As with every table that belongs to organisations: tables can be spread over servers by it.
alter table cohort_draft drop constraint cohort_draft_pkey;
alter table cohort_draft add primary key (organisation, cohort, participant, moment);
drop index cohort_draft_of_participant;
