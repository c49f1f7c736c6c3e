import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { IDEMPOTENCY_KEY } from '../idempotency/idempotent.js';
import { ProblemView } from '../problem.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const PROBLEM = {
  description: 'A problem (RFC 9457): `code` says which',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
};

/** The statuses that follow from how the operation is described. */
const problemsOf = ({ security, requestBody, parameters }: Operation): string[] => {
  const names = (parameters ?? []).map((parameter) => ('name' in parameter ? parameter : null));
  const hasPath = names.some((parameter) => parameter?.in === 'path');
  const hasVersion = names.some((parameter) => parameter?.name === 'If-Match');
  const hasKey = names.some((parameter) => parameter?.name === IDEMPOTENCY_KEY);
  return [
    ...(names.length > 0 || requestBody !== undefined ? ['400'] : []),
    ...(security === undefined ? [] : ['401', '403']),
    ...(hasPath ? ['404'] : []),
    ...(hasVersion ? ['409', '412', '422', '428'] : []),
    ...(hasKey ? ['409', '422'] : []),
    ...(requestBody === undefined ? [] : ['413', '415']),
  ];
};

const describeProblems = (document: OpenAPIObject): void => {
  const operations = Object.values(document.paths)
    .flatMap((path) => METHODS.map((method) => path[method]))
    .filter((operation) => operation !== undefined);
  for (const operation of operations) {
    for (const status of problemsOf(operation)) operation.responses[status] ??= PROBLEM;
    operation.responses['default'] ??= PROBLEM;
  }
};

const nameOperation = (controller: string, method: string): string =>
  `${controller.replace(/Controller$/, '').replace(/^./, (letter) => letter.toLowerCase())}_${method}`;

/** Describes the whole API (OpenAPI 3), from the decorators alone: needs no database. */
export const describeApi = (app: INestApplication): OpenAPIObject => {
  const options = new DocumentBuilder()
    .setTitle('Plumbline')
    .setDescription('Compliance reviews of a policy: checklists, evidence, findings, seals.')
    .setVersion('1')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, options, {
    operationIdFactory: nameOperation,
    extraModels: [ProblemView],
  });
  describeProblems(document);
  return document;
};
