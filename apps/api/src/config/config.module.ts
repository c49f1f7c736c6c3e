import { type DynamicModule, Module } from '@nestjs/common';
import { Config } from './config.js';
import { Keys, loadKeys } from './keys.js';

/** Offers `Config` and `Keys` to every module. */
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: Config, useValue: config },
        { provide: Keys, useFactory: () => loadKeys(config) },
      ],
      exports: [Config, Keys],
    };
  }
}
