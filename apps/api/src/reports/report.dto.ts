import { TakesCount } from '../core/fields/input-fields.js';

export class RequestReportInput {
  @TakesCount({
    least: 1,
    most: 100_000,
    nullable: true,
    description: 'A sealed edition; null renders the running one as a draft',
  })
  readonly edition!: number | null;
}
