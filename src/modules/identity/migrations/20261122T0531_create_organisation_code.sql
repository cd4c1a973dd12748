-- A lokaal bestuur is a gemeente and its OCMW, each with codes of its own in the Flemish (OVO) and Belgian (KBO) registers.
create table organisation_code (
  organisation text not null references organisation,
  register text not null check (register in ('ovo', 'kbo')),
  code text not null,
  -- Of an organisation that ended a code is free for another.
  in_use boolean not null default true,
  primary key (organisation, register, code)
);
create unique index organisation_code_once on organisation_code (register, code) where in_use;
alter table organisation_code enable row level security;
create policy organisation_code_of_organisation on organisation_code using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy organisation_code_for_administrator on organisation_code using (
  exists (
    select from platform_role r
    where r.person = current_setting('verbonden.person', true) and r.role = 'administrator'
  )
);
grant select, insert, update (in_use), delete on organisation_code to verbonden_app;

insert into organisation_code (organisation, register, code, in_use)
  select id, 'ovo', upper(ovo), ended_at is null from organisation where ovo is not null
  union all
  select id, 'kbo', kbo, ended_at is null from organisation where kbo is not null;
alter table organisation drop column ovo, drop column kbo;

-- Who signs in with the government belongs nowhere yet: by the codes in her claims it is found where she works.
create function organisations_with_ovo(given text[]) returns table (organisation text, code text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.organisation, c.code from organisation_code c
  where c.register = 'ovo' and c.in_use and c.code = any (given)
$$;
revoke execute on function organisations_with_ovo from public;
grant execute on function organisations_with_ovo to verbonden_app;
