-- Who is busy answering with her code, and at which moment, without what: so that no sheet takes the place of that unseen.
-- It tells an organisation of its own measurements alone; the drafts themselves stay out of its reach.
create function drafts_begun(given_cohort text)
returns table (participant text, moment text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.participant, d.moment from public.cohort_draft d
  where d.cohort = given_cohort and d.organisation = current_setting('verbonden.organisation', true)
$$;
revoke execute on function drafts_begun(text) from public;
grant execute on function drafts_begun(text) to verbonden_app;
