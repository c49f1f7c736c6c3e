import { ROLES, type Role } from '@plumbline/domain';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { LightMyRequestResponse } from 'fastify';
import { Passwords } from '../../auth/passwords.js';
import { Jobs } from '../../jobs/jobs.js';
import { type Person, TestApp } from '../test-app.js';
import type { AccessRow } from './access-row.js';
import { type AgencyThings, makeThings, nothingLike, SECRET } from './agency-things.js';

/** Who asks: one holder of each role in one agency, a person without any role, and nobody. */
export const ASKERS = [...ROLES, 'without a role', 'not signed in'] as const;
export type Asker = (typeof ASKERS)[number];

/** About what: a thing of the asker's agency, the like of another agency, the like that isn't. */
export const TARGETS = ['own', 'other', 'nothing'] as const;
export type Target = (typeof TARGETS)[number];

/** One request of a route: who asks about what. */
export interface Cell {
  readonly asker: Asker;
  readonly target: Target;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** A route as the OpenAPI document has it. */
export interface Route {
  readonly name: string;
  readonly needsVersion: boolean;
}

/** Every route of the document, by the name that rows have. */
export const routesOf = ({ paths }: OpenAPIObject): Route[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = operation.parameters ?? [];
      const needsVersion = parameters.some((one) => 'name' in one && one.name === 'If-Match');
      return [{ name: `${method.toUpperCase()} ${path}`, needsVersion }];
    }),
  );

/** What a row says about an asker and a target. */
export const expectedStatus = (row: AccessRow, { asker, target }: Cell): number => {
  if (!isIn(row, asker)) return asker === 'not signed in' ? 401 : 403;
  if (target === 'own') return row.answer;
  return (target === 'other' ? row.other : row.nothing) ?? 404;
};

const isIn = ({ in: insiders }: AccessRow, asker: Asker): boolean => {
  if (insiders === 'everyone') return true;
  if (insiders === 'signed in') return asker !== 'not signed in';
  return insiders.some((role) => role === asker);
};

/** A row whose request takes nothing from an agency has but one target. */
export const targetsOf = (row: AccessRow): readonly Target[] =>
  row.id !== undefined || asksAboutAgency(row) ? TARGETS : ['own'];

const asksAboutAgency = ({ query, body }: AccessRow): boolean =>
  query !== undefined || (body !== undefined && body.length > 0);

/** Two agencies in every state, the askers, and the application that answers them. */
export class MatrixStage {
  private constructor(
    private readonly test: TestApp,
    private readonly people: ReadonlyMap<Asker, Person>,
    private readonly things: Readonly<Record<Target, AgencyThings>>,
  ) {}

  static async start(): Promise<MatrixStage> {
    const test = await TestApp.start();
    // Reports are asked for here, not rendered.
    test.app.get(Jobs).send = () => Promise.resolve();
    const own = await makeThings(test);
    const other = await makeThings(test);
    const { agencyId, leadOfficer, official, supervisor, lead } = own.cast;
    const person = (role: Role) => test.person({ roles: [role], agencyId });
    const people = new Map<Asker, Person>([
      ['officer', leadOfficer],
      ['respondent', official],
      ['supervisor', supervisor],
      ['lead', lead],
      ['counsel', await person('counsel')],
      ['auditor', await person('auditor')],
      ['admin', await test.person({ roles: ['admin'] })],
      ['without a role', await test.person({ roles: [] })],
    ]);
    const hash = await test.app.get(Passwords, { strict: false }).hash('the password of everyone');
    await test.sql('UPDATE app_user SET password_hash = $1', [hash]);
    const things = { own: own.things, other: other.things, nothing: nothingLike(own.things) };
    return new MatrixStage(test, people, things);
  }

  close(): Promise<void> {
    return this.test.close();
  }

  /** Sends what the row says; without a row, what can be said without one. */
  async ask(
    { name, needsVersion }: Route,
    row: Partial<AccessRow>,
    { asker, target }: Cell,
  ): Promise<LightMyRequestResponse> {
    const things = this.things[target];
    const as = await this.signedIn(asker, row);
    const line = name.replaceAll(/\{(\w+)\}/g, (_braces, key: string) => valueOf(things, row, key));
    return this.test.send(`${line}${row.query?.(things) ?? ''}`, {
      ...(as && { as }),
      ...(row.body && { body: row.body(things) }),
      headers: { ...row.headers, ...(needsVersion && { 'if-match': '"99999"' }) },
    });
  }

  private async signedIn(asker: Asker, { endsSession }: Partial<AccessRow>) {
    const person = this.people.get(asker);
    return person && endsSession ? this.test.inNewSession(person) : person;
  }

  /** The names of the other agency's things that an answer gives away. */
  leaksIn({ statusCode, body }: LightMyRequestResponse): string[] {
    if (statusCode >= 300) return [];
    return SECRET.filter((name) => body.includes(this.things.other[name]));
  }
}

const valueOf = (things: AgencyThings, { id }: Partial<AccessRow>, key: string): string => {
  const named = Object.entries(things).find(([name]) => name === (key === 'id' ? id : key));
  return named?.[1] ?? '00000000-0000-4000-8000-000000000000';
};
