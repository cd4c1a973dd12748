-- A kept list that somebody shares by link. Who has the link may read; who made it may end it. Ending empties the
-- line, which stays to say so until the list would have expired; then it is deleted.
create table shared_list (
  -- SHA-256 of the token in the link, as hex: who reads the database cannot read the lists by their links.
  token_hash text primary key,
  title text not null,
  note text,
  slugs jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
grant select, insert, delete, update (title, note, slugs, ended_at) on shared_list to verbonden_app;
