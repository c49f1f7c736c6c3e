import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '@plumbline/domain';
import { Allow } from '../../core/allow.js';
import { CurrentActor } from '../../core/current-actor.js';
import { ParseNumberPipe } from '../../core/parse-number.pipe.js';
import {
  EditionComparisonView,
  SealedEditionList,
  SealedEditionView,
} from './sealed-edition.view.js';
import { SealedEditionsService } from './sealed-editions.service.js';

@Controller('sealed-editions')
export class SealedEditionsController {
  constructor(private readonly editions: SealedEditionsService) {}

  @Get()
  @Allow('seal.read')
  @ApiOkResponse({ type: SealedEditionList })
  list(@CurrentActor() actor: Actor): Promise<SealedEditionList> {
    return this.editions.list(actor);
  }

  @Get(':reviewId/:edition')
  @Allow('seal.read')
  @ApiOkResponse({ type: SealedEditionView })
  read(
    @CurrentActor() actor: Actor,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Param('edition', ParseNumberPipe) edition: number,
  ): Promise<SealedEditionView> {
    return this.editions.read(actor, { reviewId, edition });
  }

  @Get(':reviewId/:edition/changes')
  @Allow('seal.read')
  @ApiOkResponse({ type: EditionComparisonView })
  compare(
    @CurrentActor() actor: Actor,
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Param('edition', ParseNumberPipe) edition: number,
  ): Promise<EditionComparisonView> {
    return this.editions.compare(actor, { reviewId, edition });
  }
}
