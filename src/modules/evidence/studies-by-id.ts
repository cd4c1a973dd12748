import type { StudyRecord } from './study-record';

/** Studies to look up; a change copies only the small parts that it touches, and leaves the one before as it was. */
export interface StudiesById {
  size: number;
  /** In no order. */
  all(): StudyRecord[];
  get(id: string): StudyRecord | undefined;
  /** Every record of the same participants. */
  ofStudy(study: string): readonly StudyRecord[];
  change(gone: readonly StudyRecord[], came: readonly StudyRecord[]): StudiesById;
}

/** Records by id, in parts. */
type ById = readonly ReadonlyMap<string, StudyRecord>[];
type ByStudy = readonly ReadonlyMap<string, readonly StudyRecord[]>[];

const count = 1024;
const parts = <Value>() => Array.from({ length: count }, () => new Map<string, Value>());

export const noStudiesById: StudiesById = lookUp(parts(), parts(), 0);

function lookUp(byId: ById, byStudy: ByStudy, size: number): StudiesById {
  return {
    size,
    all: () => byId.flatMap((part) => [...part.values()]),
    get: (id) => byId[partOf(id)]?.get(id),
    ofStudy: (study) => byStudy[partOf(study)]?.get(study) ?? [],
    change: (gone, came) => {
      const [ids, studies] = [changing(byId), changing(byStudy)];
      for (const record of gone) {
        const { id, study } = record;
        ids.part(id).delete(id);
        const part = studies.part(study);
        const others = (part.get(study) ?? []).filter((each) => each.id !== id);
        if (others.length === 0) part.delete(study);
        else part.set(study, others);
      }
      for (const record of came) {
        const { id, study } = record;
        ids.part(id).set(id, record);
        const part = studies.part(study);
        part.set(study, [...(part.get(study) ?? []), record]);
      }
      return lookUp(ids.all(), studies.all(), size - gone.length + came.length);
    },
  };
}

/** Parts of which those that change are copied first. */
function changing<Value>(before: readonly ReadonlyMap<string, Value>[]) {
  const changed = new Map<number, Map<string, Value>>();
  return {
    part: (key: string) => {
      const place = partOf(key);
      const part = changed.get(place) ?? new Map(before[place]);
      changed.set(place, part);
      return part;
    },
    all: () => before.map((part, place) => changed.get(place) ?? part),
  };
}

/** Spreads keys evenly. Reference: G. Fowler, L. C. Noll, K.-P. Vo, FNV-1a. */
function partOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 8) % count;
}
