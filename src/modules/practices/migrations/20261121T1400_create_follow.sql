-- Who follows practices by mail, without an account: an address, and what it follows. The address is there as long as
-- something is followed, or asked to be followed in the last seven days.
create table follower (
  id text primary key,
  address text not null unique,
  language text not null check (language in ('nl', 'en')),
  rhythm text not null check (rhythm in ('weekly', 'monthly')),
  created_at timestamptz not null,
  -- The last digest; before the first one when something was confirmed; null while nothing is.
  digest_at timestamptz
);
create index follower_digest on follower (digest_at);
create table follow (
  id text primary key,
  follower text not null references follower on delete cascade,
  kind text not null check (kind in ('practice', 'municipality', 'search')),
  -- Slug, NIS code, or the query of the list; src/modules/practices/follow.ts.
  target text not null,
  -- As asked in the form; becomes that of the follower when it is confirmed.
  language text not null check (language in ('nl', 'en')),
  rhythm text not null check (rhythm in ('weekly', 'monthly')),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  unique (follower, kind, target)
);
-- Links in mails. Who has one has the mailbox, or was given the mail.
create table follow_token (
  -- SHA-256 of the token, as hex.
  token_hash text primary key,
  follower text not null references follower on delete cascade,
  -- What it confirms; null in a digest, and once that is no longer followed.
  follow text references follow on delete set null,
  created_at timestamptz not null
);
create index follow_token_follower on follow_token (follower, created_at);
grant select, insert, delete, update (language, rhythm, digest_at) on follower to verbonden_app;
grant select, insert, delete, update (language, rhythm, asked_at, confirmed_at) on follow to verbonden_app;
grant select, insert, delete on follow_token to verbonden_app;
