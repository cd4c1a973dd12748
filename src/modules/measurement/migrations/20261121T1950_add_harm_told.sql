-- Whether coordinators were written that somebody told, in this answer, that something did her no good; what she wrote
-- is sealed, and in no mail. See src/modules/measurement/hear-participants.
alter table cohort_answer add column harm_told boolean not null default false;
grant update (harm_told) on cohort_answer to verbonden_app;
