/** Faults a handler may throw; the application turns them into a page or, under /api, an RFC 9457 answer. */
export class HttpError extends Error {
  constructor(readonly status: 400 | 403 | 404 | 405 | 409 | 410 | 413 | 429 | 500 | 503) {
    super(`HTTP ${status}`);
  }
}

export class TooManyRequests extends HttpError {
  constructor(readonly retryAfter: number) {
    super(429);
  }
}

/** What was sent is larger than this address takes. */
export class BodyTooLarge extends HttpError {
  /** @param maxSize bytes */
  constructor(readonly maxSize: number) {
    super(413);
  }
}

export const notFound = () => new HttpError(404);
