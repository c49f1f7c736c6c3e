// The command line: `npm run -s plumbline -- COMMAND`. Compiles first what changed; a command's
// own output is the only thing on standard output.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installDependencies, nodePath, root, toolEnvironment } from './install.mjs';

installDependencies();
const compiled = spawnSync(
  nodePath(),
  [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'apps/api'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
if (compiled.status !== 0) {
  console.error(compiled.stdout);
  process.exit(1);
}
const child = spawn(nodePath(), [join(root, 'apps/api/dist/cli.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: toolEnvironment({ PLUMBLINE_ROOT: root }),
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
