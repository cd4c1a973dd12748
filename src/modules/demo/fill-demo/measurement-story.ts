import { entryPaths, measurementPaths } from '../../measurement/contract';
import { type DemoCards, type DemoMeasurement, demoAnswersOf, demoMeasurements } from '../demo-measurements';
import { demoOrganisations } from '../demo-people';
import { actor, type Cast, type Stage } from './cast';
import type { OrganisationIds } from './people-story';
import type { Visitor } from './visitor';

/** Where a measurement is. */
interface Key {
  organisation: string;
  id: string;
}

/** Somebody who takes part, known by the code on her card. */
interface Card {
  code: string;
  arm: DemoCards['arm'];
  ageGroup: DemoCards['ageGroup'];
}

/** The coordinator measures three groups, each as far as it is meant to come. */
export async function playMeasurements(stage: Stage, cast: Cast, ids: OrganisationIds): Promise<void> {
  const coordinator = actor(cast, 'coordinator');
  for (const measurement of demoMeasurements) {
    const key = await plan(stage, coordinator, ids.get('veldekerk') ?? '', measurement);
    const cards = await makeCards(coordinator, key, measurement);
    await noteStopped(coordinator, key, measurement, cards);
    await upload(coordinator, key, rowsOf(measurement, cards));
    if (measurement.state !== 'collecting') await close(coordinator, key, measurement);
    if (measurement.state === 'shared') {
      await coordinator.send(measurementPaths.share(key), measurementPaths.share(key), { zeker: 'ja' });
    }
    stage.pause();
  }
}

async function plan(stage: Stage, coordinator: Visitor, organisation: string, of: DemoMeasurement): Promise<Key> {
  const { title, practice, starts, ends, cards } = of;
  const [first] = cards;
  const path = await coordinator.send(measurementPaths.plan(), measurementPaths.plan(), {
    ...{ organisation, title, practice, instrument: 'djg6', evaluator: 'own', keptMonths: '24', ...of.plan },
    expected: String(cards.reduce((sum, { count }) => sum + count, 0)),
    ageGroup: cards.every(({ ageGroup }) => ageGroup === first?.ageGroup) ? (first?.ageGroup ?? 'mixed') : 'mixed',
    municipality: demoOrganisations.veldekerk.municipality,
    startsOn: stage.dayFromNow(starts),
    endsOn: stage.dayFromNow(ends),
  });
  return { organisation, id: path.split('/').at(-1) ?? '' };
}

async function makeCards(coordinator: Visitor, key: Key, { cards }: DemoMeasurement): Promise<Card[]> {
  const made: Card[] = [];
  for (const { count, arm, ageGroup } of cards) {
    const fields = { count: String(count), arm, ageGroup };
    await coordinator.send(measurementPaths.participants(key), measurementPaths.addParticipants(key), fields);
    const printed = await coordinator.open(measurementPaths.cards(key));
    const codes = [...printed.matchAll(/class="code-text">([^<]+)</g)].map(([, code = '']) => code);
    const known = new Set(made.map(({ code }) => code));
    made.push(...codes.filter((code) => !known.has(code)).map((code) => ({ code, arm, ageGroup })));
  }
  return made;
}

async function noteStopped(coordinator: Visitor, key: Key, { stopped }: DemoMeasurement, cards: readonly Card[]) {
  for (const [place, reason] of Object.entries(stopped)) {
    const card = cards[Number(place)];
    if (!card) throw new Error(`Nobody of the demonstration has card ${place}`);
    const { code, ...known } = card;
    const { cohort, findParticipant } = measurementPaths;
    const path = await coordinator.send(cohort(key), findParticipant(key), { code });
    await coordinator.send(path, path, { ...known, attendance: '2', reason, moment: 'after' });
  }
}

/** What everybody answered on paper, as the lines of a file. */
function rowsOf({ answered, stopped, state }: DemoMeasurement, cards: readonly Card[]): string[] {
  const line = (code: string, moment: string, items: readonly number[]) => [code, moment, ...items].join(';');
  return cards.slice(0, answered).flatMap(({ code, arm }, place) => {
    const { before, after } = demoAnswersOf(place, arm);
    const stays = state !== 'collecting' && stopped[place] === undefined;
    return [line(code, 'voor', before), ...(stays ? [line(code, 'na', after)] : [])];
  });
}

function upload(coordinator: Visitor, key: Key, rows: readonly string[]): Promise<string> {
  const content = ['code;moment;item1;item2;item3;item4;item5;item6', ...rows].join('\n');
  const file = { field: 'bestand', name: 'antwoorden-fictief.csv', content };
  return coordinator.upload(entryPaths.upload(key), file, {
    action: entryPaths.confirmUpload(key),
    typed: { meedoen: 'ja' },
  });
}

async function close(coordinator: Visitor, key: Key, { costs }: DemoMeasurement): Promise<void> {
  const { cohort, costs: save, step } = measurementPaths;
  if (costs) await coordinator.send(cohort(key), save(key), { ...costs, adverse: 'none' });
  await coordinator.send(cohort(key), step(key, 'afsluiten'), {});
}
