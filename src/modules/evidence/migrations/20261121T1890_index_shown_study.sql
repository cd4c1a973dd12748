-- Each process asks once a second whether shown studies changed: this answers without reading them.
create index study_record_shown on study_record (shown_at, changed_at, version, state) where shown_at is not null;
