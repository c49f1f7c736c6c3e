import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { fieldErrors } from '../validation.js';
import {
  TakesChoices,
  TakesCount,
  TakesDay,
  TakesId,
  TakesList,
  TakesQueryCount,
  TakesQueryFlag,
  TakesText,
  TakesTexts,
} from './input-fields.js';

class Part {
  @TakesText({ most: 5, least: 1 })
  readonly name!: string;
}

class Input {
  @TakesText({ most: 10, least: 1, optional: true })
  readonly text?: string;

  @TakesDay({ optional: true, nullable: true })
  readonly day?: string | null;

  @TakesId({ optional: true })
  readonly id?: string;

  @TakesCount({ least: 1, most: 2, optional: true })
  readonly quorum?: number;

  @TakesChoices(['examine', 'test'], 'Method', { optional: true })
  readonly methods?: string[];

  @TakesTexts({ most: 2, each: { most: 3, least: 1 }, optional: true })
  readonly texts?: string[];

  @TakesList(() => Part, { most: 2, optional: true })
  readonly parts?: Part[];

  @TakesQueryFlag()
  readonly mine?: true;

  @TakesQueryCount({ least: 1, most: 100 })
  readonly limit?: number;
}

const pointersFor = async (plain: object): Promise<string[]> => {
  const errors = await validate(plainToInstance(Input, plain));
  return [...new Set(fieldErrors(errors).map(({ pointer }) => pointer))];
};

describe('a field of a request', () => {
  it.each([
    [{}],
    [{ text: 'x' }],
    [{ day: '2028-02-29' }],
    [{ day: null }],
    [{ quorum: 2 }],
    [{ methods: ['examine', 'test'] }],
    [{ methods: [] }],
    [{ texts: ['abc'] }],
    [{ parts: [{ name: 'a' }, { name: 'b' }] }],
    [{ mine: 'true' }],
    [{ limit: '100' }],
  ])('takes %j', async (plain) => {
    expect(await pointersFor(plain)).toEqual([]);
  });

  it.each([
    [{ text: '   ' }, '/text'],
    [{ text: 'x'.repeat(11) }, '/text'],
    [{ text: null }, '/text'],
    [{ day: '2027-02-29' }, '/day'],
    [{ day: '2027-01-01T00:00:00Z' }, '/day'],
    [{ id: 'seven' }, '/id'],
    [{ quorum: 3 }, '/quorum'],
    [{ quorum: '1' }, '/quorum'],
    [{ methods: ['examine', 'examine'] }, '/methods'],
    [{ methods: ['guess'] }, '/methods'],
    [{ methods: 'examine' }, '/methods'],
    [{ texts: ['abcd'] }, '/texts'],
    [{ texts: [''] }, '/texts'],
    [{ parts: [{ name: 'a' }, { name: 'too long' }] }, '/parts/1/name'],
    [{ parts: ['a'] }, '/parts/0'],
    [{ parts: 'a' }, '/parts'],
    [{ mine: 'false' }, '/mine'],
    [{ limit: '0' }, '/limit'],
    [{ limit: 'many' }, '/limit'],
  ])('refuses %j at %s', async (plain, pointer) => {
    expect(await pointersFor(plain)).toEqual([pointer]);
  });
});
