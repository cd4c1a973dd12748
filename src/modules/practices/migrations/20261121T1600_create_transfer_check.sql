-- "Would it work here?" as a visitor answered it, kept for a year. Who holds the token in the cookie may read, change
-- and delete it.
create table transfer_check (
  -- SHA-256 of that token, as hex.
  visitor_hash text not null,
  slug text not null,
  -- {question: answer} and {question: note}; src/modules/practices/transfer-check.ts.
  answers jsonb not null,
  notes jsonb not null,
  checked_at timestamptz not null,
  primary key (visitor_hash, slug)
);
create index transfer_check_age on transfer_check (checked_at);
grant select, insert, update (answers, notes, checked_at), delete on transfer_check to verbonden_app;

-- What whoever shares a list chose to share of those checks: {slug: {outcome, arrange}}, without notes.
alter table shared_list add column checks jsonb not null default '{}';
grant update (checks) on shared_list to verbonden_app;
