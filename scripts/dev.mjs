// What `npm run dev` does: the API as `npm start` runs it, and the web app rebuilt at every change.
import { spawn } from 'node:child_process';
import { installDependencies, nodePath, root, toolEnvironment } from './install.mjs';

installDependencies();
const start = (command, args) =>
  spawn(command, args, { cwd: root, stdio: 'inherit', env: toolEnvironment() });
const children = [
  start(nodePath(), ['scripts/start.mjs']),
  start('nx', ['run', 'web:watch', '--outputStyle=stream']),
];
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
}
let code = 0;
for (const child of children) {
  child.on('exit', (status) => {
    code ||= status ?? 0;
    for (const other of children) if (other !== child) other.kill('SIGTERM');
  });
}
process.on('exit', () => process.exit(code));
