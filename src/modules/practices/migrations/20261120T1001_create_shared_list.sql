-- A kept list that somebody shares by link. Who has the link may read; who made it may end it.
create table shared_list (
  token text primary key,
  title text not null,
  note text,
  slugs jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
grant select, insert, update on shared_list to verbonden_app;
