import { Command } from 'commander';
import { COMMANDS } from './cli/index.js';

// Whoever reads the output may stop early, as `| head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const program = new Command('plumbline')
  .description('Turns a policy into a checklist and runs sealed compliance reviews against it.')
  .showHelpAfterError('Add --help to see what there is.');

for (const command of COMMANDS) command.register(program);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
