import { areas } from '../../areas/contract';
import type { Catalogue } from '../catalogue/catalogue-answers';
import { placesTakenOver } from '../catalogue/selection-counts';
import type { Selection } from '../selection';
import type { ChosenPart } from './chosen-parts';
import { emptySelection } from './list-address';

/** From so many results on, the list speaks for itself, when it answers all of the question. */
export const enoughResults = 3;
const shownWays = 5;
const shownActivities = 8;

/** What lies between a municipality with its neighbours and all of Flanders, with the filter for it. */
const widerFilters = { referenceRegion: 'regions', province: 'provinces' } as const;
export type WiderKind = keyof typeof widerFilters;

export interface WaysOn {
  /** The municipality that was typed, when it is one: its practices and those of its neighbours. */
  place: { name: string; selection: Selection; total: number } | null;
  /** Around the municipality chosen or typed: its referentieregio and its province, where more was found; nearest first. */
  wider: { kind: WiderKind; name: string; selection: Selection; total: number }[];
  /** Practices of elsewhere that were taken over near the municipality chosen, when nothing of its own was found. */
  takenOver: { name: string; count: number; selection: Selection } | null;
  /** What to let go of, and how many practices there would be then; most first. */
  drop: { label: string | null; selection: Selection; total: number }[];
  /** Kinds of activity to look through, most used first. */
  activities: { id: string; count: number }[];
}

/** What to try when little or nothing was found. A `label` of null stands for the words typed. */
export function waysOn(
  catalogue: Catalogue,
  selection: Selection,
  parts: readonly ChosenPart[],
  found: number,
): WaysOn {
  const narrowed = parts.length > 0;
  const candidates = parts.slice(0, shownWays).map(({ label, without }) => ({ label, selection: without }));
  const withoutWords = { label: null, selection: { ...selection, q: '', page: 1 } };
  const drop = [...(selection.q !== '' && narrowed ? [withoutWords] : []), ...candidates]
    .map((way) => ({ ...way, total: catalogue.count(way.selection) }))
    .filter(({ total }) => total > found)
    .sort((a, b) => b.total - a.total);
  const takenOver = found === 0 ? takenOverNear(catalogue, selection) : null;
  const place = aroundPlace(catalogue, selection);
  const wider = widerAround(catalogue, place?.selection ?? selection, place?.total ?? found);
  return { place, wider, takenOver, drop, activities: commonActivities(catalogue) };
}

const common = new WeakMap<Catalogue, WaysOn['activities']>();

/** The same for every question, so counted once. */
function commonActivities(catalogue: Catalogue): WaysOn['activities'] {
  const activities =
    common.get(catalogue) ??
    catalogue
      .select({ ...emptySelection, pageSize: 1 })
      .facets.activityTypes.toSorted((a, b) => b.count - a.count)
      .slice(0, shownActivities)
      .map(({ value, count }) => ({ id: value, count }));
  common.set(catalogue, activities);
  return activities;
}

/** Who types the name of a municipality, also an old one, wants to know what happens there. */
function aroundPlace(catalogue: Catalogue, { q, near }: Selection): WaysOn['place'] {
  const municipality = near === null ? areas.named(q) : undefined;
  if (!municipality) return null;
  const selection = { ...emptySelection, near: municipality.nis };
  return { name: municipality.name, selection, total: catalogue.count(selection) };
}

function widerAround(catalogue: Catalogue, { near, ...selection }: Selection, found: number): WaysOn['wider'] {
  const place = near === null ? null : areas.place(near)?.municipality;
  if (!place || found >= enoughResults) return [];
  return (
    (Object.keys(widerFilters) as WiderKind[])
      .filter((kind) => selection.filters[widerFilters[kind]] === undefined)
      .map((kind) => {
        const filters = { ...selection.filters, [widerFilters[kind]]: [place[kind]] };
        const around = { ...selection, near: null, filters, page: 1 };
        const name = areas.region(kind, place[kind])?.name ?? place[kind];
        return { kind, name, selection: around, total: catalogue.count(around) };
      })
      // Limburg is both, and a province that has no more than its region adds nothing.
      .filter(({ total }, at, all) => total > (all[at - 1]?.total ?? found))
  );
}

function takenOverNear(catalogue: Catalogue, selection: Selection): WaysOn['takenOver'] {
  const place = selection.near === null ? null : areas.place(selection.near)?.municipality;
  if (!place) return null;
  const here = new Set([place.nis, ...place.neighbours]);
  const anywhere = { ...selection, near: null, page: 1 };
  const found = catalogue
    .select(anywhere)
    .every()
    .filter((practice) => !placesTakenOver(practice).isDisjointFrom(here));
  return found.length === 0 ? null : { name: place.name, count: found.length, selection: anywhere };
}
