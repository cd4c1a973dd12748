-- Whether a coordinator said that what somebody told in this answer, of something that did her no good, was discussed.
-- Who said so and when is in the log; an answer that changes is to be discussed again.
alter table cohort_answer add column harm_discussed boolean not null default false;
grant update (harm_discussed) on cohort_answer to verbonden_app;
