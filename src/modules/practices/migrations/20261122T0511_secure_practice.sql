-- What is shown anybody reads; what was withdrawn or merged only its organisation and the desk. Only the desk writes:
-- whoever confirms by a link, and jobs, do so in its scope.
alter table practice enable row level security;
create policy practice_shown on practice for select using (state in ('published', 'stopped'));
create policy practice_of_organisation on practice for select using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy practice_on_desk on practice using (current_setting('verbonden.desk', true) = 'on');
-- An address and the day of the first publication stay; content of the platform is added by a job.
revoke update on practice from verbonden_app;
grant update (organisation, record, version, changed_at, state, merged_into, state_note, confirmed_at) on practice
  to verbonden_app;

-- What everybody may know of every address there ever was: where it leads, and what the page of what was withdrawn says.
create view practice_address with (security_barrier) as
  select slug, record ->> 'title' as title, organisation, state, merged_into, state_note from practice;
grant select on practice_address to verbonden_app;

-- Versions show with their practice; to who was asked to judge one also after that.
alter table practice_version enable row level security;
create policy practice_version_shown on practice_version for select using (
  exists (select from practice p where p.slug = practice_version.slug)
);
create policy practice_version_judged on practice_version for select using (
  exists (
    select from review_round d join review r on r.slug = d.slug and r.round = d.id
    where d.slug = practice_version.slug and d.practice_version = practice_version.version
      and r.reviewer = current_setting('verbonden.person', true)
  )
);
create policy practice_version_added on practice_version for insert with check (
  current_setting('verbonden.desk', true) = 'on'
);

revoke insert, update on catalogue_state from verbonden_app;
grant update (version, content_hash) on catalogue_state to verbonden_app;
