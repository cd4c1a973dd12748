-- Images that came with a draft, prepared to be shown; public from the moment that the practice is published with them.
-- What people must know of an image stands in the answers of the draft until then.
create table practice_image (
  organisation text not null,
  id text not null,
  draft text not null,
  large_width integer not null,
  large_height integer not null,
  large_webp bytea not null,
  large_jpeg bytea not null,
  small_width integer not null,
  small_height integer not null,
  small_webp bytea not null,
  small_jpeg bytea not null,
  added_by text not null,
  added_at timestamptz not null,
  -- Set when it is published: the practice, its place among the others, and what people must know of it.
  slug text references practice,
  place integer,
  alt text,
  rights text check (rights in ('own', 'licence')),
  credit text,
  primary key (organisation, id),
  foreign key (organisation, draft) references practice_draft,
  check (slug is null or (place is not null and alt is not null and rights is not null and credit is not null))
);
create index practice_image_of_practice on practice_image (slug, place) where slug is not null;
alter table practice_image enable row level security;
create policy practice_image_of_organisation on practice_image using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy practice_image_on_desk on practice_image using (
  current_setting('verbonden.desk', true) = 'on'
    and exists (select from practice_draft d where d.organisation = practice_image.organisation
      and d.id = practice_image.draft and d.first_submitted_at is not null)
);
create policy practice_image_published on practice_image for select using (slug is not null);
grant select, insert, update (slug, place, alt, rights, credit), delete on practice_image to verbonden_app;
