import { AbstractLogger } from 'typeorm';

/** Keeps TypeORM from the console: errors are thrown, and the application logs as JSON. */
export class QuietLogger extends AbstractLogger {
  protected override writeLog(): void {}
}
