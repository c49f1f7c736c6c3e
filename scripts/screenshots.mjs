// Pictures of every page in four widths and two themes, with data, empty and failed, in print and in
// forced colors, into the ignored screenshots/.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { installDependencies, onPinnedNode, root, toolEnvironment } from './install.mjs';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installDependencies();
  await onPinnedNode(import.meta.url);
  try {
    await buildAll();
  } catch (error) {
    console.error(`${error.message}. The messages above say what to mend.`);
    process.exit(1);
  }
  const child = spawn('playwright', ['test', '-c', 'apps/e2e/screenshots.config.ts'], {
    cwd: root,
    stdio: 'inherit',
    env: toolEnvironment(),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => {
    if (status === 0) console.log('The pictures are in screenshots/.');
    process.exit(status ?? 1);
  });
}
