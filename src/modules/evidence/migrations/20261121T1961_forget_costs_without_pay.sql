-- What cohorts shared as costs in euro left their paid hours out. What those cost was not asked then, so it is unknown.
update study_record
set content = jsonb_set(
  content,
  '{costs}',
  (content -> 'costs') || '{"euroPerParticipant": null, "euroPerImproved": null}'::jsonb
)
where kind = 'cohort'
  and jsonb_typeof(content -> 'costs') = 'object'
  and coalesce((content -> 'costs' ->> 'hoursPerParticipant')::double precision, 1) > 0;
