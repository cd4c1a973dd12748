import type { Asked } from './queries';
import type { LeadTexts } from './texts.nl';

type AskedStatus = Pick<Asked, 'conflicted' | 'released' | 'handedInAt'>;

/** Where somebody who was asked is, in words. */
export function statusOf({ conflicted, released, handedInAt }: AskedStatus, t: LeadTexts): string {
  if (released) return handedInAt ? t.setAside : t.released;
  if (conflicted) return t.steppedAside;
  return handedInAt ? t.handedIn : t.waiting;
}
