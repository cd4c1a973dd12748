/**
 * Whether an error says that the database cannot answer now, rather than that the question was wrong: no
 * connection, shutting down, too many connections, or too slow (PostgreSQL manual, appendix A; Node's errno).
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return unavailable.test(code) || lostConnection.test(error.message);
}

/** Whether the database refused a text that it cannot keep, such as one with U+0000. */
export function isRefusedText(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '22021' || error.code === '22P05');
}

const unavailable =
  /^(08\w{3}|53\w{3}|57014|57P0[1-5]|55P03|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
// The pg client gives these no code.
const lostConnection = /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/;
