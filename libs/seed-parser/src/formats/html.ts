import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { ExtractedText } from '../extracted-text.js';
import { decodeBytes } from './decode.js';
import { namedCharset } from './html/charset.js';
import { HtmlWalk } from './html/html-walk.js';
import { Refused } from './refused.js';

/** The version of the rules here, and of the library that reads the markup. */
export const HTML_EXTRACTOR = 'html/1 rehype-parse/9.0.1';

/** Elements in a file, beyond which no document goes. */
const MOST_TAGS = 1_000_000;

/**
 * The text of an HTML file (WHATWG HTML) as a browser without styles would show it, with the
 * numbers of its lists. Nothing it names is fetched and no script runs. @throws Refused
 */
export async function readHtml(bytes: Uint8Array): Promise<ExtractedText> {
  const decoded = decodeBytes(bytes, namedCharset);
  if (!decoded.readable) throw new Refused(decoded.code);
  const { text: source, encoding } = decoded;
  if (/<!entity\b/iu.test(source)) throw new Refused('outside-references');
  if (source.trim() === '') throw new Refused('empty-file');
  demandTags(source);
  const root = unified().use(rehypeParse).parse(source);
  const { text, marks } = new HtmlWalk().read(root);
  return Promise.resolve({
    text,
    marks,
    mediaType: 'text/html',
    encoding,
    extractor: HTML_EXTRACTOR,
  });
}

function demandTags(source: string): void {
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (/[a-z]/iu.test(source.charAt(at + 1))) tags += 1;
    if (tags > MOST_TAGS) throw new Refused('too-much-inside');
  }
  if (tags > 0) return;
  throw new Refused(
    'not-what-its-name-says',
    'The file is named as HTML and holds none. Choose the right file, or name it .txt.',
  );
}
