-- The address at which a mail of a series is stopped by one request (RFC 8058), and what a mail is about: a key by which
-- the mails of somebody who left can be found.
alter table outbox add column unsubscribe_url text;
alter table outbox add column about text;
create index outbox_about on outbox (about);

-- Requests may not delete mail in general; these two say which.
create function forget_mail_about(wanted text) returns bigint
language sql security definer set search_path = pg_catalog, public as $$
  with gone as (delete from public.outbox where about = wanted returning 1) select count(*) from gone
$$;
create function forget_mail_sent_before(moment timestamptz) returns bigint
language sql security definer set search_path = pg_catalog, public as $$
  with gone as (delete from public.outbox where sent_at < moment returning 1) select count(*) from gone
$$;
revoke execute on function forget_mail_about, forget_mail_sent_before from public;
grant execute on function forget_mail_about, forget_mail_sent_before to verbonden_app;
