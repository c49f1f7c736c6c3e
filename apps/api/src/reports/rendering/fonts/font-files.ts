import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The faces a report is set in, all under the Open Font License. Typst reads TTF only. A package
 * more here (a script more) is found by the coverage as well; its family name goes into
 * `templates/page.ts`.
 */
const FACES = [
  { package: 'source-sans', file: 'TTF/SourceSans3-Regular.ttf', use: 'text' },
  { package: 'source-sans', file: 'TTF/SourceSans3-Semibold.ttf', use: 'text' },
  { package: 'source-code-pro', file: 'TTF/SourceCodePro-Regular.ttf', use: 'code' },
] as const;

const require = createRequire(import.meta.url);

const pathOf = (face: (typeof FACES)[number]): string =>
  join(dirname(require.resolve(`${face.package}/package.json`)), face.file);

/** Absolute paths of every face. */
export const fontFiles = (): string[] => FACES.map(pathOf);

/** Absolute paths of the faces that set what people wrote. */
export const textFontFiles = (): string[] =>
  FACES.filter((face) => face.use === 'text').map(pathOf);
