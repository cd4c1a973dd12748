import type { Server } from 'node:http';
import { serve } from '@hono/node-server';

export interface RunningServer {
  port: number;
  /** Stops accepting, lets running requests finish (at most `graceMs`), then resolves. */
  stop(graceMs: number): Promise<void>;
}

/** Opens the port. @throws when it is taken. */
export function startServer(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port }, (info) =>
      resolve({ port: info.port, stop: (graceMs) => stop(server as Server, graceMs) }),
    );
    server.once('error', reject);
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
