-- What the last check of each web address found; kept apart from the records, which it does not change.
create table link_check (
  url text primary key,
  checked_at timestamptz not null,
  reachable boolean not null,
  -- HTTP status, or why no answer came.
  outcome text not null
);
grant select, insert, update (checked_at, reachable, outcome) on link_check to verbonden_app;
