// `npm run dev`: builds again after each change and starts the server anew with what was built.
import { spawn } from 'node:child_process';
import { build } from 'vite';

/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
let built = 0;
let restarting = Promise.resolve();

async function restart() {
  if (server && server.exitCode === null) {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], { stdio: 'inherit' });
}

/** @param {import('vite').InlineConfig['build']} options */
async function watch(options) {
  const watcher = await build({
    logLevel: 'warn',
    build: { ...options, watch: {}, emptyOutDir: false, minify: false },
  });
  if (!('on' in watcher)) throw new Error('Vite does not watch.');
  let first = true;
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code !== 'END') return;
    built += first ? 1 : 0;
    first = false;
    // The server reads what both builds made, so the first start waits for both.
    if (built === 2) restarting = restarting.then(restart);
  });
  return watcher;
}

const watchers = await Promise.all([watch({}), watch({ ssr: true, sourcemap: true })]);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.all(watchers.map((watcher) => watcher.close()));
    await restarting;
    if (server?.exitCode === null) {
      server.once('exit', () => process.exit());
      server.kill('SIGTERM');
    } else process.exit();
  });
}
