import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { COMMANDS } from './index.js';
import { TestApp } from '../testing/test-app.js';
import { UserAdder } from '../users/user-adder.js';

const program = (): Command => {
  const made = new Command('plumbline').exitOverride();
  for (const command of COMMANDS) command.register(made);
  return made;
};

describe('the command line', () => {
  it('lists every command in its help', () => {
    const help = program().helpInformation();
    for (const { name } of COMMANDS) expect(help).toContain(`\n  ${name}`);
  });

  it('names the roles when it does not know one', async () => {
    const users = program().commands.find((command) => command.name() === 'users');
    const add = users?.commands.find((command) => command.name() === 'add');
    add?.exitOverride().configureOutput({ writeErr: () => undefined });
    const words = ['--email', 'a@example.gov', '--name', 'A', '--role', 'boss'];
    await expect(add?.parseAsync(words, { from: 'user' })).rejects.toThrow(/officer.*admin/);
  });
});

describe('users add', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  });

  afterAll(() => test.close());

  const add = (change: object = {}) =>
    test.app.get(UserAdder, { strict: false }).add({
      email: 'Officer@example.gov',
      name: 'Officer',
      password: 'a password of some length',
      role: ['officer'],
      agency: 'parks',
      ...change,
    });

  it('adds a person with roles in the agency named by its short name', async () => {
    const agencyId = await test.agency('parks');
    const user = await add();
    expect(user).toMatchObject({
      email: 'officer@example.gov',
      grants: [{ role: 'officer', agencyId }],
    });
  });

  it('lists every field that is wrong', async () => {
    const adding = add({ email: 'nobody', password: 'short' });
    await expect(adding).rejects.toThrow(/(?=[\s\S]*^email: )(?=[\s\S]*^password: )/m);
  });

  it('says when there is no such agency', async () => {
    await expect(add({ agency: 'ministry' })).rejects.toThrow(/no agency ministry/);
  });
});
