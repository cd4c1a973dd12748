import { expect, it } from 'vitest';
import { checkArguments, fitsParameters } from './check-arguments';

it.each([
  ['', [], true],
  ['', ['x'], false],
  ['FILE', ['a'], true],
  ['FILE', [], false],
  ['FILE', [''], false],
  ['FILE', ['a', 'b'], false],
  ['FILE [--key-lost]', ['a'], true],
  ['FILE [--key-lost]', ['--key-lost', 'a'], true],
  ['FILE [--key-lost]', ['a', '--key-los'], false],
  ['FILE [--key-lost]', ['a', '--key-lost', '--key-lost'], false],
  ['[NAME]', [], true],
  ['[NAME]', ['a', 'b'], false],
] as const)('"%s" takes %j: %s', (parameters, args, fits) => {
  expect(fitsParameters(parameters, args)).toBe(fits);
});

it('runs nothing that was mistyped, and says how it is used', async () => {
  const printed: string[] = [];
  const command = { parameters: 'FILE [--key-lost]', name: 'restore', summary: '', run: async () => 0 };
  expect(await checkArguments(command).run(['a', '--key-los'], (line) => printed.push(line))).toBe(1);
  expect(printed).toEqual(['Usage: npm run cli -- restore FILE [--key-lost]']);
  expect(await checkArguments(command).run(['a'], (line) => printed.push(line))).toBe(0);
});
