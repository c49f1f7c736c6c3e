import { formatNumber } from '../number-format.js';
import type { Attributes, XmlHandler } from './xml-reader.js';

/** One level of a list as numbering.xml defines it. */
interface Level {
  start: number;
  format: string;
  /** `%1.%2)`: the numbers of the levels, and what stands around them. */
  text: string;
  /** Null: starts again after any higher level; 0: never; n: after level n. */
  restart: number | null;
  isLegal: boolean;
  styleId: string | null;
}

interface Definition {
  readonly levels: Map<number, Level>;
  styleLink: string | null;
}

interface Instance {
  definitionId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** The number or bullet in front of a paragraph. */
export interface Label {
  readonly text: string;
  readonly ordered: boolean;
  readonly value: number | null;
}

const newLevel = (): Level => ({
  start: 0,
  format: 'decimal',
  text: '',
  restart: null,
  isLegal: false,
  styleId: null,
});

// What symbol fonts draw for the codes that lists use; any other sign of theirs is a plain bullet.
const SYMBOLS: Readonly<Record<string, string>> = { '\uf0a7': '▪', '\uf0fc': '✓', o: '◦' };

/** The lists of a document, and how far each has been counted. */
export class Numbering {
  private readonly definitions = new Map<string, Definition>();
  private readonly instances = new Map<string, Instance>();
  /** By definition: instances of one definition go on counting where another stopped. */
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  /** @param numIdOfStyle the list a numbering style uses, for definitions that only name one */
  constructor(private readonly numIdOfStyle: (styleId: string) => string | undefined) {}

  /** What numbering.xml is read with. */
  handler(): XmlHandler {
    let definition: Definition | null = null;
    let instance: Instance | null = null;
    let level: Level | null = null;
    let overridden = 0;
    return {
      open: (name, attributes) => {
        if (name === 'w:abstractNum') {
          definition = { levels: new Map(), styleLink: null };
          this.definitions.set(attributes['abstractNumId'] ?? '', definition);
        } else if (name === 'w:num') {
          instance = { definitionId: '', starts: new Map(), levels: new Map() };
          this.instances.set(attributes['numId'] ?? '', instance);
        } else if (name === 'w:lvl') {
          level = newLevel();
          (instance ?? definition)?.levels.set(Number(attributes['ilvl']), level);
        } else if (name === 'w:lvlOverride') overridden = Number(attributes['ilvl']);
        else if (name === 'w:startOverride')
          instance?.starts.set(overridden, Number(attributes['val']));
        else if (name === 'w:abstractNumId' && instance)
          instance.definitionId = attributes['val'] ?? '';
        else if (name === 'w:numStyleLink' && definition)
          definition.styleLink = attributes['val'] ?? null;
        else if (level) takeLevelProperty(level, name, attributes);
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'w:abstractNum') definition = null;
        if (name === 'w:num') instance = null;
        if (name === 'w:lvl') level = null;
      },
    };
  }

  /** The level of a list that a paragraph style is bound to, where the style names only the list. */
  levelOfStyle(numId: string, styleId: string): number | undefined {
    const found = this.resolve(numId);
    const levels = found ? [...found.definition.levels] : [];
    return levels.find(([, level]) => level.styleId === styleId)?.[0];
  }

  /** Counts a paragraph of a list on and gives its label; null when there is no such list. */
  next(numId: string, depth: number): Label | null {
    const found = this.resolve(numId);
    if (!found) return null;
    const { instance, definition, definitionId } = found;
    const levelAt = (at: number): Level | undefined =>
      instance.levels.get(at) ?? definition.levels.get(at);
    const level = levelAt(depth);
    if (!level) return null;
    const counts = this.counts.get(definitionId) ?? new Map<number, number>();
    this.counts.set(definitionId, counts);
    const startOf = (at: number): number => instance.starts.get(at) ?? levelAt(at)?.start ?? 1;
    const key = `${numId} ${depth}`;
    const isForced = instance.starts.has(depth) && !this.begun.has(key);
    this.begun.add(key);
    const last = counts.get(depth);
    const value = isForced || last === undefined ? startOf(depth) : last + 1;
    counts.set(depth, value);
    for (const at of counts.keys()) {
      if (at > depth && restartsAfter(levelAt(at), depth)) counts.delete(at);
    }
    if (level.format === 'bullet') {
      return { text: bulletOf(level.text), ordered: false, value: null };
    }
    const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const count = counts.get(at) ?? startOf(at);
      return formatNumber(count, level.isLegal ? 'decimal' : (levelAt(at)?.format ?? 'decimal'));
    });
    return { text: text.trim(), ordered: true, value };
  }

  private resolve(
    numId: string,
  ): { instance: Instance; definition: Definition; definitionId: string } | null {
    const instance = this.instances.get(numId);
    const definition = instance && this.definitions.get(instance.definitionId);
    if (!definition) return null;
    if (definition.styleLink === null || definition.levels.size > 0) {
      return { instance, definition, definitionId: instance.definitionId };
    }
    const linked = this.numIdOfStyle(definition.styleLink);
    const target = linked === undefined ? undefined : this.instances.get(linked);
    const linkedDefinition = target && this.definitions.get(target.definitionId);
    return linkedDefinition
      ? { instance, definition: linkedDefinition, definitionId: target.definitionId }
      : null;
  }
}

function takeLevelProperty(level: Level, name: string, attributes: Attributes): void {
  const value = attributes['val'] ?? '';
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:lvlRestart') level.restart = Number(value);
  else if (name === 'w:isLgl') level.isLegal = !['0', 'false', 'off'].includes(value);
  else if (name === 'w:pStyle') level.styleId = value;
}

/** Whether a level starts again when a paragraph of level `depth` (from 0) went before it. */
const restartsAfter = (level: Level | undefined, depth: number): boolean => {
  const restart = level?.restart ?? null;
  return restart === null || (restart > 0 && depth < restart);
};

const bulletOf = (text: string): string => {
  const sign = text.trim();
  return SYMBOLS[sign] ?? (/^[\ue000-\uf8ff]?$/u.test(sign) ? '•' : sign);
};
