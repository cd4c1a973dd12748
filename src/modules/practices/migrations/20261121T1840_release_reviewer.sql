-- A reviewer from whom nothing came for long makes place for another; what she had filled in stays her own and counts
-- for nothing. Only the desk does so, and never with a judgement that was handed in.
create table review_release (
  slug text not null,
  round text not null,
  reviewer text not null,
  released_by text not null,
  released_at timestamptz not null,
  primary key (slug, round, reviewer),
  foreign key (slug, round, reviewer) references review
);
alter table review_release enable row level security;
create policy review_release_added on review_release for insert
  with check (current_setting('verbonden.desk', true) = 'on');
create policy review_release_seen on review_release for select using (
  current_setting('verbonden.desk', true) = 'on' or reviewer = current_setting('verbonden.person', true)
);
grant select, insert on review_release to verbonden_app;

-- Who takes part no more counts as one who stepped aside. Who asked and who released someone leads the round.
create or replace view review_progress as
  select r.slug, r.round, r.reviewer, r.assigned_at,
    r.conflict is not null or l.reviewer is not null as conflicted, r.handed_in_at,
    r.assigned_by, l.released_by, l.reviewer is not null as released
  from review r left join review_release l using (slug, round, reviewer);

-- What owners were told is of their organisation, which may read it.
alter table practice_reminder drop constraint practice_reminder_pkey;
alter table practice_reminder add primary key (organisation, slug, kind, sent_at);
create policy practice_reminder_own on practice_reminder for select
  using (organisation = current_setting('verbonden.organisation', true));
