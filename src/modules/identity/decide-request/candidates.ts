import { foldName } from '../../areas/contract';
import type { OrganisationKind } from '../organisation';
import type { OrganisationRequest } from '../organisation-request';

/** An organisation that a request may be about, and how many look after its members. */
export interface Candidate {
  id: string;
  kind: OrganisationKind;
  name: string;
  nis: string | null;
  coordinators: number;
}

/** Words that say of many organisations what they are, and of none which one. */
const saysNothing = new Set(
  (
    'fictief fictieve vzw asbl ivzw cvba cv bv bvba nv feitelijke vereniging organisatie stichting dienst diensten ' +
    'afdeling centrum gemeente gemeentebestuur stad stadsbestuur lokaal lokale bestuur ocmw provincie sociaal sociale ' +
    'welzijn van voor aan het een den der des met bij tot uit over onze ons'
  ).split(' '),
);
const shortestWord = 3;
const most = 10;

/**
 * Organisations that a request may be about: of the municipality that was picked, or with a word in their name that was
 * typed and tells something. Those of that name come first; at most ten.
 */
export function candidatesFor(
  request: Pick<OrganisationRequest, 'nis' | 'name'>,
  organisations: readonly Candidate[],
): Candidate[] {
  const wanted = new Set(tellingWords(request.name));
  const mayBe = ({ nis, name }: Candidate) =>
    request.nis === null ? tellingWords(name).some((word) => wanted.has(word)) : nis === request.nis;
  const isSame = namedAs(request.name);
  return organisations
    .filter((organisation) => isSame(organisation) || mayBe(organisation))
    .toSorted((a, b) => Number(isSame(b)) - Number(isSame(a)) || a.name.localeCompare(b.name, 'nl'))
    .slice(0, most);
}

/** The one whose whole name was typed, capitals, accents and punctuation aside; null when there is none or are more. */
export function sameName(name: string, candidates: readonly Candidate[]): Candidate | null {
  const [first = null, ...others] = candidates.filter(namedAs(name));
  return others.length === 0 ? first : null;
}

const namedAs = (name: string) => {
  const wanted = foldName(name);
  return (organisation: Pick<Candidate, 'name'>) => wanted !== '' && foldName(organisation.name) === wanted;
};

const tellingWords = (name: string) =>
  foldName(name)
    .split(' ')
    .filter((word) => word.length >= shortestWord && !saysNothing.has(word));
