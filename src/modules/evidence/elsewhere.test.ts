import { expect, it } from 'vitest';
import { studyRecord } from '../../../test/harness/study-records';
import { lookElsewhere, type OwnMeasurement } from './elsewhere';
import { poolStudies } from './pooling';
import type { StudyRecord } from './study-record';

const effect = (estimate: number): NonNullable<StudyRecord['effect']> => ({
  metric: 'SMCR',
  estimate,
  variance: 0.04,
  lower: estimate - 0.39,
  upper: estimate + 0.39,
});
const studies = (count: number, given: Partial<StudyRecord> = {}) =>
  Array.from({ length: count }, (_, at) => {
    const id = `${given.practice ?? 'other'}-${at}`;
    return studyRecord({ id, study: id, practice: 'other', n: 20, effect: effect(-0.2 - at / 10), ...given });
  });
const own: OwnMeasurement = {
  ...{ study: 'mine', practice: 'belcirkel', activityTypes: ['telefooncontact'] },
  ...{ design: 'before-after', construct: 'loneliness', n: 24, effect: effect(-0.5) },
};

it('the same practice comes first, and the kind of activity when that can be taken together and the practice cannot', () => {
  const kind = studies(4, { activityTypes: ['telefooncontact'] });
  const few = studies(2, { practice: 'belcirkel', activityTypes: [] });
  const many = studies(3, { practice: 'belcirkel', activityTypes: [] });
  expect(lookElsewhere([...kind, ...many], own)).toMatchObject({
    question: { practice: 'belcirkel' },
    k: 3,
    people: 60,
  });
  expect(lookElsewhere([...kind, ...few], own)).toMatchObject({ question: { activityType: 'telefooncontact' }, k: 4 });
  expect(lookElsewhere(few, own)).toMatchObject({ question: { practice: 'belcirkel' }, k: 2, without: null });
});

it('its own records are not elsewhere, and with it is pooling all', () => {
  const others = studies(3, { practice: 'belcirkel' });
  const mine = studyRecord({ id: 'm', study: 'mine', practice: 'belcirkel', n: 24, effect: effect(-0.5) });
  const found = lookElsewhere([...others, mine], own);
  expect(found?.k).toBe(3);
  expect(found?.without).toEqual(poolStudies(others).pools[0]?.pooled);
  expect(found?.together?.estimate).toBeCloseTo(poolStudies([...others, mine]).pools[0]?.pooled?.estimate ?? 0, 10);
  expect(lookElsewhere(others, { ...own, effect: null })?.together).toBeNull();
});

it('another design or another thing is not the same', () => {
  const isolation = studies(3, { practice: 'belcirkel', construct: 'isolation' });
  expect(lookElsewhere(isolation, own)).toBeNull();
  expect(lookElsewhere([], own)).toBeNull();
});
