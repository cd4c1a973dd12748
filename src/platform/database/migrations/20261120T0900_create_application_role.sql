-- The role every request runs as. It owns nothing: each migration grants it what it needs, table by table.
do $$
begin
  if not exists (select from pg_roles where rolname = 'verbonden_app') then
    create role verbonden_app nologin;
  end if;
exception when duplicate_object or unique_violation then
  -- Another database of the same server is being migrated at this moment and made it first.
  null;
end $$;
do $$
begin
  if not pg_has_role(current_user, 'verbonden_app', 'set') then
    execute format('grant verbonden_app to %I', current_user);
  end if;
exception when invalid_parameter_value then
  -- PostgreSQL 15 does not know the 'set' privilege.
  execute format('grant verbonden_app to %I', current_user);
end $$;
grant usage on schema public to verbonden_app;
grant select on migration to verbonden_app;
