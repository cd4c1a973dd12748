-- A list goes when its account does.
grant delete on kept_list to verbonden_app;
