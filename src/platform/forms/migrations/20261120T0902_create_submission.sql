-- One line per form that was sent, by the id the form carried: sending it again gives the first outcome.
create table submission (
  id text primary key,
  outcome text not null,
  at timestamptz not null
);
grant select, insert, delete on submission to verbonden_app;
