-- What fewer than ten people told is for its organisation, editors and reviewers: it never becomes public.
alter table study_record add constraint study_record_of_few_stays_inside
  check (state <> 'checked' or (content ->> 'n')::integer >= 10);
