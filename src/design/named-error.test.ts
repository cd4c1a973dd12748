import { expect, test } from 'vitest';
import { namedError } from './named-error';

test.each([
  ['Aantal mensen', 'Vul 10 in, of meer.', 'Aantal mensen: vul 10 in, of meer.'],
  ['Hoeveel mensen?', 'Vul 10 in, of meer.', 'Hoeveel mensen? Vul 10 in, of meer.'],
  ['Organisatie', 'OCMW en gemeente zijn één.', 'Organisatie: OCMW en gemeente zijn één.'],
  ['Oordeel', 'U koos “voldoet niet”.', 'Oordeel: u koos “voldoet niet”.'],
  [undefined, 'Vul dit in.', 'Vul dit in.'],
])('%s + %s', (label, message, named) => {
  expect(namedError(label, message)).toBe(named);
});
