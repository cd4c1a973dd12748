import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const root = join(import.meta.dirname, '..');

export interface Import {
  /** As written. */
  specifier: string;
  /** Path from the root of the project for our own files, without extension; null for packages. */
  target: string | null;
  /** Erased by the compiler. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** From the root of the project, e.g. "src/app.tsx". */
  path: string;
  text: string;
  imports: Import[];
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g;

function readImports(path: string, text: string): Import[] {
  return [...text.matchAll(importPattern)].map(([, type, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? '';
    const target = specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : null;
    return { specifier, target, typeOnly: type !== undefined };
  });
}

export function readSources(patterns: string[]): SourceFile[] {
  return globSync(patterns, { cwd: root })
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: readImports(path, text) };
    });
}

export const withoutExtension = (path: string) => path.replace(/\.[^./]+$/, '');
