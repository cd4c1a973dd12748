import type { Context, Hono } from 'hono';
import type { Clock } from './clock';
import type { Config } from './config';
import type { Database } from './database/database';
import type { AppEnv } from './http/app-env';
import type { NavigationItem, Site } from './http/page-context';
import type { Log } from './log';
import type { Language } from './texts/language';

/** What the world outside gives the application; `main.ts` and the tests make it. */
export interface Deps {
  config: Config;
  database: Database;
  clock: Clock;
  log: Log;
  /** 128 random bits, base64url. */
  randomToken(): string;
  /** Signs cookies; at least 32 characters. */
  sessionSecret: string;
}

/** A part of the application, mounted by `modules.ts`. */
export interface Module {
  name: string;
  routes(app: Hono<AppEnv>, site: Site): void;
  navigation?(language: Language): NavigationItem[];
  headerItems?(c: Context<AppEnv>): NavigationItem[];
  footer?(language: Language): NavigationItem[];
  commands?: Command[];
}

/** Something an operator runs: `npm run cli -- <name> <arguments>`. */
export interface Command {
  name: string;
  /** e.g. "FILE" */
  parameters: string;
  summary: string;
  /** @returns the exit code */
  run(args: string[], print: (line: string) => void): Promise<number>;
}
