-- What studies say of a practice (module evidence): levels 3 and up, and what stands beside the ladder. A line for each
-- change, never removed. The owner is told first (told_at); everybody sees it from published_at on.
create table evidenced_level (
  slug text not null references practice,
  seq integer not null,
  -- Null: no level by studies (any more).
  level text check (level in ('3', '4', '5', 'geen-effect', 'mogelijk-nadelig')),
  -- Why, what counted, what is missing; src/modules/practices/evidenced-level.ts.
  verdict jsonb not null,
  -- When it was computed last.
  decided_at timestamptz not null,
  told_at timestamptz,
  due_at timestamptz,
  published_at timestamptz,
  -- Another came before it was published.
  superseded_at timestamptz,
  primary key (slug, seq)
);
create unique index evidenced_level_waiting on evidenced_level (slug)
  where published_at is null and superseded_at is null;
grant select, insert, update (verdict, decided_at, told_at, due_at, published_at, superseded_at) on evidenced_level
  to verbonden_app;
