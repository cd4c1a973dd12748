-- A question of a visitor about a practice, until she confirms it with the link in her mail. It belongs to no
-- organisation yet. Once it is on its way nothing of her is left here but a hash, to count the mails to one address.
create table question_request (
  -- SHA-256 of the token in the link, as hex.
  token_hash text primary key,
  -- Becomes the id of the question.
  id text not null unique,
  slug text not null references practice,
  -- SHA-256 of the address in lower case, as hex.
  address_hash text not null,
  name text,
  address text,
  question text,
  language text not null check (language in ('nl', 'en')),
  asked_at timestamptz not null,
  confirmed_at timestamptz
);
create index question_request_of_address on question_request (address_hash, asked_at);
grant select, insert, delete, update (name, address, question, confirmed_at) on question_request to verbonden_app;

-- A question to the owner of a practice, on its way or answered.
create table question (
  -- Of the practice when it was asked; "-": a practice of nobody, so only editors see it.
  organisation text not null,
  id text not null,
  slug text not null references practice,
  -- Account of who asked it; null for a visitor, and when forgotten.
  asker text check (asker <> ''),
  -- Of a visitor; an account has its own. All that was typed goes some time after closing.
  name text,
  address text,
  language text not null check (language in ('nl', 'en')),
  question text,
  state text not null check (state in ('with-owner', 'with-desk', 'answered', 'closed')),
  -- Moves with every step: who answers what somebody else answered meanwhile is told so.
  version integer not null,
  asked_at timestamptz not null,
  -- When it came to the editors; null while it did not.
  desk_since timestamptz,
  -- The answer, or why an editor closed it.
  reply text,
  closed_by text,
  closed_at timestamptz,
  forgotten_at timestamptz,
  primary key (organisation, id)
);
create index question_waiting on question (asked_at) where state in ('with-owner', 'with-desk');
create index question_to_forget on question (closed_at) where forgotten_at is null;
create index question_of_asker on question (asker, asked_at) where asker is not null;
alter table question enable row level security;
create policy question_of_organisation on question using (
  organisation <> '-' and organisation = current_setting('verbonden.organisation', true)
);
create policy question_of_asker on question for select using (asker = current_setting('verbonden.person', true));
create policy question_on_desk on question using (current_setting('verbonden.desk', true) = 'on');
grant select, insert on question to verbonden_app;
grant update (asker, name, address, question, state, version, desk_since, reply, closed_by, closed_at, forgotten_at)
  on question to verbonden_app;
