-- Reviewers judge a published practice for level 1 or 2, each alone: a judgement shows to its reviewer only, until
-- the round is closed. Whoever leads the desk sees who handed in, and what once it is closed.
create table review_round (
  slug text not null references practice,
  id text not null,
  level integer not null check (level in (1, 2)),
  -- Version of the practice that is judged.
  practice_version integer not null,
  opened_by text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  outcome text check (outcome in ('granted', 'not-granted', 'cancelled')),
  primary key (slug, id)
);
-- One open round at a time.
create unique index review_round_open on review_round (slug) where closed_at is null;
grant select, insert, update (closed_at, outcome) on review_round to verbonden_app;

create table review (
  slug text not null,
  round text not null,
  reviewer text not null,
  assigned_by text not null,
  assigned_at timestamptz not null,
  -- Why this reviewer may not judge after all; then another one is asked.
  conflict text,
  -- Score per criterion (0 to 2) with a note, see review.ts; null until it is begun.
  scores jsonb,
  -- Whether the criteria of the level are met, in this reviewer's eyes.
  verdict boolean,
  remark text,
  version integer not null default 1,
  handed_in_at timestamptz,
  primary key (slug, round, reviewer),
  foreign key (slug, round) references review_round
);
alter table review enable row level security;
create policy review_own on review using (reviewer = current_setting('verbonden.person', true));
create policy review_assigned on review for insert with check (current_setting('verbonden.desk', true) = 'on');
create policy review_closed on review for select using (
  exists (select from review_round r where r.slug = review.slug and r.id = review.round and r.closed_at is not null)
);
grant select (slug, round, reviewer, assigned_by, assigned_at, conflict, scores, verdict, remark, version, handed_in_at),
  insert, update (conflict, scores, verdict, remark, version, handed_in_at) on review to verbonden_app;
-- Who was asked and who handed in, without what they judged: for the desk and for closing a round.
create view review_progress as
  select slug, round, reviewer, assigned_at, conflict is not null as conflicted, handed_in_at from review;
grant select on review_progress to verbonden_app;
