import type { Command } from './command.js';

const removeSample = async (): Promise<void> => {
  // Loaded here, so that --help and parse start without the application.
  const { withApplication } = await import('./application.js');
  const { SampleRemover } = await import('../sample/sample-remover.js');
  const { agencies, people, sharedDocuments } = await withApplication((app) =>
    app.get(SampleRemover).removeSample(),
  );
  process.stdout.write(
    agencies + people === 0
      ? 'There is no sample data.\n'
      : `Removed ${agencies} sample agencies and disabled ${people} sample people.\n` +
          sharedNote(sharedDocuments) +
          'Add an administrator with: users add --role admin --email … --name … --password-stdin\n',
  );
};

const sharedNote = (documents: number): string =>
  documents === 0
    ? ''
    : `${documents} policy documents of theirs stay, shared by all agencies from now on.\n`;

export const sampleCommand: Command = {
  name: 'sample',
  register: (program) => {
    program
      .command('sample')
      .description('The sample agencies and people.')
      .command('remove')
      .description('Remove the sample agencies with everything in them, and disable their people.')
      .action(removeSample);
  },
};
