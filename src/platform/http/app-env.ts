import type { Viewer } from '../access/viewer';
import type { Language, LanguagePrefix } from '../texts/language';

/** What the middleware leaves on each request (Hono's `c.get`). */
export interface AppEnv {
  Variables: {
    /** The address asked for, read once. */
    url: URL;
    requestId: string;
    language: Language;
    prefix: LanguagePrefix;
    /** Address of the client as far as it can be trusted; only for rate limits, never logged. */
    clientAddress: string;
    viewer: Viewer;
  };
}
