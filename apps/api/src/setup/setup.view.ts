import { ShowsFlag } from '../core/fields/view-fields.js';

export class SetupView {
  @ShowsFlag({ description: 'Nobody can sign in yet: make the first administrator' })
  readonly needed!: boolean;
}
