-- What was given by hand under a higher role of the government's sign-in: it is what stays when that one is taken away.
alter table membership
  add column hand_role text check (hand_role in ('reader', 'contributor', 'coordinator')),
  add column hand_given_by text,
  add check ((hand_role is null) = (hand_given_by is null));
grant update (hand_role, hand_given_by) on membership to verbonden_app;
