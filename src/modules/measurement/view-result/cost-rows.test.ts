import { expect, it } from 'vitest';
import type { ShownCosts } from '../result/shown-costs';
import type { ShownMeasure } from '../result/shown-numbers';
import { costRows } from './cost-rows';

const costs: ShownCosts = {
  ...{ euro: 900, hours: 0, hourRate: 0, volunteers: 3, full: 900, missing: null, participants: 12 },
  ...{ euroPerParticipant: 75, euroPerParticipantWithoutPay: null, hoursPerParticipant: 0 },
  ...{ volunteersPerParticipant: 0.25, euroPerImproved: 300, euroPerFreeYear: 450 },
};
const published: ShownMeasure = {
  ...{ reliability: 0.7, reliabilityFrom: 'published', spread: 1.8, spreadFrom: 'own', threshold: 3 },
};
const valuesOf = (some: Partial<ShownCosts>, measure: ShownMeasure | null = published) =>
  new Map(
    costRows({ costs: { ...costs, ...some }, measure }, { construct: 'loneliness' }, 'nl').map(({ name, value }) => [
      name,
      value,
    ]),
  );

it('what is per person who gained is told, or that it cannot be; without costs or people neither', () => {
  const [improved, year] = ['Per deelnemer die duidelijk vooruitging', 'Per jaar zonder eenzaamheid'];
  expect(valuesOf({}).get(year)).toMatch(/€.450/);
  const held = valuesOf({ euroPerImproved: null, euroPerFreeYear: null });
  for (const name of [improved, year]) expect(held.get(name)).toMatch(/^niet te zeggen: /);
  expect(valuesOf({ euroPerImproved: null }, null).get(improved)).toContain('tellen we niet wie');
  for (const none of [{ full: null }, { participants: 0 }]) {
    const unknown = valuesOf({ ...none, euroPerImproved: null, euroPerFreeYear: null });
    for (const name of [improved, year]) expect(unknown.get(name)).toBeNull();
  }
});
