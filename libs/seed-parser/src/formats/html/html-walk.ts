import type { Element, Root } from 'hast';
import { Assembly } from '../assembly.js';
import type { Paragraph } from '../assembly.js';
import type { Piece } from '../clean-text.js';
import { Refused } from '../refused.js';
import {
  attribute,
  descendants,
  headingLevel,
  isBlock,
  isChrome,
  isElement,
  isMain,
  isPart,
  isUnshown,
  wordsIn,
} from './elements.js';
import type { Node } from './elements.js';
import { labelsOf } from './list-labels.js';

/** What holds for everything inside an element. */
interface Setting {
  readonly depth: number;
  readonly indent: number;
  readonly level: number;
  readonly heading: number | null;
  readonly isBold: boolean;
  readonly isPre: boolean;
  readonly isFurniture: boolean;
  readonly isInPart: boolean;
  /** Inside a table row that stands on one line. */
  readonly isInRow: boolean;
}

const DEEPEST = 400;

/** Puts the words of an HTML tree together as a browser without styles would show them. */
export class HtmlWalk {
  private readonly assembly = new Assembly();
  private pieces: Piece[] = [];
  private setting: Setting | null = null;
  private label: Pick<Paragraph, 'label' | 'list' | 'indent'> | null = null;

  read(root: Root): ReturnType<Assembly['finish']> {
    const hasMain = [...descendants(root)].some(
      (element) => isMain(element) && wordsIn(element).trim() !== '',
    );
    this.inside(root, {
      depth: 0,
      indent: 0,
      level: 0,
      heading: null,
      isBold: false,
      isPre: false,
      isFurniture: hasMain,
      isInPart: false,
      isInRow: false,
    });
    this.flush();
    if (this.assembly.isEmpty) throw new Refused('empty-file');
    return this.assembly.finish();
  }

  private inside(node: Node, setting: Setting): void {
    if (!('children' in node)) return;
    if (setting.depth > DEEPEST) throw new Refused('too-much-inside');
    for (const child of node.children) this.node(child, setting);
  }

  private node(node: Node, setting: Setting): void {
    if (node.type === 'text') {
      this.addText(setting.isPre ? node.value : node.value.replace(/\s+/gu, ' '), setting);
    } else if (isElement(node) && !isUnshown(node)) this.element(node, setting);
  }

  private element(element: Element, setting: Setting): void {
    const { tagName } = element;
    const inner = settingIn(element, setting);
    if (tagName === 'br') this.addText('\n', setting);
    else if (isNoteRef(element)) return;
    else if (setting.isInRow) this.inRow(element, inner);
    else if (tagName === 'ol' || tagName === 'ul') this.list(element, inner);
    else if (tagName === 'tr') this.row(element, inner);
    else if (isBlock(element) || (tagName === 'button' && setting.heading === null)) {
      this.flush();
      this.inside(element, inner);
      this.flush();
    } else this.inside(element, inner);
  }

  private inRow(element: Element, setting: Setting): void {
    if (isBlock(element)) this.addText(' ', setting);
    this.inside(element, setting);
    if (isBlock(element)) this.addText(' ', setting);
  }

  private list(list: Element, setting: Setting): void {
    this.flush();
    const level = setting.level + 1;
    const labels = labelsOf(list, level);
    for (const child of list.children) {
      const label = isElement(child) ? labels.get(child) : undefined;
      if (!label || !isElement(child) || isUnshown(child)) {
        this.node(child, { ...setting, level });
        continue;
      }
      this.flush();
      const { text, ordered, value } = label;
      if (text !== '') {
        this.label = { label: text, list: { level, ordered, value }, indent: setting.indent };
      }
      const indent = setting.indent + (text === '' ? 0 : text.length + 1);
      this.inside(child, { ...settingIn(child, setting), level, indent });
      this.flush();
      this.label = null;
    }
  }

  private row(row: Element, setting: Setting): void {
    this.flush();
    const cells = row.children.filter(isElement).filter((cell) => !isUnshown(cell));
    if (!cells.every(isSimpleCell)) {
      for (const cell of cells) this.element(cell, setting);
      return;
    }
    cells.forEach((cell, index) => {
      if (index > 0) this.addText('\t', setting);
      this.inside(cell, { ...settingIn(cell, setting), isInRow: true });
    });
    this.flush();
  }

  private addText(text: string, setting: Setting): void {
    if (text.trim() !== '') this.setting ??= setting;
    this.pieces.push({ text, isBold: setting.isBold });
  }

  private flush(): void {
    const { pieces, setting, label } = this;
    this.pieces = [];
    this.setting = null;
    if (!setting) return;
    this.label = null;
    const { indent, heading, isFurniture } = setting;
    const isTyped = label?.label !== undefined && startsWith(pieces, `${label.label} `);
    this.assembly.add({
      pieces,
      indent,
      isFurniture,
      ...(heading === null ? {} : { heading }),
      ...(isTyped ? { indent: label.indent ?? 0 } : label),
    });
  }
}

function settingIn(element: Element, setting: Setting): Setting {
  const { tagName } = element;
  const { isFurniture, isInPart } = setting;
  return {
    ...setting,
    depth: setting.depth + 1,
    heading: headingLevel(element) ?? setting.heading,
    isBold: setting.isBold || tagName === 'b' || tagName === 'strong',
    isPre: setting.isPre || tagName === 'pre',
    isFurniture: isMain(element) ? false : isFurniture || isChrome(element, isInPart),
    isInPart: isInPart || isPart(element),
  };
}

const UNEVEN = /^(?:ol|ul|dl|table|pre|h[1-6]|blockquote)$/u;

/** Whether a cell's words can stand on one line with those of its neighbours. */
function isSimpleCell(cell: Element): boolean {
  const blocks = [...descendants(cell)].filter(isBlock);
  return blocks.length <= 1 && !blocks.some(({ tagName }) => UNEVEN.test(tagName));
}

// The raised figure of a footnote, and the sign some sites put at a heading to link to it.
function isNoteRef(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'sup') return /^[\s[(]*[\d*†‡,]+[\s\])]*$/u.test(wordsIn(element));
  const isAnchor = tagName === 'a' && (attribute(element, 'href') ?? '').startsWith('#');
  return isAnchor && /^\s*[#¶§]\s*$/u.test(wordsIn(element));
}

const startsWith = (pieces: readonly Piece[], start: string): boolean =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trimStart()
    .startsWith(start);
