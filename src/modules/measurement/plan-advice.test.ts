import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designs } from './cohort';
import { adviseOn, beginningOf } from './plan-advice';

describe('how many people a plan needs', () => {
  it('is more for a smaller effect, and more with a comparison group', () => {
    for (const size of ['small', 'medium', 'large'] as const) {
      expect(beginningOf('waiting-list', size)).toBeGreaterThan(beginningOf('single', size));
      expect(beginningOf('other-neighbourhood', size)).toBe(beginningOf('waiting-list', size));
    }
    expect(beginningOf('single', 'small')).toBeGreaterThan(beginningOf('single', 'medium'));
  });
});

describe('the advice', () => {
  const people = fc.integer({ min: 2, max: 400 });
  it('is a comparison group exactly when it finds a medium effect with the people expected', () => {
    const medium = beginningOf('waiting-list', 'medium');
    fc.assert(
      fc.property(people, (expected) => {
        expect(adviseOn({ design: 'single', expected }).kind === 'stronger').toBe(expected >= medium);
        expect(adviseOn({ design: 'waiting-list', expected }).kind === 'feasible').toBe(expected >= medium);
      }),
      { numRuns: 30 },
    );
  });

  it('says how often a medium effect is found, and no more than that', () => {
    const chanceOf = (design: 'single' | 'waiting-list', expected: number) => adviseOn({ design, expected }).chance;
    // One group of 19 left: noncentral t with 18 degrees of freedom, 0.5 · √(19 / (2 · 0.3)).
    expect(chanceOf('single', 24)).toBe(76);
    expect(chanceOf('single', beginningOf('single', 'medium'))).toBeGreaterThanOrEqual(80);
    expect(chanceOf('waiting-list', 60)).toBeGreaterThan(60);
    expect(chanceOf('waiting-list', 60)).toBeLessThan(80);
    expect(chanceOf('single', 4)).toBe(0);
  });

  it('says it when so few will be left that others may not see them', () => {
    const kindOf = (design: 'single' | 'waiting-list', expected: number) => adviseOn({ design, expected }).kind;
    expect(kindOf('single', 12)).toBe('cannot-share');
    expect(kindOf('single', 13)).toBe('more-people');
    expect(kindOf('waiting-list', 24)).toBe('cannot-share-split');
    expect(kindOf('waiting-list', 12)).toBe('cannot-share');
    expect(adviseOn({ design: 'waiting-list', expected: 5 }).smallest).toBeNull();
    expect(kindOf('waiting-list', 25)).toBe('more-people');
  });

  it('never gets worse with more people, and the smallest effect found gets smaller', () => {
    fc.assert(
      fc.property(people, people, fc.constantFrom(...designs), (a, b, design) => {
        const [few, many] = [a, b].toSorted((x, y) => x - y).map((expected) => adviseOn({ design, expected }));
        expect((many?.smallest ?? Infinity) <= (few?.smallest ?? Infinity)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
