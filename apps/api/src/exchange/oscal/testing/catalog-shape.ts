/** What OSCAL asks of a text on one line, a token and an identifier. */
const LINE = { type: 'string', pattern: '^\\S(.*\\S)?$' };
const TITLE = { type: 'string', pattern: '^[^\\n]+$' };
const TOKEN = { type: 'string', pattern: '^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$' };
const UUID = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
};

const listOf = (name: string) => ({
  type: 'array',
  minItems: 1,
  items: { $ref: `#/definitions/${name}` },
});

const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

/**
 * The part of OSCAL 1.2's catalog model that our catalogs use, in our own words, and stricter where
 * we promise more: identifiers are version 5. It holds where the published schema isn't at hand.
 */
export const CATALOG_SHAPE = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...object(['catalog'], {
    catalog: object(['uuid', 'metadata', 'back-matter'], {
      uuid: UUID,
      metadata: object(['title', 'last-modified', 'version', 'oscal-version'], {
        title: TITLE,
        'last-modified': {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
        },
        version: LINE,
        'oscal-version': { type: 'string', pattern: '^1\\.2\\.' },
        props: listOf('prop'),
      }),
      groups: listOf('group'),
      'back-matter': object(['resources'], { resources: listOf('resource') }),
    }),
  }),
  definitions: {
    group: object(['id', 'class', 'title', 'controls'], {
      ...{ id: TOKEN, class: TOKEN, title: TITLE },
      controls: listOf('control'),
    }),
    control: object(['id', 'class', 'title', 'props', 'parts'], {
      ...{ id: TOKEN, class: TOKEN, title: TITLE },
      ...{ props: listOf('prop'), links: listOf('link'), parts: listOf('part') },
    }),
    part: object(['name'], {
      ...{ id: TOKEN, name: TOKEN, ns: { type: 'string', pattern: '^[a-z][a-z0-9+.-]+:.+$' } },
      ...{ prose: { type: 'string' }, props: listOf('prop'), parts: listOf('part') },
    }),
    prop: object(['name', 'value'], { name: TOKEN, ns: LINE, value: LINE }),
    link: object(['href', 'rel'], { href: { type: 'string', pattern: '^#' }, rel: TOKEN }),
    resource: object(['uuid', 'title', 'rlinks'], {
      ...{ uuid: UUID, title: TITLE, props: listOf('prop'), rlinks: listOf('rlink') },
    }),
    rlink: object(['href', 'media-type', 'hashes'], {
      ...{ href: LINE, 'media-type': LINE, hashes: listOf('hash') },
    }),
    hash: object(['algorithm', 'value'], {
      algorithm: { const: 'SHA-256' },
      value: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    }),
  },
};
