import { firstFree } from '@plumbline/seed-parser';
import { v5 } from 'uuid';
import {
  type ExchangedChecklist,
  type ExchangedItem,
  type ExchangedSource,
  refOf,
} from '../exchanged-checklist.js';
import { markdown, oneLine } from './markdown.js';
import { METHOD_NAMESPACE, NAMESPACE, PART, PROP } from './vocabulary.js';

export interface OscalProp {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
}

export interface OscalPart {
  readonly id?: string;
  readonly name: string;
  readonly ns?: string;
  readonly props?: readonly OscalProp[];
  readonly prose?: string;
  readonly parts?: readonly OscalPart[];
}

const OSCAL_VERSION = '1.2.1';

/** The namespace (RFC 9562, version 5) of every identifier that a catalog bears. */
const IDENTIFIERS = '6c0f7a52-3f0e-5d5b-9a54-0b6a0f2f7c11';

/** The version as an OSCAL 1.2 catalog: a group a section, a control a checklist item. */
export const catalogOf = (checklist: ExchangedChecklist): object => {
  const { id, title, number, state, datedAt, document } = checklist;
  const documentId = v5(`policy-revision:${document.sha256}`, IDENTIFIERS);
  const groups = groupsOf(checklist.items, documentId);
  return {
    catalog: {
      uuid: v5(`checklist-version:${id}`, IDENTIFIERS),
      metadata: {
        title: titleOf(title, 'Checklist'),
        'last-modified': datedAt,
        version: String(number),
        'oscal-version': OSCAL_VERSION,
        props: props({ [PROP.state]: state }),
      },
      ...(groups.length > 0 && { groups }),
      'back-matter': {
        resources: [
          {
            uuid: documentId,
            title: titleOf(document.title, 'Policy document'),
            props: props({ [PROP.revision]: String(document.revision) }),
            rlinks: [
              {
                href: encodeURIComponent(document.fileName ?? document.slug),
                'media-type': oneLine(document.mediaType),
                hashes: [{ algorithm: 'SHA-256', value: document.sha256 }],
              },
            ],
          },
        ],
      },
    },
  };
};

const titleOf = (title: string, otherwise: string): string => markdown(oneLine(title)) || otherwise;

const props = (values: Readonly<Record<string, string>>): OscalProp[] =>
  Object.entries(values)
    .map(([name, value]) => ({ name, ns: NAMESPACE, value: oneLine(value) }))
    .filter(({ value }) => value !== '');

/** A token (NCName) of what a ref may hold. */
const token = (text: string): string => text.replace(/[^\p{L}\p{N}.\-_]+/gu, '-');

const groupsOf = (items: readonly ExchangedItem[], documentId: string) => {
  const controlIds = new Set<string>();
  const groups = new Map<
    string,
    { id: string; class: string; title: string; controls: object[] }
  >();
  const groupIds = new Set<string>();
  const taken = (ids: Set<string>, wanted: string): string => {
    const id = firstFree(wanted, (candidate) => ids.has(candidate));
    ids.add(id);
    return id;
  };
  for (const item of items) {
    const section = item.sources[0]?.section ?? { number: 0, heading: '' };
    const key = `${section.number} ${section.heading}`;
    let group = groups.get(key);
    if (group === undefined) {
      const id = taken(groupIds, `s-${section.number}`);
      const title = titleOf(section.heading, `Section ${section.number}`);
      group = { id, class: 'section', title, controls: [] };
      groups.set(key, group);
    }
    const id = taken(controlIds, `p-${token(refOf(item))}`);
    group.controls.push(controlOf(item, { id, documentId }));
  }
  return [...groups.values()];
};

const controlOf = (
  item: ExchangedItem,
  { id, documentId }: { readonly id: string; readonly documentId: string },
) => ({
  id,
  class: 'checklist-item',
  title: titleOf(item.title, id),
  props: [
    ...labels(refOf(item)),
    ...props({
      [PROP.itemKey]: item.itemKey,
      [PROP.obligation]: item.obligation,
      [PROP.category]: item.category,
      [PROP.interval]: item.cadence.interval ?? '',
      [PROP.trigger]: item.cadence.trigger ?? '',
      [PROP.responsibleUnit]: item.responsibleUnit,
    }),
  ],
  links: [{ href: `#${documentId}`, rel: 'reference' }],
  parts: partsOf(item, id),
});

/** OSCAL's own property for what people call a thing by. */
const labels = (ref: string): OscalProp[] => (ref === '' ? [] : [{ name: 'label', value: ref }]);

const partsOf = (item: ExchangedItem, id: string): OscalPart[] => [
  {
    id: `${id}_smt`,
    name: PART.statement,
    ...nested(item.sources.map((source, index) => sourceOf(source, `${id}_smt.${index + 1}`))),
  },
  ...guidanceOf(item, id),
  { id: `${id}_obj`, name: PART.objective, prose: markdown(item.wording) },
  ...item.methods.map((method) => ({
    id: `${id}_asm-${method}`,
    name: PART.method,
    props: [{ name: 'method', ns: METHOD_NAMESPACE, value: method.toUpperCase() }],
  })),
  {
    id: `${id}_evd`,
    name: PART.evidence,
    ns: NAMESPACE,
    ...nested(
      item.suggestedEvidence.map((text, index) => ({
        id: `${id}_evd.${index + 1}`,
        name: PART.item,
        prose: markdown(text),
      })),
    ),
  },
];

/** An empty list is left out: OSCAL allows none. */
const nested = (parts: readonly OscalPart[]) => (parts.length === 0 ? {} : { parts });

const sourceOf = ({ ref, practiceKey, claim, quote }: ExchangedSource, id: string): OscalPart => ({
  id,
  name: PART.item,
  props: [
    ...labels(ref),
    ...props({
      [PROP.practiceKey]: practiceKey,
      [PROP.claimStatus]: claim.status.replace('_', '-'),
      [PROP.claimAsOf]: claim.asOf ?? '',
    }),
  ],
  prose: markdown(quote),
});

/** What counsel and others noted about the claims an item rests on. */
const guidanceOf = ({ sources }: ExchangedItem, id: string): OscalPart[] => {
  const notes = sources.flatMap(({ ref, claim: { note } }) =>
    note === null ? [] : [markdown(`${ref}: ${note}`)],
  );
  return notes.length === 0
    ? []
    : [{ id: `${id}_gdn`, name: PART.guidance, prose: notes.join('\n\n') }];
};
