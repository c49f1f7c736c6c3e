import type { Command } from './command.js';

const restore = async (archive: string, { replace }: { replace?: true }): Promise<void> => {
  // Loaded here, so that --help and parse start without the application.
  const { ownerDatabase } = await import('./owner-database.js');
  const { restoreBackup } = await import('../backup/restore-backup.js');
  const { madeAt, tables } = await restoreBackup({
    ...ownerDatabase(),
    archive,
    content: replace === true ? 'replace' : 'keep',
  });
  process.stdout.write(
    `Restored ${tables.length} tables and their files as of ${madeAt}. Everyone signs in again.\n`,
  );
};

export const restoreCommand: Command = {
  name: 'restore',
  register: (program) => {
    program
      .command('restore')
      .description('Restore an archive of `backup`, checked whole first. Stop the server before.')
      .argument('<file>', 'the archive')
      .option('--replace', 'give up what the database and the data folder hold now')
      .action(restore);
  },
};
