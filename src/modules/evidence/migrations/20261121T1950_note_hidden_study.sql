-- When a study that everybody saw was withdrawn from sight, so that a process need not read all others to learn of it.
alter table study_record add column hidden_at timestamptz;
create index study_record_hidden on study_record (hidden_at) where hidden_at is not null;
create index study_record_changed on study_record (changed_at) where shown_at is not null;

create or replace function show_study_records(practices text[], at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update study_record set
    shown_at = case when state = 'checked' then coalesce(shown_at, at) end,
    hidden_at = case when state <> 'checked' then at end
  where practice = any (practices) and (state = 'checked') <> (shown_at is not null)
$$;
create or replace function show_study_record(wanted text, at timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  update study_record set
    shown_at = case when state = 'checked' then coalesce(shown_at, at) end,
    hidden_at = case when state <> 'checked' then at end
  where id = wanted and practice is null
$$;

-- Their ids, nothing more: everybody could read them before.
create function study_records_hidden_since(since timestamptz) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select id from study_record where hidden_at >= since
$$;
revoke execute on function study_records_hidden_since from public;
grant execute on function study_records_hidden_since to verbonden_app;
