import { randomUUID } from 'node:crypto';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { getPath } from 'hono/utils/url';
import { ErrorPage } from './design/error-page';
import { SignInAgainPage } from './design/sign-in-again-page';
import { designTexts } from './design/texts';
import type { DesignTexts } from './design/texts.nl';
import { visitor } from './platform/access/viewer';
import { isDatabaseUnavailable, isRefusedText } from './platform/database/unavailable';
import { allowedMethods } from './platform/http/allowed-methods';
import type { AppEnv } from './platform/http/app-env';
import { answerPreflight } from './platform/http/cross-origin';
import { checkHealth } from './platform/http/health';
import { BodyTooLarge, HttpError, TooManyRequests } from './platform/http/http-error';
import { leadToSignIn } from './platform/http/lead-to-sign-in';
import { type LargeBody, limitBody } from './platform/http/limit-body';
import { type Assets, pageContext, type Site } from './platform/http/page-context';
import { sendProblem } from './platform/http/problem';
import { rateLimit } from './platform/http/rate-limit';
import { requestStart } from './platform/http/request-start';
import { sendPage } from './platform/http/respond';
import { securityHeaders } from './platform/http/security-headers';
import { withoutTrailingSlash } from './platform/http/trailing-slash';
import type { Deps, Identify, Module } from './platform/module';
import { belgianDay } from './platform/texts/format';
import { type Language, splitLanguage } from './platform/texts/language';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
type ErrorStatus = keyof DesignTexts['errorPages'];

export interface AppOptions {
  assets: Assets;
  /** Folder with the built browser files. */
  clientDirectory: string;
  migrationNames: readonly string[];
  /** Whether this process runs the jobs of the modules; tests do not. */
  jobsRunning?: () => boolean;
  /** Instead of what the modules offer: tests say who asks. */
  identify?: Identify;
}

/** The whole application as one request handler: middleware first, then each module. */
export function createApp(deps: Deps, modules: readonly Module[], options: AppOptions): Hono<AppEnv> {
  const site = createSite(deps, modules, options.assets);
  const app = new Hono<AppEnv>({ getPath: (request) => splitLanguage(getPath(request)).path });
  app.notFound((c) => sendNotFound(app, c, site));
  app.onError((error, c) => handleError(error, c, deps, site));
  const openAddresses = modules.flatMap((module) => module.openAddresses ?? []);
  const oneClick = new Set(modules.flatMap((module) => module.oneClickAddresses ?? []));
  const largeBodies = modules.flatMap((module) => module.largeBodies ?? []);
  const identify = options.identify ?? modules.find((module) => module.identify)?.identify ?? (async () => visitor);
  const preparing = modules.filter((module) => module.prepare);
  const prepare = async (c: Context<AppEnv>) => {
    for (const module of preparing) await module.prepare?.(c);
  };
  useMiddleware(app, deps, site, { openAddresses, oneClick, largeBodies, identify, prepare });
  const jobNames = modules.flatMap((module) => module.jobs ?? []).map((job) => job.name);
  app.get('/healthz', async (c) => {
    const jobsRunning = options.jobsRunning?.() ?? false;
    const health = await checkHealth(deps.database, { migrationNames: options.migrationNames, jobNames, jobsRunning });
    return c.json(health, health.status === 'ok' ? 200 : 503);
  });
  app.use('/assets/*', immutable, serveStatic({ root: options.clientDirectory }));
  leadToSignIn(app, modules, (c, signIn, unsaved) =>
    sendPage(c, <SignInAgainPage page={pageContext(c, site)} signIn={signIn} unsaved={unsaved} />, 403),
  );
  for (const module of modules) module.routes(app, site);
  return app;
}

/** Made once: every page has it. */
function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = { nl: make('nl'), en: make('en') };
  return (language) => made[language];
}

/** What the middleware needs of the modules. */
interface FromModules {
  openAddresses: readonly string[];
  oneClick: ReadonlySet<string>;
  largeBodies: readonly LargeBody[];
  identify: Identify;
  prepare(c: Context<AppEnv>): Promise<void>;
}

function createSite(deps: Deps, modules: readonly Module[], assets: Assets): Site {
  const inHeader = modules.filter((module) => module.headerItems);
  return {
    baseUrl: deps.config.baseUrl,
    today: () => belgianDay(deps.clock()),
    assets,
    navigation: perLanguage((language) => modules.flatMap((module) => module.navigation?.(language) ?? [])),
    headerItems: (c) => inHeader.flatMap((module) => module.headerItems?.(c) ?? []),
    homeItems: async (c) =>
      (await Promise.all(modules.map(async (module) => (await module.homeItems?.(c)) ?? []))).flat(),
    footer: perLanguage((language) => modules.flatMap((module) => module.footer?.(language) ?? [])),
    forgetPerson: async (db, person) => {
      for (const module of modules) await module.forgetPerson?.(db, person);
    },
  };
}

function useMiddleware(
  app: Hono<AppEnv>,
  deps: Deps,
  site: Site,
  { openAddresses, oneClick, largeBodies, identify, prepare }: FromModules,
): void {
  const { config } = deps;
  const ownOrigins = (origin: string, c: Context) => origin === config.baseUrl || origin === new URL(c.req.url).origin;
  app.use(requestStart(deps.log, deps.clock, config.trustedProxies, randomUUID));
  app.use(securityHeaders(config.baseUrl.startsWith('https:')));
  app.use(compress());
  app.use(rateLimit(config.readsPerMinute, config.writesPerMinute, () => deps.clock().getTime()));
  app.use(async (c, next) => {
    // Pages of errors, also of those found out before this, are shown to a visitor.
    if (!c.req.path.startsWith('/assets/')) c.set('viewer', await identify(c));
    return next();
  });
  const preflight = answerPreflight((path) => allowedMethods(app, path));
  for (const path of ['/api/*', ...openAddresses]) app.options(path, preflight);
  // Before the question where it comes from: that an address cannot be changed at all is the clearer answer.
  app.use(async (c, next) => {
    const known = reading.has(c.req.method) ? [] : allowedMethods(app, c.req.path);
    if (known.length > 0 && !known.includes(c.req.method)) return sendNotFound(app, c, site);
    return next();
  });
  const fromOwnForms = csrf({ origin: ownOrigins });
  // The API knows nobody by a cookie, so there is nothing that another site could do in her name.
  const isOpen = (path: string) => oneClick.has(path) || path.startsWith('/api/');
  app.use((c, next) => (isOpen(c.req.path) ? next() : fromOwnForms(c, next)));
  app.use(limitBody(largeBodies));
  app.use(async (c, next) => {
    if (!/^\/(assets|api)\//.test(c.req.path)) await prepare(c);
    return next();
  });
}

const immutable = async (c: Context<AppEnv>, next: () => Promise<void>) => {
  await next();
  if (c.res.status === 200) c.res.headers.set('Cache-Control', 'public, max-age=31536000, immutable');
};

const isErrorStatus = (status: number): status is ErrorStatus => status in designTexts.nl.errorPages;

function handleError(error: Error, c: Context<AppEnv>, deps: Deps, site: Site): Response | Promise<Response> {
  const status = statusOf(error);
  if (error instanceof TooManyRequests) c.header('Retry-After', String(error.retryAfter));
  if (status === 503) c.header('Retry-After', '30');
  if (status >= 500) {
    deps.log.error('request.failed', {
      requestId: c.get('requestId'),
      route: c.req.routePath,
      reason: error.message,
      stack: error.stack,
    });
  }
  return sendError(c, status, site, error instanceof BodyTooLarge ? error.maxSize : null);
}

function statusOf(error: Error): ErrorStatus {
  if (error instanceof HttpError || error instanceof HTTPException) {
    if (isErrorStatus(error.status)) return error.status;
    return error.status < 500 ? 400 : 500;
  }
  if (isRefusedText(error)) return 400;
  return isDatabaseUnavailable(error) ? 503 : 500;
}

function sendNotFound(app: Hono<AppEnv>, c: Context<AppEnv>, site: Site): Response {
  const moved = withoutTrailingSlash(app, c);
  if (moved && reading.has(c.req.method)) return moved;
  const allowed = allowedMethods(app, c.req.path);
  if (allowed.length === 0 || allowed.includes(c.req.method)) return sendError(c, 404, site);
  c.header('Allow', allowed.join(', '));
  return sendError(c, 405, site);
}

function sendError(c: Context<AppEnv>, status: ErrorStatus, site: Site, maxSize: number | null = null): Response {
  const page = pageContext(c, site);
  if (page.path.startsWith('/api/')) {
    const { title, body } = designTexts[page.language].errorPages[status];
    return sendProblem(c, status, status === 429 ? `${title}. ${body}` : title);
  }
  return sendPage(
    c,
    <ErrorPage page={page} status={status} requestId={c.get('requestId')} maxSize={maxSize} />,
    status,
  );
}
