import { Tags } from '../../../design/tags';
import type { Part, PartProps } from '../../../design/template';
import type { PageContext } from '../../../platform/http/page-context';
import { looksLikePostcode } from '../../areas/contract';
import { vocabularies } from '../../vocabularies/contract';
import { practicePaths } from '../paths';
import { countPractices } from '../texts';
import { emptySelection, listPath } from './list-address';
import type { ListModel } from './list-model';
import { findTexts } from './texts';
import type { WaysOn } from './ways-on';

type Shape = { nothing: 'unknown' | 'too-general' | null; postcode: boolean };
type Texts = {
  /** `href` is null where there is nothing to go to. */
  place: { text: string; href: string | null } | null;
  wider: { text: string; href: string }[];
  takenOver: { text: string; href: string } | null;
  drop: { text: string; href: string }[];
  activities: { label: string; href: string }[];
};

/** Why nothing was found; null when something was. */
const whyNothing = ({ total, tooGeneral }: ListModel['result']): Shape['nothing'] =>
  tooGeneral ? 'too-general' : total === 0 ? 'unknown' : null;

export function sayFewResults(page: PageContext, model: ListModel, ways: WaysOn): Part<Shape, Texts> {
  const t = findTexts[page.language].empty;
  const { selection, view, result } = model;
  return {
    shape: { nothing: whyNothing(result), postcode: looksLikePostcode(selection.q) },
    texts: {
      place: ways.place && sayPlace(page, model, ways.place),
      wider: ways.wider.map((way) => ({
        text: t.wider[way.kind](way.name, countPractices(way.total, page.language)),
        href: page.link(listPath(way.selection, view)),
      })),
      takenOver: ways.takenOver && {
        text: t.takenOver(ways.takenOver.name, countPractices(ways.takenOver.count, page.language)),
        href: page.link(listPath(ways.takenOver.selection, 'map')),
      },
      drop: ways.drop.map((way) => ({
        text: dropText(page, way),
        href: page.link(listPath(way.selection, view)),
      })),
      activities: ways.activities.map(({ id, count }) => ({
        label: `${vocabularies.label('activity-types', id, page.language)} (${count})`,
        href: page.link(listPath({ ...emptySelection, filters: { activityTypes: [id] } })),
      })),
    },
  };
}

function sayPlace(page: PageContext, { view }: ListModel, { name, total, selection }: NonNullable<WaysOn['place']>) {
  const t = findTexts[page.language].empty;
  if (total === 0) return { text: t.noneAround(name), href: null };
  return {
    text: t.around(name, countPractices(total, page.language)),
    href: page.link(listPath(selection, view)),
  };
}

function dropText({ language }: PageContext, { label, total }: WaysOn['drop'][number]): string {
  const t = findTexts[language].empty;
  const count = countPractices(total, language);
  return label === null ? t.dropWords(count) : t.dropPart(label, count);
}

/** Little or nothing was found: what to let go of, what to look through, and an invitation to share. */
export function FewResults({
  page,
  shape,
  texts: { place, wider, takenOver, drop, activities },
}: PartProps<Shape, Texts>) {
  const t = findTexts[page.language].empty;
  const nothing = shape.nothing && t.nothing[shape.nothing];
  return (
    <div class="empty">
      <h2>{nothing ? nothing.title : t.few}</h2>
      {nothing && <p>{nothing.body}</p>}
      {place && <p>{place.href ? <a href={place.href}>{place.text}</a> : place.text}</p>}
      {takenOver && (
        <p>
          <a href={takenOver.href}>{takenOver.text}</a>
        </p>
      )}
      {shape.postcode && <p>{t.postcode}</p>}
      <Ways title={t.look} ways={wider} />
      <Ways title={t.drop} ways={drop} />
      <h3>{t.browse}</h3>
      <Tags label={t.browse} items={activities} />
      <p class="actions">
        <a class="button button-secondary" href={page.link(listPath(emptySelection))}>
          {t.all}
        </a>
        <a href={page.link(practicePaths.share)}>{t.share}</a>
      </p>
    </div>
  );
}

function Ways({ title, ways }: { title: string; ways: readonly { text: string; href: string }[] }) {
  if (ways.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {ways.map(({ text, href }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
