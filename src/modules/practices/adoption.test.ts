import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AdoptionAction, type AdoptionState, adoptionStates, adoptionSteps, afterAdoptionStep } from './adoption';

const actions = Object.keys(adoptionSteps) as AdoptionAction[];

it('is never published without having waited for an editor since its last change', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 30 }), (steps) => {
      let state: AdoptionState = 'submitted';
      let checked = false;
      for (const action of steps) {
        const next = afterAdoptionStep(state, action);
        if (next === null) continue;
        if (action === 'publish') expect(state).toBe('submitted');
        checked = action === 'publish' || (checked && action !== 'change');
        state = next;
        if (state === 'published') expect(checked).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

it('stays away once it is taken away', () => {
  expect(actions.map((action) => afterAdoptionStep('withdrawn', action))).toEqual(actions.map(() => null));
  expect(adoptionStates.filter((state) => afterAdoptionStep(state, 'withdraw') !== null)).toEqual([
    'submitted',
    'published',
    'declined',
  ]);
});
