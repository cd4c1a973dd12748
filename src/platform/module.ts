import type { Context, Hono } from 'hono';
import type { Viewer } from './access/viewer';
import type { Clock } from './clock';
import type { Config } from './config';
import type { Connection, Database } from './database/database';
import type { AppEnv } from './http/app-env';
import type { LargeBody } from './http/limit-body';
import type { HomeItem, NavigationItem, Site } from './http/page-context';
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
  /** Wraps the keys that private data is sealed with; at least 32 characters. */
  dataKey: string;
}

/** Finds out who makes a request; a visitor when nobody signed in. */
export type Identify = (c: Context<AppEnv>) => Promise<Viewer>;

/** A part of the application, mounted by `modules.ts`. */
export interface Module {
  name: string;
  routes(app: Hono<AppEnv>, site: Site): void;
  /** Who asks; one module knows (identity). */
  identify?: Identify;
  /** Where somebody signs in, and comes back from to `wayBack`; one module knows (identity). */
  signInPath?(wayBack: string): string;
  /** Done for each request for a page, once it is known who asks and before anything is drawn. */
  prepare?(c: Context<AppEnv>): Promise<void>;
  /** Done once, a second after the start: what somebody would wait for later on. */
  warmUp?(): Promise<void>;
  navigation?(language: Language): NavigationItem[];
  headerItems?(c: Context<AppEnv>): NavigationItem[];
  /** What waits for who is signed in, on the start page; only asked for somebody who is. */
  homeItems?(c: Context<AppEnv>): Promise<HomeItem[]>;
  footer?(language: Language): NavigationItem[];
  /** Deletes what it keeps of somebody, in the transaction that ends her account, which runs for her. */
  forgetPerson?(db: Connection, person: string): Promise<void>;
  /** Its part of the open data: operations of the API, data sets of the catalogue, public pages. */
  openData?: OpenData;
  /** Patterns of its addresses outside /api that scripts of any site may read. */
  openAddresses?: readonly string[];
  /** Patterns of its addresses that ask who somebody is: a visitor is led to the sign-in and back. */
  forSignedIn?: readonly string[];
  /** Patterns of its other addresses that a form is sent to for which one has to be signed in. */
  formsForSignedIn?: readonly string[];
  /** Names of fields that its forms carry unseen, beside those that every form does. */
  carriedFields?: readonly string[];
  /**
   * What the fields ask that one types in, by their names, of the form that is sent to a path; undefined when it does
   * not know that form. Choices are not among them.
   */
  typedFields?(path: string, language: Language): ReadonlyMap<string, string> | undefined;
  /** Its addresses, without parameters, that take a POST from any site: what they do, they do by the key in the query. */
  oneClickAddresses?: readonly string[];
  /** Its addresses that take a file: a larger form than elsewhere, where 1 MB is the limit. */
  largeBodies?: readonly LargeBody[];
  /** Its pages for search engines, without language prefix. */
  publicPages?(): Promise<PublicPage[]>;
  /** What it does by itself, day after day. */
  jobs?: readonly Job[];
}

/**
 * Work without anybody asking: reminders, expiry, retention. Of several processes one runs it each time; after a
 * failure it is tried again, so what was done already must not be done twice.
 */
export interface Job {
  /** Unique in the application, verb-noun: "forget-lists". */
  name: string;
  /** Cron with five fields, Belgian time: "20 3 * * *". */
  schedule: string;
  /**
   * @param stopping aborted when the process ends: a job of more than some seconds then ends by throwing, and is
   *   tried again later
   * @returns how many things were done, for the log; a fault it throws is logged by name only
   */
  run(now: Date, stopping: AbortSignal): Promise<number>;
}

interface PublicPage {
  path: string;
  /** ISO date of the last change; null when it does not matter. */
  changedOn: string | null;
}

export interface OpenData {
  /** OpenAPI 3.1 path items by path, and what makes the schemas they refer to. */
  paths: Record<string, ApiPathItem>;
  /** Calculations by path. */
  calculations?: Record<string, ApiCalculation>;
  schemas: Record<string, () => object>;
  dataSets: DataSet[];
}

/** The part of an OpenAPI path item that the readable page shows; the rest is passed on as it is. */
export interface ApiPathItem {
  get: {
    operationId: string;
    summary: Record<Language, string>;
    parameters?: ApiParameter[];
    responses: Record<string, object>;
  };
}

/** What the API computes (POST) from what is sent, keeping nothing. */
export interface ApiCalculation {
  operationId: string;
  summary: Record<Language, string>;
  description: Record<Language, string>;
  requestBody: { required: true; content: { 'application/json': { schema: object; example: object } } };
  responses: Record<string, object>;
}

export interface ApiParameter {
  name: string;
  in: 'query' | 'path';
  required?: boolean;
  description: Record<Language, string>;
  schema: ParameterSchema;
  example?: string;
}

/** The part of JSON Schema that parameters use; requests are checked by it. Only an array may be repeated. */
export interface ParameterSchema {
  type: 'string' | 'integer' | 'array';
  enum?: readonly string[];
  items?: Omit<ParameterSchema, 'items'>;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  default?: string | number;
}

/** A dcat:Dataset. */
export interface DataSet {
  id: string;
  title: Record<Language, string>;
  description: Record<Language, string>;
  keywords: Record<Language, string[]>;
  /** ISO date. */
  issued: string;
  /** ISO date of the last change. */
  modified(): Promise<string>;
  licence: string;
  distributions: Distribution[];
}

/** A dcat:Distribution: all of the data set in one form. `id` is unique within the data set. */
export interface Distribution {
  id: string;
  mediaType: string;
  path: string;
  /** One text: the same in every language. */
  title: string | Record<Language, string>;
  /** Asked page by page: there is no file to download. */
  paged?: boolean;
}

/** Something an operator runs: `npm run cli -- <name> <arguments>`. */
export interface Command {
  name: string;
  /** e.g. "FILE" */
  parameters: string;
  summary: string;
  /** Answers of its arguments alone: run without opening a database, also beside a running site. */
  withoutDatabase?: true;
  /** @returns the exit code */
  run(args: string[], print: (line: string) => void): Promise<number>;
}
