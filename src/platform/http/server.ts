import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { ConfigError } from '../config';
import { answerUnreadable } from './unreadable';

export interface RunningServer {
  port: number;
  /** Stops accepting, lets running requests finish (at most `graceMs`), then resolves. */
  stop(graceMs: number): Promise<void>;
}

const refusals: Record<string, string> = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'may not be opened by this user: choose one above 1023',
};

/** Opens the port. @throws {ConfigError} when it is taken, or not allowed */
export function startServer(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port }, (info) =>
      resolve({ port: info.port, stop: (graceMs) => stop(server as Server, graceMs) }),
    );
    // A request that trickles in must not hold a connection for minutes.
    if ('requestTimeout' in server) server.requestTimeout = 30_000;
    server.on('clientError', answerUnreadable);
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ConfigError(`PORT ${port} ${refusals[error.code ?? ''] ?? `cannot be opened: ${error.message}`}`)),
    );
  });
}

function stop(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
