import * as z from 'zod';
import type { Answers, FieldError } from '../../../platform/forms/form';
import { adverseEvents, type Cohort } from '../cohort';

/** What it cost; empty is unknown. */
export const costsSchema = z.object({
  hours: z.number().min(0).max(1_000_000).optional(),
  hourRate: z.number().positive().max(10_000).optional(),
  volunteers: z.number().int().min(0).max(10_000).optional(),
  euro: z.number().min(0).max(100_000_000).optional(),
  adverse: z.enum(adverseEvents),
});

export interface CostsForm {
  /** Made with the page, so that a double click saves once. */
  submission: string;
  version: number;
  answers: Answers<typeof costsSchema>;
  errors: readonly FieldError[];
}

/** The form with what is known. */
export const storedCostsForm = (submission: string, cohort: Cohort): CostsForm => ({
  submission,
  version: cohort.version,
  answers: {
    hours: typed(cohort.hours),
    hourRate: typed(cohort.hourRate),
    volunteers: typed(cohort.volunteers),
    euro: typed(cohort.euro),
    adverse: cohort.adverse,
  },
  errors: [],
});

/** As a Belgian types it, so that it is read the same way. */
const typed = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));
