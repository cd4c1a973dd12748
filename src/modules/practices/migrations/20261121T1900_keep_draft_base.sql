-- The version of the published practice that a change was begun from; null for a new practice. What was published since
-- is not undone by publishing the change.
alter table practice_draft add column base_version integer;
update practice_draft d
  set base_version = coalesce(
    (select max(version) from practice_version v where v.slug = d.slug and v.changed_at <= d.created_at),
    1
  )
  where slug is not null and state in ('draft', 'submitted', 'in-review', 'returned');
