import type { TransferSummary } from '../transfer-check';

/** A kept list shared by link: a copy, fixed at the moment of sharing. */
export interface SharedList {
  /** 22 characters, base64url; who knows it may read. */
  token: string;
  title: string;
  note: string | null;
  slugs: string[];
  /** By slug, as far as whoever shares it wanted; without notes. */
  checks: Readonly<Record<string, TransferSummary>>;
  createdAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
}

const dayMs = 86_400_000;
const sharedDays = 365;

export const expiryOf = (createdAt: Date): Date => new Date(createdAt.getTime() + sharedDays * dayMs);

/** Whether the link still works. */
export const isOpen = (list: Pick<SharedList, 'expiresAt' | 'endedAt'>, now: Date): boolean =>
  list.endedAt === null && now < list.expiresAt;
