import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './system-programs.mjs';

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives for a second or two: code that is compiled better for later never pays, nor a process of its own.
  '--js-flags=--no-opt --no-maglev --single-threaded-gc --min-semi-space-size=32',
  '--renderer-process-limit=1',
];

/** A real browser; `test/prepare.mjs` provides it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium(chromium.executablePath());
  if (!executablePath) throw new Error('Chromium is not installed: run "node test/prepare.mjs" first.');
  // Chromium's own sandbox does not work for root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, headless: true, args: [...flags, ...asRoot] });
}
