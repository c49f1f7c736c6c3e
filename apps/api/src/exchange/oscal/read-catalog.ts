import { CATEGORIES, INTERVALS, METHODS, OBLIGATIONS } from '@plumbline/domain';
import type { ExchangedField, ExchangedFields } from '../exchanged-fields.js';
import {
  type ExchangeProblem,
  type FixedValue,
  type IncomingFile,
  type IncomingItem,
  MOST_ITEMS,
  unreadable,
} from '../incoming.js';
import { plain } from './markdown.js';
import { isRecord, type Node, nodesOf, textAt } from './read-json.js';
import { NAMESPACE, PART, PROP } from './vocabulary.js';

const MOST_DEPTH = 8;

/**
 * The controls of an OSCAL catalog as items. Metadata and back matter aren't read: other tools
 * write their own there.
 * @throws DomainError `rule-unmet` for what is no catalog.
 */
export const readCatalog = (document: unknown): IncomingFile => {
  const catalog = isRecord(document) ? document['catalog'] : undefined;
  if (!isRecord(catalog)) {
    throw unreadable('The file is not an OSCAL catalog. Export the checklist again.');
  }
  const controls = controlsOf({ value: catalog, pointer: '/catalog' });
  if (controls.length > MOST_ITEMS) {
    throw unreadable(`The catalog has ${controls.length} controls. Import at most ${MOST_ITEMS}.`);
  }
  const read = controls.map(readControl);
  return {
    items: read.map(({ item }) => item),
    fixed: {},
    problems: read.flatMap(({ problems }) => problems),
  };
};

const controlsOf = (node: Node, depth = 0): Node[] =>
  depth > MOST_DEPTH
    ? []
    : [
        ...nodesOf(node, 'controls'),
        ...nodesOf(node, 'groups').flatMap((group) => controlsOf(group, depth + 1)),
      ];

/** Properties and parts by name, those that stand where we put them. */
interface ControlParts {
  readonly props: ReadonlyMap<string, Node>;
  readonly parts: readonly Node[];
  readonly problems: readonly ExchangeProblem[];
}

const CONTROL_FIELDS = ['id', 'class', 'title', 'props', 'links', 'parts'];
const CONTROL_PROPS: readonly string[] = [
  PROP.itemKey,
  PROP.obligation,
  PROP.category,
  PROP.interval,
  PROP.trigger,
  PROP.responsibleUnit,
];
const CONTROL_PARTS: readonly string[] = [
  PART.statement,
  PART.guidance,
  PART.objective,
  PART.method,
  PART.evidence,
];

const partsOfControl = (control: Node): ControlParts => {
  const props = nodesOf(control, 'props');
  const parts = nodesOf(control, 'parts');
  const isOurs = (prop: Node) =>
    textAt(prop, 'ns') === NAMESPACE && CONTROL_PROPS.includes(textAt(prop, 'name') ?? '');
  const isLabel = (prop: Node) =>
    textAt(prop, 'ns') === undefined && textAt(prop, 'name') === 'label';
  const unknown = [
    ...Object.keys(control.value)
      .filter((name) => !CONTROL_FIELDS.includes(name))
      .map((name) => `${control.pointer}/${name}`),
    ...props.filter((prop) => !isOurs(prop) && !isLabel(prop)).map(({ pointer }) => pointer),
    ...parts
      .filter((part) => !CONTROL_PARTS.includes(textAt(part, 'name') ?? ''))
      .map(({ pointer }) => pointer),
  ];
  return {
    props: new Map(props.map((prop) => [textAt(prop, 'name') ?? '', prop])),
    parts,
    problems: unknown.map((place) => ({
      place,
      code: 'unknown-part',
      detail: 'A checklist has no place for this. Remove it.',
    })),
  };
};

const readControl = (control: Node) => {
  const { props, parts, problems } = partsOfControl(control);
  const valueOf = (name: string): string | undefined => {
    const prop = props.get(name);
    return prop === undefined ? undefined : textAt(prop, 'value');
  };
  const read = fieldsOf({ control, props, parts, valueOf });
  const item: IncomingItem = {
    place: control.pointer,
    itemKey: valueOf(PROP.itemKey) ?? '',
    ref: valueOf('label') ?? null,
    fields: read.fields,
    places: read.places,
    fixed: fixedOf({ control, props, parts, valueOf }),
  };
  return { item, problems: [...problems, ...read.problems] };
};

interface Control extends Pick<ControlParts, 'props' | 'parts'> {
  readonly control: Node;
  valueOf(name: string): string | undefined;
}

const named = (parts: readonly Node[], name: string): Node[] =>
  parts.filter((part) => textAt(part, 'name') === name);

const prose = (part: Node): string => plain(textAt(part, 'prose') ?? '');

const fieldsOf = ({ control, props, parts, valueOf }: Control) => {
  const title = textAt(control, 'title');
  const [objective] = named(parts, PART.objective);
  const [evidence] = named(parts, PART.evidence);
  const choices = choicesOf(parts, valueOf);
  const fields: Partial<ExchangedFields> = {
    ...(title !== undefined && { title: plain(title) }),
    ...(objective !== undefined && { wording: prose(objective) }),
    ...(evidence !== undefined && {
      suggestedEvidence: nodesOf(evidence, 'parts').map(prose),
    }),
    ...choices.fields,
    trigger: valueOf(PROP.trigger) ?? null,
    responsibleUnit: valueOf(PROP.responsibleUnit) ?? '',
  };
  const propAt = (name: string): string => props.get(name)?.pointer ?? control.pointer;
  const places: Partial<Record<ExchangedField, string>> = {
    title: `${control.pointer}/title`,
    wording: objective?.pointer ?? control.pointer,
    suggestedEvidence: evidence?.pointer ?? control.pointer,
    trigger: propAt(PROP.trigger),
    responsibleUnit: propAt(PROP.responsibleUnit),
  };
  const problems = choices.wrong.map(({ name, choices: allowed }) => ({
    place: name === 'method' ? control.pointer : propAt(name),
    code: 'bad-value',
    detail: `Write one of ${allowed.join(', ')} for ${name}.`,
  }));
  return { fields, places, problems };
};

interface WrongChoice {
  readonly name: string;
  readonly choices: readonly string[];
}

/** The fields whose value is one of a closed set. */
const choicesOf = (parts: readonly Node[], valueOf: Control['valueOf']) => {
  const wrong: WrongChoice[] = [];
  const choose = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const value = valueOf(name);
    const choice = choices.find((candidate) => candidate === value);
    if (value !== undefined && choice === undefined) wrong.push({ name, choices });
    return choice;
  };
  const obligation = choose(PROP.obligation, OBLIGATIONS);
  const category = choose(PROP.category, CATEGORIES);
  const interval = choose(PROP.interval, INTERVALS);
  const named = methodsOf(parts);
  const methods = METHODS.filter((method) => named.includes(method.toUpperCase()));
  if (new Set(named).size !== methods.length) wrong.push({ name: 'method', choices: METHODS });
  const fields: Partial<ExchangedFields> = {
    ...(obligation !== undefined && { obligation }),
    ...(category !== undefined && { category }),
    ...(parts.length > 0 && { methods }),
    interval: interval ?? null,
  };
  return { fields, wrong };
};

const methodsOf = (parts: readonly Node[]): string[] =>
  named(parts, PART.method).flatMap((part) =>
    nodesOf(part, 'props')
      .filter((prop) => textAt(prop, 'name') === 'method')
      .map((prop) => textAt(prop, 'value') ?? ''),
  );

/** The words of the document: refs, quotes, and what was noted about them. */
const fixedOf = ({ control, parts, valueOf }: Control): Record<string, FixedValue> => {
  const [statement] = named(parts, PART.statement);
  const [guidance] = named(parts, PART.guidance);
  const sources = statement === undefined ? [] : nodesOf(statement, 'parts');
  const labels = sources.flatMap((source) =>
    nodesOf(source, 'props').map((prop) => textAt(prop, 'value') ?? ''),
  );
  const at = statement?.pointer ?? control.pointer;
  return {
    Ref: { place: control.pointer, value: valueOf('label') ?? '' },
    Quotes: { place: at, value: sources.map(prose).join('\n') },
    Sources: { place: at, value: labels.join('\n') },
    Claims: {
      place: guidance?.pointer ?? control.pointer,
      value: guidance === undefined ? '' : prose(guidance),
    },
  };
};
