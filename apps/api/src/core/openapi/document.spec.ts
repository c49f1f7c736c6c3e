import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { AppModule } from '../../app.module.js';
import { readConfig } from '../../config/config.js';
import { accessOf } from '../allow.js';
import { Clock } from '../clock.js';
import { describeOffline } from './describe-offline.js';

interface Handler {
  name: string;
  handler: object;
}

const handlersOf = (controller: object, name: string): Handler[] =>
  Object.entries(Object.getOwnPropertyDescriptors(controller)).flatMap(([key, { value }]) =>
    typeof value === 'function' && Reflect.hasMetadata(METHOD_METADATA, value)
      ? [{ name: `${name}.${key}`, handler: value }]
      : [],
  );

const allHandlers = async (): Promise<Handler[]> => {
  const config = readConfig({ DATABASE_URL: 'postgres://localhost/none' });
  const app = await NestFactory.create(
    AppModule.with({ config, clock: new Clock(), logger: pino({ level: 'silent' }) }),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  return [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype, name }) =>
      typeof metatype === 'function' && Reflect.hasMetadata(PATH_METADATA, metatype)
        ? handlersOf(metatype.prototype, name)
        : [],
    ),
  );
};

describe('the routes of the API', () => {
  it('has no route without @Allow or @Public', async () => {
    const handlers = await allHandlers();
    expect(handlers.length).toBeGreaterThan(8);
    expect(handlers.filter(({ handler }) => accessOf(handler) === null)).toEqual([]);
  });

  it('describes every answer that has a body with a schema', async () => {
    const { paths } = await describeOffline();
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => ['get', 'put', 'post', 'patch', 'delete'].includes(method))
        .map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
    );
    const undescribed = operations
      .filter(({ operation }) =>
        Object.entries(operation.responses).some(
          ([status, response]) => /^20[0-3]$/.test(status) && !('content' in Object(response)),
        ),
      )
      .map(({ name }) => name);
    expect(operations.length).toBeGreaterThan(8);
    expect(undescribed).toEqual([]);
  });

  it('says with every operation that it can be refused with a problem', async () => {
    const { paths, components } = await describeOffline();
    expect(components?.schemas).toHaveProperty('ProblemView');
    expect(paths['/api/users']?.post?.responses).toMatchObject({
      201: { content: { 'application/json': {} } },
      401: { content: { 'application/problem+json': {} } },
      403: { content: { 'application/problem+json': {} } },
      415: { content: { 'application/problem+json': {} } },
      default: { content: { 'application/problem+json': {} } },
    });
  });
});
