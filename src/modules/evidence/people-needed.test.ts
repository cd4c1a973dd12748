import { expect, it } from 'vitest';
import { groupNeeded } from './people-needed';

it('a medium effect asks for 21 people before and after, and for 34 in each of two groups', () => {
  expect(groupNeeded('paired')).toEqual({ answering: 21, beginning: 27 });
  expect(groupNeeded('two-groups')).toEqual({ answering: 34, beginning: 43 });
});

it('a smaller effect asks for more people, and more begin than answer twice', () => {
  for (const design of ['paired', 'two-groups'] as const) {
    const sizes = (['small', 'medium', 'large'] as const).map((size) => groupNeeded(design, size));
    expect(sizes.map(({ answering }) => answering)).toEqual(
      sizes.map(({ answering }) => answering).toSorted((a, b) => b - a),
    );
    for (const { answering, beginning } of sizes) expect(beginning * 0.8).toBeGreaterThanOrEqual(answering);
  }
});
