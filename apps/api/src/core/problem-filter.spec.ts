import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Put } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError, ERROR_CODES } from '@plumbline/domain';
import { createLogger } from './logger.js';
import { IfMatch } from './if-match.js';
import { PROBLEMS } from './problem.js';
import { ProblemFilter } from './problem-filter.js';
import { withCurrent } from './refusal.js';
import { RouteTable } from './route-table.js';

let failure: () => unknown = () => null;
const log: string[] = [];
let app: NestFastifyApplication;

@Controller()
class FailingController {
  @Get('fail')
  fail(): unknown {
    return failure();
  }

  @Put('thing')
  change(@IfMatch() version: number, @Body() body: unknown): Promise<unknown> {
    return withCurrent(
      async () => ({ version: 8, title: 'Newer' }),
      async () => {
        if (version !== 8) throw new DomainError('stale');
        return body;
      },
    );
  }
}

@Module({ controllers: [FailingController] })
class FailingModule {}

beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(FailingModule, new FastifyAdapter(), {
    logger: false,
  });
  const logger = createLogger({ logLevel: 'info' }, { write: (line) => void log.push(line) });
  app.useGlobalFilters(new ProblemFilter(logger, new RouteTable()));
  await app.init();
});

afterAll(() => app.close());

const failWith = (error: unknown) => {
  failure = () => {
    throw error;
  };
  return app.inject({ url: '/fail' });
};

describe('a refusal by the domain', () => {
  it.each(ERROR_CODES)('%s has its status from the one table', async (code) => {
    const response = await failWith(new DomainError(code));
    expect(response.statusCode).toBe(PROBLEMS[code].status);
    expect(response.json()).toMatchObject({ code, type: `/problems/${code}` });
  });

  it('brings its blockers and field errors along', async () => {
    const blockers = [{ code: 'evidence-missing' as const, pointer: '/evidence' }];
    const errors = [{ pointer: '/narrative', code: 'missing', detail: 'Write the narrative.' }];
    const response = await failWith(new DomainError('rule-unmet', { blockers, errors }));
    expect(response.json()).toMatchObject({ blockers, errors });
  });
});

describe('a stale version', () => {
  const change = (version: string) =>
    app.inject({ method: 'PUT', url: '/thing', payload: {}, headers: { 'if-match': version } });

  it('is refused with the view as it is now', async () => {
    const response = await change('"7"');
    expect(response.statusCode).toBe(412);
    expect(response.json()).toMatchObject({
      code: 'stale',
      current: { version: 8, title: 'Newer' },
    });
  });

  it('that is the current one goes through', async () => {
    expect((await change('W/"8"')).statusCode).toBe(200);
  });
});

describe('an error nobody foresaw', () => {
  it('tells the caller the request id only, and the log the rest', async () => {
    log.length = 0;
    const response = await failWith(new Error('secret at /srv/app/file.ts'));
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('secret');
    const { requestId } = response.json<{ requestId: string }>();
    expect(JSON.parse(log[0] ?? '{}')).toMatchObject({
      level: 'error',
      requestId,
      error: { message: 'secret at /srv/app/file.ts' },
    });
  });

  it('of the database leaves no row values in the log', async () => {
    log.length = 0;
    const error = Object.assign(new Error('duplicate key'), {
      query: 'INSERT …',
      parameters: ['someone@example.gov'],
      driverError: Object.assign(new Error('duplicate: someone@example.gov'), {
        code: '23505',
        severity: 'ERROR',
        detail: 'Key (email)=(someone@example.gov) already exists.',
        constraint: 'app_user_email_key',
      }),
    });
    await failWith(error);
    expect(log.join()).toContain('app_user_email_key');
    expect(log.join()).not.toContain('someone');
  });

  it.each([undefined, null, 'text', 7])('is a problem even when %p was thrown', async (thrown) => {
    expect((await failWith(thrown)).json()).toMatchObject({ status: 500, code: 'internal' });
  });
});
