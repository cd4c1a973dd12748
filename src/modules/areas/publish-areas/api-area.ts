import * as z from 'zod';
import type { Place, Region } from '../area';
import { regionKinds } from '../area';
import { fits } from '../name-matching';

const nis = z.string().regex(/^\d{5}$/);
const code = z.object({ nis, name: z.string() });

/** One municipality of today; ids of regions are those of `/api/v1/areas/regions`. */
export const apiArea = z.object({
  nis,
  name: z.string(),
  province: z.string(),
  arrondissement: z.string(),
  referenceRegion: z.string(),
  primaryCareZone: z.string(),
  lon: z.number(),
  lat: z.number(),
  population: z.int(),
  populationDate: z.iso.date(),
  ovo: z.string(),
  kbo: z.string().nullable(),
  uri: z.url(),
  neighbours: z.array(nis),
  predecessors: z.array(nis),
  change: z.object({
    kind: z.enum(['unchanged', 'took-over', 'formed', 'merged-into']),
    /** Since when; absent when nothing changed. */
    on: z.iso.date().optional(),
    former: code.optional(),
    from: z.array(code).optional(),
    others: z.array(code).optional(),
  }),
});

export const apiAreaList = z.object({
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  populationDate: z.iso.date(),
  source: z.string(),
  /** With `q` each item also says by which name it was found and how well that fits. */
  items: z.array(apiArea.extend({ matchedName: z.string().optional(), fit: z.enum([...fits, 'code']).optional() })),
});

export const apiRegionList = z.object({
  total: z.int(),
  items: z.array(
    z.object({
      kind: z.enum(regionKinds),
      id: z.string(),
      name: z.string(),
      nis: z.string().nullable(),
      municipalities: z.array(nis),
    }),
  ),
});

/** A municipality as the API tells it. */
export function toApiArea({ municipality, change }: Place, populationDate: string): z.infer<typeof apiArea> {
  return {
    ...municipality,
    neighbours: [...municipality.neighbours],
    predecessors: [...municipality.predecessors],
    populationDate,
    change: toApiChange(change),
  };
}

function toApiChange(change: Place['change']): z.infer<typeof apiArea>['change'] {
  const pair = ({ nis, name }: { nis: string; name: string }) => ({ nis, name });
  switch (change.kind) {
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'merged-into':
      return { kind: 'merged-into', on: change.on, former: pair(change.former) };
    case 'formed':
      return { kind: 'formed', on: change.on, from: change.from.map(pair) };
    case 'took-over':
      return { kind: 'took-over', on: change.on, others: change.others.map(pair) };
  }
}

/** All regions of every kind. */
export function toApiRegions(regions: readonly Region[]): z.infer<typeof apiRegionList> {
  const items = regions.map((region) => ({ ...region, municipalities: region.municipalities.map(({ nis }) => nis) }));
  return { total: items.length, items };
}
