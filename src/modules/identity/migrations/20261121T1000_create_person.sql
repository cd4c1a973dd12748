-- People and how they sign in. The tables are those that better-auth asks for, with our names; what it can do without
-- (tokens of other sites, addresses of computers, passwords) has no column. Rows show to the person they belong to;
-- while somebody signs in it is not known yet who it is, so the sign-in says so itself (`verbonden.sign_in`).
create table person (
  id text primary key,
  -- As shown on pages; "" until the person has said it.
  name text not null,
  -- In small letters. Who came through the government sign-in without an address has one at "geen-adres.invalid".
  email text not null unique,
  email_verified boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
alter table person enable row level security;
create policy person_own on person using (id = current_setting('verbonden.person', true));
create policy person_signing_in on person using (current_setting('verbonden.sign_in', true) = 'on');
-- Editors and jobs write to owners of practices.
create policy person_for_desk on person for select using (current_setting('verbonden.desk', true) = 'on');
grant select, insert, update (name, email, email_verified, updated_at) on person to verbonden_app;

create table session (
  id text primary key,
  person text not null references person on delete cascade,
  -- SHA-256 of the token in the cookie, as hex.
  token_hash text not null unique,
  -- Kind of browser and system, e.g. "firefox windows": to recognise one's own device, no more.
  device text not null,
  created_at timestamptz not null,
  -- Last day it was used, about: written once a day.
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_of_person on session (person);
alter table session enable row level security;
create policy session_own on session using (person = current_setting('verbonden.person', true));
create policy session_signing_in on session using (current_setting('verbonden.sign_in', true) = 'on');
grant select, insert, update (updated_at, expires_at), delete on session to verbonden_app;

-- Who somebody is elsewhere: the government sign-in.
create table account (
  id text primary key,
  person text not null references person on delete cascade,
  provider text not null,
  account_id text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider, account_id)
);
create index account_of_person on account (person);
alter table account enable row level security;
create policy account_own on account using (person = current_setting('verbonden.person', true));
create policy account_signing_in on account using (current_setting('verbonden.sign_in', true) = 'on');
grant select, insert, update (updated_at) on account to verbonden_app;

-- What waits for an answer: a link that was mailed, a question to a passkey, a road to the government sign-in.
create table verification (
  id text primary key,
  -- SHA-256 of the token, as hex.
  token_hash text not null,
  value text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index verification_token on verification (token_hash);
alter table verification enable row level security;
create policy verification_signing_in on verification using (current_setting('verbonden.sign_in', true) = 'on');
grant select, insert, delete on verification to verbonden_app;

create table passkey (
  id text primary key,
  person text not null references person on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index passkey_of_person on passkey (person);
alter table passkey enable row level security;
create policy passkey_own on passkey using (person = current_setting('verbonden.person', true));
create policy passkey_signing_in on passkey using (current_setting('verbonden.sign_in', true) = 'on');
grant select, insert, update (counter), delete on passkey to verbonden_app;
