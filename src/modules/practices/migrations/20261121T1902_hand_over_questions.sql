-- What waits for an answer goes with its practice to a new owner.
grant update (organisation) on question to verbonden_app;
