-- Mail is written here in the transaction that causes it and sent afterwards; without SMTP it stays.
create table outbox (
  id text primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  -- Not tried before this moment: a lease while one process sends it, then a pause after a failure.
  not_before timestamptz not null,
  attempts integer not null default 0,
  last_error text
);
grant select, insert, update (sent_at, not_before, attempts, last_error) on outbox to verbonden_app;
