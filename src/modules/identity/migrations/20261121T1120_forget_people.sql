-- Who no longer wants an account deletes it herself: her own row, and with it her sessions, passkeys and account at the
-- government. What she asked for in order to get in goes as well.
grant delete on person, organisation_request to verbonden_app;
-- Signing in sees the rows of everybody; nobody but the person deletes hers.
create policy person_deletes_herself on person as restrictive for delete
  using (id = current_setting('verbonden.person', true));
-- That a link for an administrator was used is kept, by whom is not.
alter table administrator_link
  drop constraint administrator_link_used_by_fkey,
  add foreign key (used_by) references person on delete set null;

-- Invitations and requests that came to an end before a moment. No request of the site may delete those of everybody;
-- this says which.
create function forget_invitations_ended_before(moment timestamptz) returns bigint
language sql security definer set search_path = pg_catalog, public as $$
  with invitations as (
    delete from public.invitation where least(accepted_at, withdrawn_at, expires_at) < moment returning 1
  ), requests as (
    delete from public.organisation_request where decided_at < moment returning 1
  )
  select (select count(*) from invitations) + (select count(*) from requests)
$$;
revoke execute on function forget_invitations_ended_before from public;
grant execute on function forget_invitations_ended_before to verbonden_app;
