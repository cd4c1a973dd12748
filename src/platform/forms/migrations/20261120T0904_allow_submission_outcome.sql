-- The line is written before the work, so that a second click waits for it; the outcome follows.
grant update (outcome) on submission to verbonden_app;
