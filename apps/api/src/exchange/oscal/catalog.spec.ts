import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { atCount, within } from '../../durability/testing/counts.js';
import { aChecklist, anItem, anyText, aSource, checklists } from '../testing/builders.js';
import { catalogOf } from './catalog.js';
import { markdown, oneLine, plain } from './markdown.js';
import { CATALOG_SHAPE } from './testing/catalog-shape.js';

/** The schema that NIST publishes, where a copy stands beside the repository. */
const PUBLISHED = new URL(
  '../../../../../../shared/oscal/oscal_catalog_schema.json',
  import.meta.url,
);

const ajv = () => new Ajv({ strict: false, validateFormats: false });
const schemas: [string, object][] = [
  ['our shape of it', CATALOG_SHAPE],
  ...(existsSync(PUBLISHED)
    ? [['OSCAL 1.2', JSON.parse(readFileSync(PUBLISHED, 'utf8'))] satisfies [string, object]]
    : []),
];

describe.each(schemas)('a catalog by %s', (_name, schema) => {
  const validate = ajv().compile(schema);

  it(
    'is valid for any content',
    () => {
      fc.assert(
        fc.property(checklists({ text: () => anyText }), (checklist) => {
          validate(catalogOf(checklist));
          expect(validate.errors).toBeNull();
        }),
        { numRuns: atCount(100, 5000) },
      );
    },
    within(30),
  );

  it('is valid without items, and without methods, evidence and unit', () => {
    const bare = anItem({
      methods: [],
      suggestedEvidence: [],
      responsibleUnit: '',
      title: '',
      wording: '',
    });
    for (const items of [[], [bare]]) {
      validate(catalogOf(aChecklist({ items })));
      expect(validate.errors).toBeNull();
    }
  });

  it('is not valid with a control whose id is none', () => {
    const text = JSON.stringify(catalogOf(aChecklist())).replace('"p-5.1"', '"5.1"');
    expect(validate(JSON.parse(text))).toBe(false);
  });
});

describe('a catalog', () => {
  const { catalog } = JSON.parse(
    JSON.stringify(
      catalogOf(
        aChecklist({
          items: [
            anItem({
              sources: [
                aSource(),
                aSource({
                  ref: '8.1.a',
                  claim: { status: 'confirmed', note: 'MOU 4.', asOf: '2026-01-02' },
                }),
              ],
            }),
            anItem({ itemKey: '5.1-b' }),
            anItem({
              itemKey: '12.p1',
              sources: [aSource({ ref: '12.p1', section: { number: 12, heading: 'Who?' } })],
            }),
          ],
        }),
      ),
    ),
  );

  it('has a group a section and a control an item, named after its practice and only once', () => {
    expect(
      catalog.groups.map(
        ({ id, title, controls }: { id: string; title: string; controls: { id: string }[] }) => [
          id,
          title,
          controls.map((control) => control.id),
        ],
      ),
    ).toEqual([
      ['s-5', 'How are agreements kept?', ['p-5.1', 'p-5.1-2']],
      ['s-12', 'Who?', ['p-12.p1']],
    ]);
  });

  it('quotes the sources, states the objective, and names methods and evidence', () => {
    const [{ parts, props }] = catalog.groups[0].controls;
    expect(parts).toMatchObject([
      {
        name: 'statement',
        parts: [
          { prose: 'Agencies sign an agreement before each operation.' },
          {
            props: expect.arrayContaining([
              expect.objectContaining({ name: 'claim-status', value: 'confirmed' }),
            ]),
          },
        ],
      },
      { name: 'guidance', prose: '8.1.a: MOU 4.' },
      {
        name: 'assessment-objective',
        prose: 'Verify that an agreement exists for every operation.',
      },
      { name: 'assessment-method', props: [{ value: 'EXAMINE' }] },
      { name: 'suggested-evidence', parts: [{ prose: 'agreement' }, { prose: 'register' }] },
    ]);
    expect(
      props.map(({ name, value }: { name: string; value: string }) => `${name}=${value}`),
    ).toEqual([
      'label=5.1',
      'item-key=5.1-executed-mous',
      'obligation=typical',
      'category=accountability',
      'cadence-interval=yearly',
      'cadence-trigger=before each operation',
      'responsible-unit=agency counsel',
    ]);
  });

  it('is dated by its version and links the policy document by hash, with identifiers of its own', () => {
    expect(catalog.metadata['last-modified']).toBe('2026-11-24T12:00:00.000Z');
    const [resource] = catalog['back-matter'].resources;
    expect(resource.rlinks).toEqual([
      {
        href: 'policy%202026.txt',
        'media-type': 'text/plain',
        hashes: [{ algorithm: 'SHA-256', value: 'ab'.repeat(32) }],
      },
    ]);
    expect(catalog.groups[0].controls[0].links).toEqual([
      { href: `#${resource.uuid}`, rel: 'reference' },
    ]);
    expect([catalog.uuid, resource.uuid]).toEqual([
      '679757ac-ca2e-557b-b15e-ccc1cfbfed73',
      'a943a492-4eb0-5e2e-9eb4-e32dc82e3b27',
    ]);
  });
});

describe('plain text as Markdown', () => {
  it.each([
    ['*a* _b_ <c>', '\\*a\\* \\_b\\_ \\<c\\>'],
    ['- a\n1. b\n2) c', '\\- a\n1\\. b\n2\\) c'],
    ['{{ insert: param, x }}', '\\{\\{ insert: param, x \\}\\}'],
    ['5.1 and well-known - as is', '5.1 and well-known - as is'],
  ])('writes %j as %j', (text, prose) => {
    expect(markdown(text)).toBe(prose);
  });

  it('reads back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plain(markdown(text))).toBe(text);
        expect(oneLine(text)).not.toMatch(/[\n\r\u2028]/);
      }),
    );
  });
});
