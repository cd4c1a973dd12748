-- What an hour of paid staff costs in euro, everything included; null: unknown.
alter table cohort add column hour_rate double precision;
grant update (hour_rate) on cohort to verbonden_app;
