import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../harness/free-port';

/** Starts the built application twice on one data folder: prints first and warm start, memory, page weight. */
export async function benchStart(print: (line: string) => void): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'verbonden-bench-'));
  try {
    const cold = await timeStart(dataDir);
    await stop(cold.server);
    const warm = await timeStart(dataDir);
    print(`first start to first answer, database made and content loaded: ${cold.seconds.toFixed(2)} s`);
    print(`warm start to first answer: ${warm.seconds.toFixed(2)} s (target < 2 s)`);
    const status = readFileSync(`/proc/${warm.server.pid}/status`, 'utf8');
    print(`memory of the process: ${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)} MB`);
    await printPageWeight(warm.port, print);
    await stop(warm.server);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

async function timeStart(dataDir: string): Promise<{ server: ChildProcess; port: number; seconds: number }> {
  const port = await freePort();
  const begin = performance.now();
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir };
  const server = spawn(process.execPath, ['dist/server/main.js'], { env, stdio: 'ignore' });
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/praktijken`).catch(() => null);
    if (answer?.ok) {
      await answer.text();
      return { server, port, seconds: (performance.now() - begin) / 1000 };
    }
    if (server.exitCode !== null) throw new Error('the server did not start');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function printPageWeight(port: number, print: (line: string) => void): Promise<void> {
  const origin = `http://127.0.0.1:${port}`;
  const html = await (await fetch(`${origin}/praktijken`)).text();
  const files = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map((match) => match[1] as string);
  const sizes: [string, number][] = [['/praktijken', await wireSize(`${origin}/praktijken`)]];
  for (const file of new Set(files)) sizes.push([file, await wireSize(origin + file)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  print(`first visit to the list, fonts apart: ${(total / 1024).toFixed(1)} KB (target <= 60 KB)`);
  for (const [name, size] of sizes) print(`  ${(size / 1024).toFixed(1)} KB ${name}`);
}

/** Bytes of the body as sent to a browser that accepts compression. */
function wireSize(url: string): Promise<number> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: pathname, headers: { 'Accept-Encoding': 'br, gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
