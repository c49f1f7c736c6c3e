import type { OpenAPIObject } from '@nestjs/swagger';
import { describeOffline } from './core/openapi/describe-offline.js';
import type { AccessRow } from './testing/access/access-row.js';
import {
  ASKERS,
  type Cell,
  expectedStatus,
  MatrixStage,
  type Route,
  routesOf,
  targetsOf,
} from './testing/access/matrix-stage.js';
import { ACCESS_ROWS } from './testing/access/rows/index.js';

let stage: MatrixStage;
let routes: Route[];

beforeAll(async () => {
  const document: OpenAPIObject = await describeOffline();
  routes = routesOf(document);
  stage = await MatrixStage.start();
});
afterAll(() => stage.close());

/** A first version of the row that a route lacks: who the route's guard lets in today. */
const suggestedRow = async (route: Route): Promise<string> => {
  const passing: string[] = [];
  for (const asker of ASKERS) {
    const { statusCode } = await stage.ask(route, {}, { asker, target: 'nothing' });
    if (statusCode !== 401 && statusCode !== 403) passing.push(asker);
  }
  const roles = passing.map((asker) => `'${asker}'`).join(', ');
  const id = route.name.includes('{id}') ? ` id: '…',` : '';
  return `  '${route.name}': { in: [${roles}], answer: 200,${id} },`;
};

/** What an answer has that the row doesn't say. */
const faultsOf = async (
  { route, row }: { route: Route; row: AccessRow },
  cell: Cell,
): Promise<string[]> => {
  const response = await stage.ask(route, row, cell);
  const expected = expectedStatus(row, cell);
  const said = `${cell.asker}, ${cell.target}: ${response.statusCode}`;
  return [
    ...(response.statusCode === expected
      ? []
      : [`${said}, not ${expected} ${response.body.slice(0, 300)}`]),
    ...stage.leaksIn(response).map((thing) => `${said} shows the ${thing} of another agency`),
  ];
};

it('has a row for every route', async () => {
  const missing = routes.filter(({ name }) => ACCESS_ROWS[name] === undefined);
  const rows: string[] = [];
  for (const route of missing) rows.push(await suggestedRow(route));
  if (rows.length === 0) return;
  throw new Error(
    `Add these rows to a file in testing/access/rows, mended where product.md lets in others ` +
      `than the route does today:\n${rows.join('\n')}`,
  );
});

it('has no row without a route', () => {
  const names = routes.map(({ name }) => name);
  expect(Object.keys(ACCESS_ROWS).filter((name) => !names.includes(name))).toEqual([]);
});

describe('every role, about a thing of its own agency, of another, and about none', () => {
  it.each(Object.entries(ACCESS_ROWS))('%s', async (name, row) => {
    const route = routes.find((one) => one.name === name);
    if (route === undefined) throw new Error(`There is no route ${name}.`);
    const cells = targetsOf(row).flatMap((target) => ASKERS.map((asker) => ({ asker, target })));
    const wrong = await Promise.all(cells.map((cell) => faultsOf({ route, row }, cell)));
    expect(wrong.flat()).toEqual([]);
  });
});
