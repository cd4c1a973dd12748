-- Failures and questions for links, counted for all processes together: by account and by client address. Both are
-- kept as a keyed hash, so that the table names nobody.
create table sign_in_attempt (
  key text primary key,
  count integer not null,
  since timestamptz not null,
  blocked_until timestamptz
);
alter table sign_in_attempt enable row level security;
create policy attempt_signing_in on sign_in_attempt using (current_setting('verbonden.sign_in', true) = 'on');
grant select, insert, update, delete on sign_in_attempt to verbonden_app;

-- Links with which somebody becomes administrator; an operator sees them, nobody else.
create table administrator_link (
  -- SHA-256 of the token in the link, as hex.
  token_hash text primary key,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by text references person
);
alter table administrator_link enable row level security;
create policy administrator_link_signing_in on administrator_link
  using (current_setting('verbonden.sign_in', true) = 'on');
grant select, insert, update (used_at, used_by), delete on administrator_link to verbonden_app;

-- Who holds a session, with all that a request needs to know: one question, asked by the hash of the cookie's token.
-- It runs as the owner of the tables, because who asks is what it finds out; without the token it gives nothing.
create function viewer_of_session(given_hash text, given_now timestamptz)
returns table (
  session text,
  person text,
  name text,
  updated_at timestamptz,
  memberships json,
  platform_roles json
)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return query
  select s.id, p.id, p.name, s.updated_at,
    coalesce((
      select json_agg(json_build_object('organisation', m.organisation, 'role', m.role) order by o.name, o.id)
      from membership m join organisation o on o.id = m.organisation
      where m.person = p.id and o.ended_at is null
    ), '[]'::json),
    coalesce((select json_agg(r.role order by r.role) from platform_role r where r.person = p.id), '[]'::json)
  from session s join person p on p.id = s.person
  where s.token_hash = given_hash and s.expires_at > given_now;
end $$;
revoke execute on function viewer_of_session(text, timestamptz) from public;
grant execute on function viewer_of_session(text, timestamptz) to verbonden_app;
