import { hasPlatformRole, hasRoleIn, type Viewer } from '../../src/platform/access/viewer';
import type { Facts, Story } from './practice-world';

/**
 * Who may read what, said once more and apart from the code that decides it. Any page may show what is public; one that
 * may show more has a line in `more`.
 */
export interface Asked {
  viewer: Viewer;
  /** Without language prefix. */
  path: string;
  story: Story;
  facts: Facts;
  field: string;
}

export const isMember = ({ viewer, story }: Pick<Asked, 'viewer' | 'story'>) =>
  hasRoleIn(viewer, story.organisation, 'reader');
const isEditor = ({ viewer }: Asked) => hasPlatformRole(viewer, 'editor');
const isShown = ({ practice }: Facts) => practice === 'published' || practice === 'stopped';
/** Words between an organisation and the editors; they never become public. */
const neverPublic = ['question', 'reason', 'withdrawal'];

/** A practice keeps the address it was given, with the words of its first title. */
const inAddress = ({ facts, field, story }: Asked) =>
  field === 'lure' && isShown(facts) && (facts.slug ?? '').includes(story.lure);

/** Anybody reads the newest version of what is shown. */
const isPublic = ({ facts, field, story }: Asked) =>
  facts.current &&
  !neverPublic.includes(field) &&
  (isShown(facts) || (story.kind === 'adoption' && facts.practice === 'merged'));

/** What more may be read, where, and by whom. */
const more: { at: RegExp; may: (asked: Asked) => boolean }[] = [
  // Former versions of what is shown.
  {
    at: /^\/praktijken\/[^/]+\/geschiedenis$/,
    may: ({ facts, field }) => becamePublic(facts, field) && isShown(facts),
  },
  // What it became part of says what was merged into it.
  {
    at: /^\/praktijken\/[^/]+\/geschiedenis$/,
    may: ({ facts, field }) => facts.practice === 'merged' && facts.current && ['title', 'lure'].includes(field),
  },
  // The pages of what was withdrawn say what it was and why.
  {
    at: /^\/praktijken\/[^/]+(\/|$)/,
    may: ({ facts, field }) => facts.practice === 'withdrawn' && facts.current && toldOfWithdrawn.includes(field),
  },
  // Reviewers of a round read the version that they judge; to others the page does not exist.
  {
    at: /^\/beoordelen\/[^/]+\/[^/]+\/versie$/,
    may: ({ viewer, facts, field }) => hasPlatformRole(viewer, 'reviewer') && becamePublic(facts, field),
  },
  // An organisation reads what it writes.
  { at: /^\/mijn(\/|$)/, may: isMember },
  // Editors read what was handed in, and all that was ever published.
  { at: /^\/redactie(\/|$)/, may: (each) => isEditor(each) && each.facts.handedIn },
  // Administrators see what is mailed: titles of what was handed in, and questions about it.
  {
    at: /^\/beheer\/post$/,
    may: ({ viewer, facts }) => hasPlatformRole(viewer, 'administrator') && facts.handedIn,
  },
];
const toldOfWithdrawn = ['title', 'lure', 'withdrawal'];
const becamePublic = ({ state }: Facts, field: string) => state === 'published' && !neverPublic.includes(field);

export const mayRead = (each: Asked) =>
  isPublic(each) || inAddress(each) || more.some(({ at, may }) => at.test(each.path) && may(each));

/** Where the title of a story, asked for by its own address, must be read by whom; 404 to everybody else who signed in. */
const open = ['draft', 'returned'];
const mayWrite = ({ viewer, story }: Asked) => hasRoleIn(viewer, story.organisation, 'contributor');
const isWithdrawn = ({ facts }: Asked) => facts.current && facts.practice === 'withdrawn';
export const ownPages: Record<string, { for: Story['kind']; must: (asked: Asked) => boolean; secret?: boolean }> = {
  '/praktijken/:slug': { for: 'draft', must: (each) => isPublic(each) || isWithdrawn(each) },
  '/api/v1/practices/:slug': { for: 'draft', must: isPublic },
  '/mijn/praktijken/:organisation/:id': { for: 'draft', must: isMember, secret: true },
  '/mijn/praktijken/:organisation/:id/wat-en-waar': {
    for: 'draft',
    must: (each) => isMember(each) && mayWrite(each) && open.includes(each.facts.state),
    secret: true,
  },
  '/redactie/inzendingen/:organisation/:id': {
    for: 'draft',
    must: (each) => isEditor(each) && each.facts.handedIn,
    secret: true,
  },
  // A change of what is gone would be no page.
  '/redactie/inzendingen/:organisation/:id/voorbeeld': {
    for: 'draft',
    must: (each) => isEditor(each) && each.facts.handedIn && (each.facts.slug === null || isShown(each.facts)),
    secret: true,
  },
};
