-- What a draft said when the desk returned it, so that the desk sees what was answered when it comes back. Empty for
-- every other step, and for what was returned before this was kept.
alter table practice_draft_step add column returned_answers jsonb;
