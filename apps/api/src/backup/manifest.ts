/** Version of the archive's layout. */
export const BACKUP_SCHEMA = 'plumbline.backup/1';

/** The folders of the data folder that belong to a backup; the embedded database does not. */
export const KEPT_FOLDERS = ['evidence', 'reports', 'keys'] as const;

/** One file in the archive; `size` in bytes. */
export interface Part {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** A table's rows as PostgreSQL's COPY text, gzipped, in the part of that name. */
export interface TablePart {
  readonly table: string;
  readonly columns: readonly string[];
  readonly part: string;
}

/** What the archive holds; its first file. Tables stand in the order in which they can be loaded. */
export interface Manifest {
  readonly schema: typeof BACKUP_SCHEMA;
  readonly madeAt: string;
  readonly migrations: readonly string[];
  readonly tables: readonly TablePart[];
  readonly sequences: readonly { readonly name: string; readonly last: string }[];
  readonly parts: readonly Part[];
}

/** A reason why an archive can't be used, in words for the operator. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const PLAIN_NAME = /^[a-z_][a-z0-9_]*$/;
const PLAIN_PATH = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** A path that stays where it is put. */
const isPlainPath = (path: string): boolean =>
  PLAIN_PATH.test(path) && !path.split('/').some((step) => step === '.' || step === '..');

const isPart = (value: unknown): value is Part =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  isPlainPath(value['name']) &&
  Number.isSafeInteger(value['size']) &&
  /^[0-9a-f]{64}$/.test(String(value['sha256']));

const isTable = (value: unknown): value is TablePart =>
  isRecord(value) &&
  PLAIN_NAME.test(String(value['table'])) &&
  isTexts(value['columns']) &&
  value['columns'].every((column) => PLAIN_NAME.test(column)) &&
  typeof value['part'] === 'string';

const isSequence = (value: unknown): value is { name: string; last: string } =>
  isRecord(value) &&
  PLAIN_NAME.test(String(value['name'])) &&
  /^-?\d+$/.test(String(value['last']));

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  value['schema'] === BACKUP_SCHEMA &&
  typeof value['madeAt'] === 'string' &&
  isTexts(value['migrations']) &&
  Array.isArray(value['tables']) &&
  value['tables'].every(isTable) &&
  Array.isArray(value['sequences']) &&
  value['sequences'].every(isSequence) &&
  Array.isArray(value['parts']) &&
  value['parts'].every(isPart);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** @throws BackupError when the text is no manifest of this layout. */
export const readManifest = (text: string): Manifest => {
  const value = parsed(text);
  if (isManifest(value)) return value;
  throw new BackupError(
    `The archive has no manifest of ${BACKUP_SCHEMA}. Use one that \`plumbline backup\` wrote.`,
  );
};
