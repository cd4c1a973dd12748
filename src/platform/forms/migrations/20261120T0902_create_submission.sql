-- One line per form that was sent, by the id the form carried and what was answered: sending the same again gives
-- the first outcome, sending something else is new work.
create table submission (
  id text not null,
  answers_hash text not null,
  outcome text not null,
  at timestamptz not null,
  primary key (id, answers_hash)
);
grant select, insert, delete on submission to verbonden_app;
