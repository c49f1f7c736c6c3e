import type { Command } from './command.js';

const backUp = async ({ out }: { out: string }): Promise<void> => {
  // Loaded here, so that --help and parse start without the application.
  const { ownerDatabase } = await import('./owner-database.js');
  const { fileHash, makeBackup } = await import('../backup/make-backup.js');
  const { tables, parts } = await makeBackup({ ...ownerDatabase(), out, now: new Date() });
  process.stdout.write(
    `Wrote ${out}: ${tables.length} tables, ${parts.length - tables.length} files, SHA-256 ${await fileHash(out)}.\n` +
      'It holds the signing keys and all evidence: keep it as you keep those.\n',
  );
};

export const backupCommand: Command = {
  name: 'backup',
  register: (program) => {
    program
      .command('backup')
      .description('Write database, files and keys into one archive. The server may run meanwhile.')
      .requiredOption('--out <file>', 'where to write the archive')
      .action(backUp);
  },
};
