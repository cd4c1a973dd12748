import type { Context } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { createCookies } from '../../../platform/http/cookies';
import type { Deps } from '../../../platform/module';
import type { ParticipantKey } from '../access';

/** Whose code was typed in this browser, and how. */
export interface AnswerSession {
  key: ParticipantKey;
  /** On a tablet for everybody: pages leave by themselves. */
  kiosk: boolean;
  /** Another one each time a code is typed. */
  id: string;
}

/** So that the code is in no address: a signed cookie stands for it, for a short while. */
export interface AnswerSessions {
  /** null: no code was typed here, or it is too long ago. */
  read(c: Context<AppEnv>): AnswerSession | null;
  /** Also puts off its end. */
  write(c: Context<AppEnv>, session: AnswerSession): void;
  forget(c: Context<AppEnv>): void;
}

const name = 'deelnemer';
/** Seconds without a new answer after which the code has to be typed again. */
const lasting = { phone: 3600, tablet: 600 } as const;

export function createAnswerSessions(deps: Pick<Deps, 'config' | 'sessionSecret' | 'clock'>): AnswerSessions {
  const cookies = createCookies(deps);
  return {
    read: (c) => {
      const [organisation, cohort, participant, device, until, id] = cookies.readSigned(c, name)?.split('/') ?? [];
      if (!organisation || !cohort || !participant || !id || Number(until) <= deps.clock().getTime()) return null;
      return { key: { organisation, cohort, participant }, kiosk: device === 'tablet', id };
    },
    write: (c, { key: { organisation, cohort, participant }, kiosk, id }) => {
      const device = kiosk ? 'tablet' : 'phone';
      const until = deps.clock().getTime() + lasting[device] * 1000;
      cookies.writeSigned(c, name, [organisation, cohort, participant, device, until, id].join('/'), lasting[device]);
    },
    forget: (c) => cookies.remove(c, name),
  };
}
