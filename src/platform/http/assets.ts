import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from './page-context';

type Manifest = Record<string, { file: string; src?: string }>;

/**
 * Addresses of the built browser files, read from the build's manifest in `directory`.
 * Without a build (unit tests) the addresses are placeholders.
 */
export function readAssets(directory: string): Assets {
  const path = join(directory, '.vite/manifest.json');
  const manifest: Manifest = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const entries = Object.entries(manifest);
  const address = (ending: RegExp) =>
    entries.filter(([source]) => ending.test(source)).map(([, entry]) => `/${entry.file}`);
  const byName = (shape: RegExp) =>
    new Map(
      entries.flatMap(([source, entry]) => {
        const name = shape.exec(source)?.[1];
        return name ? [[name, `/${entry.file}`] as const] : [];
      }),
    );
  const islands = byName(/\/browser\/([\w-]+)\.tsx?$/);
  const sheets = byName(/\/sheets\/([\w-]+)\.css$/);
  return {
    stylesheet: address(/design\/app\.css$/)[0] ?? '/assets/app.css',
    fonts: address(/(fraunces|next)-latin-wght-normal\.woff2$/),
    sheet: (name) => sheets.get(name) ?? `/assets/${name}.css`,
    island: (name) => islands.get(name) ?? null,
  };
}
