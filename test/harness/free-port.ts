import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below what systems give to whoever asks for any port and to outgoing connections: until the asker listens, nothing takes it.
const [lowest, highest] = [11_000, 32_000];

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    // Of every address of this machine, as the application listens.
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
