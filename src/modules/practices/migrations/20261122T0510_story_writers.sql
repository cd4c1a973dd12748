-- Everybody who wrote a story about a practice of others: who told it or changed it. None of them judges that practice.
alter table adoption add column writers text[] not null default '{}';
update adoption a set writers = w.people
from (
  select organisation, id, array_agg(distinct person) as people
  from (
    select organisation, id, created_by as person from adoption
    union all
    -- Later states name who took the last step, editors too.
    select organisation, id, changed_by from adoption where state = 'submitted'
    union all
    select organisation, subject_id, actor from audit_log
    where subject_kind = 'adoption' and action in ('tell-adoption', 'change-adoption')
  ) written
  group by organisation, id
) w
where w.organisation = a.organisation and w.id = a.id;
alter table adoption alter column writers drop default;
grant update (writers) on adoption to verbonden_app;

-- Who wrote about a practice what was handed in: the practice, a change of it, or a story. The desk sees everybody;
-- others only whether they did themselves, so that a reviewer can be held to it without reading drafts of others.
create view practice_writer with (security_barrier) as
  select slug, person
  from (
    select slug, unnest(writers) as person from practice_draft
    where slug is not null and first_submitted_at is not null
    union
    select slug, unnest(writers) from adoption
  ) written
  where current_setting('verbonden.desk', true) = 'on' or person = current_setting('verbonden.person', true);
grant select on practice_writer to verbonden_app;
