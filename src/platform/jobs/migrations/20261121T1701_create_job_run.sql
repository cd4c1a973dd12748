-- What became of each job the last time; whether it may run again is for pg-boss to know.
create table job_run (
  name text primary key,
  -- The latest moment of its schedule that was handed to pg-boss: none is handed over twice.
  due timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  outcome text check (outcome in ('running', 'done', 'failed')),
  -- How many things it did.
  done integer,
  -- The name of the fault, never its text: that could hold what people wrote.
  fault text
);
grant select, insert, update on job_run to verbonden_app;
