-- Who did what to which record. Append-only: nobody may change or remove a line, and each line's hash
-- covers the line before it, so that a removed or changed line shows.
create table audit_log (
  seq bigint primary key,
  at timestamptz not null,
  actor text not null,
  organisation text,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  request_id text,
  detail jsonb not null,
  previous_hash text not null,
  hash text not null
);
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end $$;
create trigger audit_log_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_audit_change();
grant select, insert on audit_log to verbonden_app;
