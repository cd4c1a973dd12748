-- A file that was uploaded and not confirmed yet, so that what is confirmed is what was shown. Deleted when it is
-- confirmed, or a day later.
create table practice_import (
  organisation text not null,
  id text not null,
  -- The rows of the file as they were read, see src/modules/practices/import-practices/import-row.ts.
  content jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organisation, id)
);
alter table practice_import enable row level security;
create policy practice_import_of_organisation on practice_import using (
  organisation = current_setting('verbonden.organisation', true)
);
grant select, insert, delete on practice_import to verbonden_app;
