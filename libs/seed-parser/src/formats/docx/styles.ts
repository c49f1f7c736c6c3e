import type { Attributes, XmlHandler } from './xml-reader.js';

/** What a style or a paragraph says of itself; undefined where it is silent. */
export interface ParagraphProperties {
  styleId?: string | undefined;
  numId?: string | undefined;
  level?: number | undefined;
  /** 0 to 8 for headings, 9 for body text. */
  outlineLevel?: number | undefined;
  /** Set in from the left, in twentieths of a point. */
  indent?: number | undefined;
}

export interface RunProperties {
  styleId?: string | undefined;
  isBold?: boolean | undefined;
  isHidden?: boolean | undefined;
  isRaised?: boolean | undefined;
}

/** A style of styles.xml before its ancestors are looked at. */
interface Style {
  name: string;
  basedOn: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** Whether an on/off property is on (ISO/IEC 29500-1, 17.17.4). */
export const isOn = ({ val }: Attributes): boolean =>
  val === undefined || !['0', 'false', 'off'].includes(val);

/** Takes up a property of a run. */
export function takeRunProperty(run: RunProperties, name: string, attributes: Attributes): void {
  if (name === 'w:rStyle') run.styleId = attributes['val'];
  else if (name === 'w:b') run.isBold = isOn(attributes);
  else if (name === 'w:vanish') run.isHidden = isOn(attributes);
  else if (name === 'w:vertAlign') run.isRaised = attributes['val'] === 'superscript';
}

/** Takes up a property of a paragraph. */
export function takeParagraphProperty(
  paragraph: ParagraphProperties,
  name: string,
  attributes: Attributes,
): void {
  if (name === 'w:ind') paragraph.indent = Number(attributes['left'] ?? attributes['start'] ?? 0);
  const val = attributes['val'];
  if (val === undefined) return;
  if (name === 'w:pStyle') paragraph.styleId = val;
  else if (name === 'w:numId') paragraph.numId = val;
  else if (name === 'w:ilvl') paragraph.level = Number(val);
  else if (name === 'w:outlineLvl') paragraph.outlineLevel = Number(val);
}

/** The styles of a document, with what each takes from those it is based on. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly defaults = new Map<string, string>();

  /** What styles.xml is read with. */
  handler(): XmlHandler {
    let style: Style | null = null;
    let inRun = false;
    return {
      open: (name, attributes) => {
        if (name === 'w:style') style = this.start(attributes);
        else if (style === null) return;
        else if (name === 'w:name') style.name = (attributes['val'] ?? '').toLowerCase();
        else if (name === 'w:basedOn') style.basedOn = attributes['val'] ?? null;
        else if (name === 'w:rPr') inRun = true;
        else if (inRun) takeRunProperty(style.run, name, attributes);
        else takeParagraphProperty(style.paragraph, name, attributes);
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'w:rPr') inRun = false;
        if (name === 'w:style') style = null;
      },
    };
  }

  /** What a paragraph style says, its ancestors where it is silent; `numStyleId` names whose numbering it is. */
  paragraph(styleId: string | undefined): ParagraphProperties & { numStyleId?: string } {
    const found: ParagraphProperties & { numStyleId?: string } = {};
    for (const [id, { paragraph }] of this.chain(styleId ?? this.defaults.get('paragraph'))) {
      if (found.numId === undefined && paragraph.numId !== undefined) found.numStyleId = id;
      found.numId ??= paragraph.numId;
      found.level ??= paragraph.level;
      found.indent ??= paragraph.indent;
      found.outlineLevel ??= paragraph.outlineLevel ?? this.headingLevel(id);
    }
    return found;
  }

  /** How the runs of a paragraph look unless they say otherwise. */
  run(styleId: string | undefined, kind: 'paragraph' | 'character'): RunProperties {
    const found: RunProperties = {};
    const start = styleId ?? (kind === 'paragraph' ? this.defaults.get(kind) : undefined);
    for (const [, { run }] of this.chain(start)) {
      found.isBold ??= run.isBold;
      found.isHidden ??= run.isHidden;
      found.isRaised ??= run.isRaised;
    }
    return found;
  }

  /** True for the entries of a table of contents and its title. */
  isContents(styleId: string | undefined): boolean {
    return this.chain(styleId).some(([, { name }]) => /^toc (?:\d|heading)$/u.test(name));
  }

  // The built-in names stay English in every language; the ids are translated.
  private headingLevel(id: string): number | undefined {
    const level = /^heading ([1-9])$/u.exec(this.styles.get(id)?.name ?? '')?.[1];
    return level === undefined ? undefined : Number(level) - 1;
  }

  private start({ styleId = '', type = '', default: isDefault }: Attributes): Style {
    const style: Style = { name: '', basedOn: null, paragraph: {}, run: {} };
    this.styles.set(styleId, style);
    if (isDefault === '1' || isDefault === 'true') this.defaults.set(type, styleId);
    return style;
  }

  private chain(styleId: string | undefined): [string, Style][] {
    const chain: [string, Style][] = [];
    let id = styleId ?? null;
    // Styles may name each other in a circle; no sound chain is longer than this.
    while (id !== null && chain.length < 30) {
      const style = this.styles.get(id);
      if (!style) break;
      chain.push([id, style]);
      id = style.basedOn;
    }
    return chain;
  }
}
