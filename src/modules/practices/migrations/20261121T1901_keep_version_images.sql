-- The images of each version in their order, with what people must know of them. Of versions from before this, those that
-- are shown now: nothing else was kept.
alter table practice_version add column images jsonb not null default '[]';
update practice_version v
  set images = coalesce(
    (select jsonb_agg(
        jsonb_build_object('id', i.id, 'alt', i.alt, 'rights', i.rights, 'credit', i.credit) order by i.place
      ) from practice_image i where i.slug = v.slug),
    '[]'
  );
