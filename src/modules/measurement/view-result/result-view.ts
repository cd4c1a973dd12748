import type { PageContext } from '../../../platform/http/page-context';
import type { Elsewhere } from '../../evidence/contract';
import type { Cohort } from '../cohort';
import type { Instrument } from '../instrument';
import type { KeptResult } from '../keep-result/assembled';
import type { ShownResult } from '../result/shown-result';
import type { WhyNotShareable } from '../shared-cohort';
import type { CohortShown } from '../shown-line';

/** What the page of a result, and that of sharing it, need to know. */
export interface ResultView {
  /** What was found elsewhere; null: nothing. */
  elsewhere: Elsewhere | null;
  page: PageContext;
  cohort: Cohort;
  instrument: Instrument;
  /** As it was made last. */
  result: ShownResult;
  parts: KeptResult['parts'];
  awaited: KeptResult['awaited'];
  leftOut: KeptResult['leftOut'];
  /** Names of the organisation that measures, the practice and the municipality. */
  organisation: string;
  practice: string;
  municipality: string;
  /** Whether everybody sees what was shared; null: it was not shared. */
  shown: CohortShown | null;
  /** Whether so many people took part that it can be shared; who may not share is told nothing of it. */
  sharing: 'may' | 'may-not' | WhyNotShareable;
}
