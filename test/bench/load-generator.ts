import { connect, type Socket } from 'node:net';

export interface LoadResult {
  requestsPerSecond: number;
  medianMs: number;
}

/**
 * Asks the paths in turn over kept-alive connections for a while, each connection one request at a time.
 * Plain sockets, so that the generator costs as little as possible of the machine it shares with the server.
 * @throws when an answer is not 200
 */
export async function generateLoad(
  port: number,
  paths: readonly string[],
  connections: number,
  ms: number,
): Promise<LoadResult> {
  const times: number[] = [];
  const start = performance.now();
  const end = start + ms;
  let next = 0;
  const nextPath = () => paths[next++ % paths.length] as string;
  await Promise.all(Array.from({ length: connections }, () => runConnection(port, nextPath, times, end)));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  return { requestsPerSecond: times.length / seconds, medianMs: times[times.length >> 1] ?? Number.NaN };
}

async function runConnection(port: number, nextPath: () => string, times: number[], end: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const answers = readAnswers(socket);
  while (performance.now() < end) {
    const begin = performance.now();
    socket.write(`GET ${nextPath()} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Language: nl\r\n\r\n`);
    await answers.next();
    times.push(performance.now() - begin);
  }
  socket.destroy();
}

/** One item per complete answer; needs Content-Length or chunks. */
async function* readAnswers(socket: Socket): AsyncGenerator<void> {
  let buffered: Buffer = Buffer.alloc(0);
  let wanted = -1;
  for await (const chunk of socket) {
    buffered = buffered.length === 0 ? (chunk as Buffer) : Buffer.concat([buffered, chunk as Buffer]);
    for (;;) {
      if (wanted < 0) wanted = answerLength(buffered);
      if (wanted < 0 || buffered.length < wanted) break;
      buffered = buffered.subarray(wanted);
      wanted = -1;
      yield;
    }
  }
}

/** Bytes of the first answer with its head; -1 while that is not known yet. */
function answerLength(bytes: Buffer): number {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return -1;
  const head = bytes.toString('latin1', 0, headEnd);
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`Unexpected answer: ${head.split('\r\n')[0]}`);
  const length = /\r\ncontent-length: (\d+)/i.exec(head);
  if (length) return headEnd + 4 + Number(length[1]);
  const last = bytes.indexOf('\r\n0\r\n\r\n', headEnd + 2);
  return last < 0 ? -1 : last + 7;
}
