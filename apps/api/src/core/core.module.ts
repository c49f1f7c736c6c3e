import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from './clock.js';

/** Offers the clock to every module. */
@Module({})
export class CoreModule {
  static with(clock: Clock): DynamicModule {
    return {
      module: CoreModule,
      global: true,
      providers: [{ provide: Clock, useValue: clock }],
      exports: [Clock],
    };
  }
}
