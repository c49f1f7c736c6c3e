import { TakesText } from '../../core/fields/input-fields.js';

export class RequestReopeningInput {
  @TakesText({ most: 4000 }) readonly why!: string;
}

/** A word on the decision; a refusal needs one. */
export class DecideReopeningInput {
  @TakesText({ most: 4000, optional: true }) readonly comment?: string;
}
