-- A level ends before its time when what reviewers judged changed, and the editor who published that says that their
-- judgement no longer holds.
alter table review_round add column ended_at timestamptz;
grant update (ended_at) on review_round to verbonden_app;
