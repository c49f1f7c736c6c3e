import { ROLES, type Role } from '@plumbline/domain';
import { type Command as Program, InvalidArgumentError } from 'commander';
import { text } from 'node:stream/consumers';
import type { Command } from './command.js';

interface AddOptions {
  email: string;
  name: string;
  role: Role[];
  agency?: string;
  passwordStdin?: true;
}

const readRole = (value: string, earlier: Role[] = []): Role[] => {
  const role = ROLES.find((known) => known === value);
  if (role === undefined) throw new InvalidArgumentError(`Use one of ${ROLES.join(', ')}.`);
  return [...earlier, role];
};

const readPassword = async ({ passwordStdin }: AddOptions): Promise<string> => {
  if (passwordStdin !== true) {
    throw new Error('Send the password on standard input and add --password-stdin.');
  }
  return (await text(process.stdin)).replace(/\r?\n$/, '');
};

const addUser = async (options: AddOptions): Promise<void> => {
  const password = await readPassword(options);
  // Loaded here, so that --help and parse start without the application.
  const { withApplication } = await import('./application.js');
  const { UserAdder } = await import('../users/user-adder.js');
  const user = await withApplication((app) => app.get(UserAdder).add({ ...options, password }));
  process.stdout.write(`Added ${user.email} (${user.id}).\n`);
};

const registerAdd = (users: Program): void => {
  users
    .command('add')
    .description('Add a person who can sign in.')
    .requiredOption('--email <address>', 'what they sign in with')
    .requiredOption('--name <name>', 'how they are shown')
    .requiredOption('--role <role>', `${ROLES.join(', ')}; may be repeated`, readRole)
    .option('--agency <slug>', 'the agency the roles are for; without it they are statewide')
    .option('--password-stdin', 'read the password from standard input')
    .action(addUser);
};

export const usersCommand: Command = {
  name: 'users',
  register: (program) => {
    registerAdd(program.command('users').description('People who can sign in.'));
  },
};
