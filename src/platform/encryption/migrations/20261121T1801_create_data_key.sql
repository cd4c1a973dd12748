-- With what the private data of an organisation is sealed: a random key, itself sealed with the key of the site, which
-- is not in the database. Deleting a row makes all that was sealed with it unreadable for good, in backups as well.
create table data_key (
  organisation text primary key,
  -- src/platform/encryption/seal.ts
  wrapped text not null,
  made_at timestamptz not null
);
alter table data_key enable row level security;
create policy data_key_of_organisation on data_key using (
  organisation = current_setting('verbonden.organisation', true)
);
create policy data_key_for_participant on data_key for select using (
  organisation = split_part(current_setting('verbonden.participant', true), '/', 1)
);
grant select, insert on data_key to verbonden_app;
