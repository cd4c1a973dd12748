import type { StepView } from './step-view';

/** A published practice that may be the same as the one that is being written. */
export interface DuplicateCard {
  slug: string;
  title: string;
  place: string;
}

export function DuplicateNotice({ view }: { view: StepView }) {
  return view.duplicates.length === 0 ? null : <div />;
}
