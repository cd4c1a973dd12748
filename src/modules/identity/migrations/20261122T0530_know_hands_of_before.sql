-- What was given by hand, and lost under a role of the government's sign-in before 20261122T0270 kept it: otherwise she
-- would lose her place with the claims. Known from invitations, the audit log and requests; what was done by hand before
-- she became a member (again) no longer counts, and a change of role puts aside what was given before it. Of a request
-- the role was not kept: reader is the least that it gave.
with given as (
  select organisation, accepted_by as person, accepted_at as given_at, role, invited_by as giver, false as changes
  from invitation where accepted_at is not null
  union all
  select organisation, person, decided_at, 'reader', decided_by, false
  from organisation_request where outcome = 'approved'
  union all
  select organisation, subject_id, at, detail ->> 'becomes', actor, true
  from audit_log
  where subject_kind = 'person' and action in ('change-role', 'hand-over') and detail ->> 'becomes' is not null
),
since as (
  select g.* from given g join membership m using (organisation, person)
  where m.given_by = 'claims' and m.hand_role is null and g.given_at >= m.since
),
highest as (
  select distinct on (organisation, person) organisation, person, role, giver
  from since s
  where not exists (
    select from since later
    where later.organisation = s.organisation and later.person = s.person
      and later.changes and later.given_at > s.given_at
  )
  order by organisation, person, array_position(array['reader', 'contributor', 'coordinator'], role) desc, given_at desc
)
update membership m set hand_role = h.role, hand_given_by = h.giver
from highest h
where h.organisation = m.organisation and h.person = m.person;
