import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';

const root = process.cwd();
const program = join(root, 'dist/server/main.js');
// A demonstration fills its database first.
const startMs = 180_000;

// For who lives a few seconds: making PGlite's code faster takes longer than it brings.
const brief = ['--liftoff-only'];
/** Reading four megabytes of program once will do, for all who start it. */
const compiled = join(root, 'node_modules/.cache/verbonden/compiled');

type Environment = Record<string, string>;

/** What a program said and how it ended. */
export interface Outcome {
  code: number | null;
  /** All that was printed. */
  output: string;
  /** Standard output alone: what a command answers, without the log. */
  answer: string;
}

export interface AppProcess {
  url: string;
  /** Everything printed until now, log lines included. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<Outcome>;
}

/** A data folder of one's own, below the system's folder for temporary files. */
export function makeDataDir(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'verbonden-data-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Starts the built application as an operator would, and waits until it says where it is.
 * @param args `['demo']` for a demonstration
 */
export const startAppProcess = (settings: Environment, args: string[] = []): Promise<AppProcess> =>
  start(settings, args, []);

/** The same, for a test that stops it at once. */
export const startBriefly = (settings: Environment, args: string[] = []): Promise<AppProcess> =>
  start(settings, args, brief);

async function start(settings: Environment, args: string[], flags: string[]): Promise<AppProcess> {
  const port = settings.PORT ?? String(await freePort());
  const { child, output, ended } = run(args, { ...settings, PORT: port }, flags);
  const deadline = Date.now() + startMs;
  while (!output().includes('Verbonden: http')) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The application did not start:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: `http://localhost:${port}`,
    output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs the built application to its end: a command, or a start that is refused. */
export function runApp(args: string[], settings: Environment): Promise<Outcome> {
  return run(args, settings, brief).ended;
}

/** The same, interrupted as with Ctrl+C when `isTime` says so. */
export async function interruptApp(args: string[], settings: Environment, isTime: () => boolean): Promise<Outcome> {
  const { child, ended } = run(args, settings, brief);
  while (child.exitCode === null && !isTime()) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  return ended;
}

function run(args: string[], settings: Environment, flags: string[]) {
  // Only what the test sets: settings of the machine must not decide the outcome.
  const env = { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: compiled, ...settings };
  const child = spawn(process.execPath, [...flags, program, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { output: '', answer: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.output += chunk;
    said.answer += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.output += chunk;
  });
  const ended = new Promise<Outcome>((resolve) => {
    child.once('close', (code) => resolve({ code, ...said }));
  });
  return { child, output: () => said.output, ended };
}
