import type { ColumnType, Generated } from 'kysely';
import type {
  AdverseEvents,
  AgeGroup,
  Arm,
  Channel,
  CohortState,
  Design,
  DropOutReason,
  Evaluator,
  FollowUp,
  KeptMonths,
  Moment,
} from './cohort';
import type { ResultPart } from './keep-result/counted';
import type { Traces } from './keep-result/next-version';

/** Read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

export type CohortTables = {
  cohort: {
    organisation: string;
    id: string;
    practice: string;
    title: string;
    instrument: string;
    design: Design;
    age_group: AgeGroup | null;
    life_event: string | null;
    setting: string | null;
    nis: string;
    starts_on: string;
    ends_on: string;
    follow_ups: Json<FollowUp[]>;
    expected: number;
    evaluator: Evaluator;
    evaluator_name: string;
    kept_months: KeptMonths;
    hours: number | null;
    hour_rate: number | null;
    volunteers: number | null;
    euro: number | null;
    adverse: AdverseEvents;
    state: CohortState;
    version: number;
    created_by: string;
    created_at: Date;
    changed_by: string;
    changed_at: Date;
    closed_at: Date | null;
    shared_at: Date | null;
    forgotten_at: Date | null;
  };
  cohort_participant: {
    organisation: string;
    cohort: string;
    id: string;
    code_hash: string;
    code_sealed: string;
    arm: Arm;
    age_group: AgeGroup | null;
    drop_out_reason: DropOutReason | null;
    drop_out_moment: Moment | null;
    attendance: number | null;
    agreed_on: string | null;
    place: number;
    version: number;
  };
  cohort_answer: {
    organisation: string;
    cohort: string;
    participant: string;
    moment: Moment;
    sealed: string;
    channel: Channel;
    given_on: string;
    version: number;
    harm_told: Generated<boolean>;
    harm_discussed: Generated<boolean>;
  };
  cohort_result: {
    organisation: string;
    cohort: string;
    part: ResultPart;
    version: number;
    made_at: Date;
    format: number;
    sealed: string;
  };
  cohort_counted: {
    organisation: string;
    cohort: string;
    participant: string;
    part: ResultPart;
    digest: string;
    traces: Json<Traces>;
  };
  cohort_reminder: { organisation: string; cohort: string; moment: Moment | 'forget'; sent_at: Date };
};
