-- Since when an address does not answer, and since when it counts as dead; both empty as soon as it answers again.
alter table link_check add column unreachable_since timestamptz, add column dead_since timestamptz;
grant update (unreachable_since, dead_since) on link_check to verbonden_app;
