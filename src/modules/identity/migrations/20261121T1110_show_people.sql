-- Who works for an organisation sees who else does; an administrator finds people to help them.
create policy person_of_organisation on person for select using (
  exists (
    select from membership m
    where m.person = person.id and m.organisation = current_setting('verbonden.organisation', true)
  )
);
create policy person_for_administrator on person for select using (
  exists (
    select from platform_role r
    where r.person = current_setting('verbonden.person', true) and r.role = 'administrator'
  )
);
