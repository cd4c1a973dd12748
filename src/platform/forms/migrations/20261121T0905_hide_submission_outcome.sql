-- An outcome can be a secret address. From now on it is kept so that only the form that led to it can read it:
-- the id of the form as SHA-256, the outcome encrypted under a key made of that id, and its own SHA-256 to forget it by.
delete from submission;
alter table submission rename column id to id_hash;
alter table submission add column outcome_hash text not null default '';
grant update (outcome_hash) on submission to verbonden_app;
