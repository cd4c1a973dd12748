import type { Context } from 'hono';
import type { Connection } from '../database/database';
import { type Language, type LanguagePrefix, splitLanguage } from '../texts/language';
import type { AppEnv } from './app-env';

/** Where the built files for the browser are served; names carry a hash of their content. */
export interface Assets {
  stylesheet: string;
  /** Address of styles that few pages need, by the name of their file in design/sheets. */
  sheet(name: string): string;
  /** Fonts to load first. */
  fonts: string[];
  /** Address of an island's script by the name of its source file, e.g. "suggest-practices"; null when unknown. */
  island(name: string): string | null;
}

export interface NavigationItem {
  label: string;
  /** Address without language prefix. */
  path: string;
  /** Other words with which people ask for it. */
  askedAs?: readonly string[];
}

/** Something that waits for the reader, on the start page after signing in. */
export interface HomeItem extends NavigationItem {
  /** How many; null when it is not a matter of numbers. */
  count: number | null;
  /** Id of the organisation it belongs to; absent when it is the reader's own. */
  organisation?: string;
}

/** What every page knows of its request; plain data, so that pages stay pure. */
export interface PageContext {
  language: Language;
  prefix: LanguagePrefix;
  /** The address asked for, without language prefix, and its query ("?q=…" or ""). */
  path: string;
  search: string;
  baseUrl: string;
  /** The day it is in Belgium, "2026-11-20". */
  today: string;
  assets: Assets;
  navigation: NavigationItem[];
  /** Small links at the right of the header, e.g. "Uw lijst (3)". */
  headerItems: NavigationItem[];
  footer: NavigationItem[];
  /** An address of this site in the reader's language. */
  link(path: string): string;
}

/** What the application knows once and every page needs. */
export interface Site {
  baseUrl: string;
  today(): string;
  assets: Assets;
  navigation(language: Language): NavigationItem[];
  headerItems(c: Context<AppEnv>): NavigationItem[];
  /** What waits for the reader, in the order of the menu. */
  homeItems(c: Context<AppEnv>): Promise<HomeItem[]>;
  footer(language: Language): NavigationItem[];
  /** Has every module delete what it keeps of somebody, in the transaction that ends her account. */
  forgetPerson(db: Connection, person: string): Promise<void>;
}

export function pageContext(c: Context<AppEnv>, site: Site): PageContext {
  const { pathname, search } = c.get('url');
  const prefix = c.get('prefix');
  const language = c.get('language');
  return {
    language,
    prefix,
    path: splitLanguage(pathname).path,
    search,
    baseUrl: site.baseUrl,
    today: site.today(),
    assets: site.assets,
    navigation: site.navigation(language),
    headerItems: site.headerItems(c),
    footer: site.footer(language),
    link: (path) => (prefix !== '' && path === '/' ? prefix : prefix + path),
  };
}
