-- How far a round is concerns the desk and who judges in it. Once it is closed, everybody may read who counted.
create or replace view review_progress as
  select r.slug, r.round, r.reviewer, r.assigned_at,
    r.conflict is not null or l.reviewer is not null as conflicted, r.handed_in_at,
    r.assigned_by, l.released_by, l.reviewer is not null as released
  from review r
    join review_round o on o.slug = r.slug and o.id = r.round
    left join review_release l on l.slug = r.slug and l.round = r.round and l.reviewer = r.reviewer
  where o.closed_at is not null
    or current_setting('verbonden.desk', true) = 'on'
    or exists (
      select from review own
      where own.slug = r.slug and own.round = r.round and own.reviewer = current_setting('verbonden.person', true)
    );
