import { migrationsFrom } from './migrate';

const files = import.meta.glob<string>(['./migrations/*.sql', '../*/migrations/*.sql'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What the platform itself keeps: audit log, outbox, submissions. */
export const platformMigrations = migrationsFrom(files);
