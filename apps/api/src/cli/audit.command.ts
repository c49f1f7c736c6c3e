import { InvalidArgumentError } from 'commander';
import type { NotedHead } from '../audit/trail-report.js';
import type { Command } from './command.js';

const readNotedHead = (text: string): NotedHead => {
  const [, size, root] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (size === undefined || root === undefined) {
    throw new InvalidArgumentError('Write the head as it was printed: <size>:<root>.');
  }
  return { size: Number(size), root };
};

const verifyTrail = async ({ known }: { known?: NotedHead }): Promise<void> => {
  // Loaded here, so that --help starts without the application.
  const { withApplication } = await import('./application.js');
  const { TrailVerifier } = await import('../audit/trail-verifier.js');
  const { trailReportText } = await import('../audit/trail-report.js');
  const report = await withApplication((app) =>
    app.get(TrailVerifier, { strict: false }).verify(known ?? null),
  );
  process.stdout.write(trailReportText(report));
  if (report.problems.length > 0) process.exitCode = 1;
};

export const auditCommand: Command = {
  name: 'audit',
  register: (program) => {
    const audit = program.command('audit').description('Check the audit trail.');
    audit
      .command('verify')
      .description(
        'Check events, payloads, numbering, tree and signed heads; exit 1 if any is off.',
      )
      .option('--known <size:root>', 'a head noted earlier outside the server', readNotedHead)
      .action(verifyTrail);
  },
};
