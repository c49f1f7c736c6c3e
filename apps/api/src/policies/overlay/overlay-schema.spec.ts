import { describe, expect, it } from '@jest/globals';
import {
  CATEGORIES,
  CLAIM_STATUSES,
  CONTEXT_REASONS,
  INTERVALS,
  METHODS,
  OBLIGATIONS,
} from '@plumbline/domain';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { atCount, within } from '../../durability/testing/counts.js';
import { overlaySchema } from './overlay-schema.js';
import { parseOverlay } from './read-overlay.js';

const POLICIES = new URL('../../../../../policies/', import.meta.url);
const published: unknown = JSON.parse(
  readFileSync(new URL('overlay.schema.json', POLICIES), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(overlaySchema());

/** Mostly right values, and some that are a little wrong. */
const either = (right: fc.Arbitrary<unknown>, ...wrong: unknown[]) =>
  fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });

const words = (most: number) =>
  either(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), '', ' ', 7, null, 'x'.repeat(most), 'x'.repeat(most + 1));
const choice = (choices: readonly (string | null)[]) => either(fc.constantFrom(...choices), 'other', 1);
const ref = either(fc.constantFrom('5.1', '8.1.a', '12.p1'), '', ' ', 51, 'x'.repeat(41));
const list = (entry: fc.Arbitrary<unknown>) =>
  either(fc.array(entry, { maxLength: 3 }), 'x', null, {}, Array.from({ length: 51 }, () => 'x'));

const record = (fields: Record<string, fc.Arbitrary<unknown>>, required: string[]) =>
  fc.record(fields, { requiredKeys: required });

const overlays = record(
  {
    schema: either(fc.constant('plumbline.overlay/1'), 'plumbline.overlay/2', 1),
    title: words(200),
    document: words(200),
    items: list(
      record(
        {
          ref,
          itemKey: words(200),
          sources: list(ref),
          title: words(60),
          wording: words(2000),
          obligation: choice(OBLIGATIONS),
          category: choice(CATEGORIES),
          methods: list(choice(METHODS)),
          suggestedEvidence: list(words(200)),
          cadence: either(
            record({ interval: choice([...INTERVALS, null]), trigger: words(200) }, ['interval', 'trigger']),
            { interval: 'yearly' },
            'yearly',
          ),
          responsibleUnit: words(120),
          claimNote: words(2000),
          unit: fc.constant('unknown'),
        },
        ['ref', 'wording'],
      ),
    ),
    context: list(record({ ref, reason: choice(CONTEXT_REASONS) }, ['ref', 'reason'])),
    claimNotes: list(record({ ref, status: choice(CLAIM_STATUSES), note: words(2000) }, ['ref', 'status'])),
    more: fc.constant('unknown'),
  },
  ['schema', 'items'],
);

describe("the overlay's JSON schema", () => {
  it('is published as it is made here', () => {
    expect(published).toEqual(overlaySchema());
  });

  it('takes the shipped overlay', () => {
    const text = readFileSync(new URL('ny-joint-operations/overlay.yaml', POLICIES), 'utf8');
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  it('takes and refuses what the import takes and refuses', () => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(overlays, (overlay) => {
        const { errors } = parseOverlay(JSON.stringify(overlay));
        const isTaken = validate(overlay);
        verdicts.add(isTaken);
        expect({ isTaken, errors: validate.errors }).toEqual({
          isTaken: errors.length === 0,
          errors: validate.errors,
        });
      }),
      { numRuns: atCount(400, 20_000) },
    );
    expect(verdicts.size).toBe(2);
  }, within(30));
});
