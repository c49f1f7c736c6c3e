import { ApiPropertyOptional } from '@nestjs/swagger';
import { ShowsChoice } from '../core/fields/view-fields.js';

export const HEALTH = ['live', 'ready'] as const;

export class HealthView {
  @ShowsChoice(HEALTH, 'Health')
  readonly status!: (typeof HEALTH)[number];
  @ApiPropertyOptional({ type: 'string', description: 'What to look at; traffic may go on' })
  readonly warning?: string;
}
