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
-- A line follows the last one, whoever writes it: otherwise a made-up number would block the log for good.
create function refuse_audit_gap() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  last record;
begin
  -- The lock of audit-log.ts: one writer at a time, and what it wrote is seen by the next one.
  perform pg_advisory_xact_lock(7205020);
  select seq, hash into last from public.audit_log order by seq desc limit 1;
  if new.seq is distinct from coalesce(last.seq, 0) + 1
    or new.previous_hash is distinct from coalesce(last.hash, repeat('0', 64)) then
    raise exception 'a line of the audit log must follow the last one';
  end if;
  return new;
end $$;
create trigger audit_log_in_order before insert on audit_log for each row execute function refuse_audit_gap();
grant select, insert on audit_log to verbonden_app;
