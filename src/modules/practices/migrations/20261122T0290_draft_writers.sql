-- Everybody who wrote a draft: who began it, saved an answer or image of it, or handed it in. None of them judges it.
alter table practice_draft add column writers text[] not null default '{}';
update practice_draft d set writers = w.people
from (
  select organisation, id, array_agg(distinct person) as people
  from (
    select organisation, id, created_by as person from practice_draft
    union all
    -- Later states name who took the last step, editors too.
    select organisation, id, changed_by from practice_draft where state = 'draft'
    union all
    select organisation, draft, by from practice_draft_step where action = 'submit'
    union all
    select organisation, subject_id, actor from audit_log
    where subject_kind = 'practice-draft' and action in ('save-draft', 'add-image', 'remove-image')
  ) written
  group by organisation, id
) w
where w.organisation = d.organisation and w.id = d.id;
alter table practice_draft alter column writers drop default;
grant update (writers) on practice_draft to verbonden_app;
