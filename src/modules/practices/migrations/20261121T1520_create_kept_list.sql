-- The list of practices that somebody with an account keeps, the same on every device.
create table kept_list (
  person text primary key,
  -- In the order of keeping.
  slugs jsonb not null,
  changed_at timestamptz not null
);
alter table kept_list enable row level security;
create policy kept_list_own on kept_list using (person = current_setting('verbonden.person', true));
grant select, insert, update (slugs, changed_at) on kept_list to verbonden_app;
