import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { aboutPaths } from '../paths';

// The linked rings, in colours that show on light and on dark tabs alike.
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="4">
<circle cx="11.5" cy="16" r="8.5" stroke="#2f8582"/>
<circle cx="20.5" cy="16" r="8.5" stroke="#d2674f"/>
<path d="M16 8.8A8.5 8.5 0 0 1 20 16" stroke="#2f8582"/>
</svg>`;

/** The small picture of the site, in the tab of the browser. */
export function mountIcon(app: Hono<AppEnv>): void {
  app.get(aboutPaths.icon, (c) =>
    c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );
}
