import { SaxesParser, type SaxesTagNS } from 'saxes';
import { unreadable } from '../incoming.js';

const MOST_DEPTH = 64;

export interface XmlEvents {
  open(tag: SaxesTagNS): void;
  text(text: string): void;
  close(tag: SaxesTagNS): void;
}

/**
 * Walks an XML part by its tags' local names. No entity but XML's own five is known, and a document
 * type is refused before anything it declares could be used.
 * @throws DomainError `rule-unmet` for XML that is broken, declares a type or is nested too deep.
 */
export const readXml = (xml: string, { open, text, close }: XmlEvents): void => {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('doctype', () => {
    throw unreadable('The workbook declares its own XML entities. Save it with Excel again.');
  });
  parser.on('error', () => {
    throw unreadable('The workbook is damaged. Open it in Excel and save it again.');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MOST_DEPTH) throw unreadable('The workbook is nested too deep.');
    open(tag);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', (tag) => {
    depth -= 1;
    close(tag);
  });
  parser.write(xml).close();
};

/** An attribute by its local name. */
export const attribute = (tag: SaxesTagNS, name: string): string | undefined =>
  Object.values(tag.attributes).find(({ local }) => local === name)?.value;
