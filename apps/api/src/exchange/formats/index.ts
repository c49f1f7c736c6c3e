import { csv } from './csv.js';
import type { ExchangeFormat, FormatName } from './format.js';
import { oscal } from './oscal.js';
import { xlsx } from './xlsx.js';
import { yaml } from './yaml.js';

/** Every format, by name: one file and one line each. */
export const FORMATS: Readonly<Record<FormatName, ExchangeFormat>> = { xlsx, csv, yaml, oscal };

/** The format that a file's name ends like; undefined for any other. */
export const formatOfFile = (fileName: string): ExchangeFormat | undefined =>
  Object.values(FORMATS).find(({ endings }) =>
    endings.some((ending) => fileName.toLowerCase().endsWith(ending)),
  );
