import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const files = globSync('*.css', { cwd: import.meta.dirname });
const sheets = globSync('sheets/*.css', { cwd: import.meta.dirname });
const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

test('the styles of every page stay light: under 56 KB, under 12 KB on the wire', () => {
  const all = files.map(read).join('\n');
  expect(all.length).toBeLessThan(56_000);
  expect(gzipSync(all).length).toBeLessThan(12_000);
});

test('what only some pages need is light too', () => {
  for (const file of sheets) expect(read(file).length, file).toBeLessThan(6000);
});

test('every file of styles is part of the page', () => {
  const imported = [...read('app.css').matchAll(/@import "\.\/([\w-]+\.css)"/g)].map(([, file]) => file);
  expect(imported.sort()).toEqual(files.filter((file) => file !== 'app.css').sort());
});

test('no colour is written outside the tokens, but for greys on paper', () => {
  const greys = /#([0-9a-f])\1\1\b/g;
  for (const file of [...files, ...sheets].filter((name) => name !== 'tokens.css')) {
    expect(
      read(file)
        .replaceAll(greys, '')
        .match(/#[0-9a-f]{3,8}\b(?=\s*[;,)])|\brgba?\(|\bhsla?\(/gi),
      file,
    ).toBeNull();
  }
});

test('a tag that is chosen looks chosen', () => {
  expect(read('content.css')).toMatch(
    /a\.tag\[aria-current\] \{[^}]*background: var\(--teal\);[^}]*color: var\(--on-teal\);/,
  );
});
