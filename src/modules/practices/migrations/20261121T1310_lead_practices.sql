-- What happened to a published practice beside its versions: stopped, merged, its owner, confirmed as still right. Only
-- the desk reads it; nobody changes it.
create table practice_step (
  slug text not null references practice,
  seq integer not null,
  at timestamptz not null,
  -- The account; "link" for who pressed the button behind a link in a mail.
  by text not null,
  action text not null,
  -- Reason, in Dutch, as typed.
  note text,
  -- The other practice of a merger, the organisation that it was given to, or the level of a round.
  target text,
  primary key (slug, seq)
);
alter table practice_step enable row level security;
create policy practice_step_added on practice_step for insert with check (true);
create policy practice_step_on_desk on practice_step for select using (current_setting('verbonden.desk', true) = 'on');
grant select, insert on practice_step to verbonden_app;

-- Mails to owners: whether a description is still right (with a link that may be used once), and that a level ends.
create table practice_reminder (
  slug text not null references practice,
  kind text not null check (kind in ('freshness', 'expiry')),
  sent_at timestamptz not null,
  organisation text not null,
  -- Of the token in the link only a hash is kept; null when the mail has no such link.
  token_hash text unique,
  used_at timestamptz,
  -- Last day (ISO) of the level that the mail is about.
  level_until text,
  primary key (slug, kind, sent_at)
);
alter table practice_reminder enable row level security;
create policy practice_reminder_on_desk on practice_reminder using (current_setting('verbonden.desk', true) = 'on');
grant select, insert, update (used_at) on practice_reminder to verbonden_app;

-- Why a draft was declined, of a fixed list, to be counted.
alter table practice_draft_step add column reason text;

-- Half-filled judgements, and those of a round that was cancelled, stay their reviewer's own.
drop policy review_closed on review;
create policy review_closed on review for select using (
  handed_in_at is not null and exists (
    select from review_round r where r.slug = review.slug and r.id = review.round
      and r.closed_at is not null and r.outcome is distinct from 'cancelled'
  )
);
