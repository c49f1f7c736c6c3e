import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { pino } from 'pino';
import { AppModule } from '../../app.module.js';
import { readConfig } from '../../config/config.js';
import { Clock } from '../clock.js';
import { describeApi } from './document.js';

/** Describes the API without a database: a preview of the application, in which nothing is made. */
export const describeOffline = async (): Promise<OpenAPIObject> => {
  const config = readConfig({ DATABASE_URL: 'postgres://localhost/none' });
  const parts = { config, clock: new Clock(), logger: pino({ level: 'silent' }) };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(parts),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  app.setGlobalPrefix('api');
  return describeApi(app);
};
