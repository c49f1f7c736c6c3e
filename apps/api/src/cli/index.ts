import { auditCommand } from './audit.command.js';
import { backupCommand } from './backup.command.js';
import { checklistCommand } from './checklist.command.js';
import type { Command } from './command.js';
import { importCommand } from './import.command.js';
import { parseCommand } from './parse.command.js';
import { reportCommand } from './report.command.js';
import { restoreCommand } from './restore.command.js';
import { sampleCommand } from './sample.command.js';
import { usersCommand } from './users.command.js';

/** Every command, in the order `--help` lists them. */
export const COMMANDS: readonly Command[] = [
  parseCommand,
  importCommand,
  checklistCommand,
  reportCommand,
  usersCommand,
  sampleCommand,
  backupCommand,
  restoreCommand,
  auditCommand,
];
