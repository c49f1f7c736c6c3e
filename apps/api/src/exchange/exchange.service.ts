import { Injectable } from '@nestjs/common';
import { type Actor, demand, DomainError, refuseIfBlocked } from '@plumbline/domain';
import { AuditTrail } from '../audit/audit-trail.js';
import { type Draft, openDraft } from '../checklists/draft-commands.js';
import {
  readItems,
  readVersion,
  readVersionView,
  stateBlockers,
  type VersionLock,
} from '../checklists/version-reader.js';
import { withCurrent } from '../core/refusal.js';
import { Tenancy, type Tx } from '../database/tenant.js';
import type { ImportChecklistQuery } from './exchange.dto.js';
import type { ChecklistImportView } from './exchange.view.js';
import type { ExchangedChecklist } from './exchanged-checklist.js';
import { exchangedOf } from './exchanged-of.js';
import { fileNameOf } from './file-name.js';
import type { FormatName } from './formats/format.js';
import { FORMATS } from './formats/index.js';
import { basisOf, NOT_IMPORTED, toFieldError, toImportView } from './import-view.js';
import type { ExchangeProblem, IncomingFile } from './incoming.js';
import { planImport } from './plan-import.js';
import { saveImport } from './save-import.js';
import type { Upload } from './seen-upload.js';
import { takeFile } from './take-file.js';

export interface ExportedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/** A file for a draft; `preview` only says what it would change. */
export interface FileImport {
  readonly id: string;
  readonly format: FormatName;
  readonly bytes: Uint8Array;
  readonly mode: 'preview' | 'apply';
}

/** What the importer saw: the version's counter and, after a preview, its basis. */
export interface SeenVersion {
  readonly expectedVersion: number;
  readonly basis: string | undefined;
}

/** Takes checklists out as files and edited files in. */
@Injectable()
export class ExchangeService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `not-found`. */
  async export(actor: Actor, id: string, format: FormatName): Promise<ExportedFile> {
    demand(actor, 'checklist.read');
    return this.tenancy.run(actor, (tx) => this.exportIn(tx, id, format));
  }

  /** The same within a transaction, without asking who: the command line. */
  async exportIn(tx: Tx, id: string, name: FormatName): Promise<ExportedFile> {
    const format = FORMATS[name];
    const checklist = await exchangedOf(tx, await readDraft(tx, id, ''));
    return {
      bytes: format.write(checklist),
      mediaType: format.mediaType,
      fileName: fileNameOf(checklist, format),
    };
  }

  /** Takes in an upload and imports it. Throws DomainError `too-large`, and as `import` does. */
  async importUpload(
    actor: Actor,
    { id, format, dry, basis }: ImportChecklistQuery & { readonly id: string },
    { body, expectedVersion }: Upload,
  ): Promise<ChecklistImportView> {
    const bytes = await takeFile(body);
    const mode = dry === true ? 'preview' : 'apply';
    return this.import(actor, { id, format, bytes, mode }, { expectedVersion, basis });
  }

  /**
   * Brings all of a file's edits in, or none.
   * @throws DomainError `forbidden`, `wrong-state`, `rule-unmet` with everything that is wrong in
   * the file; Refusal `stale` with the version's view.
   */
  async import(actor: Actor, file: FileImport, seen: SeenVersion): Promise<ChecklistImportView> {
    // Read before the transaction begins, which holds a lock on the version.
    const incoming = await FORMATS[file.format].read(file.bytes);
    const current = () => this.tenancy.run(actor, (tx) => readVersionView(tx, file.id));
    return withCurrent(current, () =>
      this.tenancy.run(actor, async (tx) => {
        const draft = await openDraft(tx, file.id, lockFor(file));
        const checklist = await exchangedOf(tx, draft);
        demandUnchanged(checklist, seen);
        return this.importInto(tx, { draft, checklist, incoming }, file);
      }),
    );
  }

  /** The same within a transaction, without asking who or what they saw: the command line. */
  async importIn(tx: Tx, file: FileImport): Promise<ChecklistImportView> {
    const incoming = await FORMATS[file.format].read(file.bytes);
    const draft = await readDraft(tx, file.id, lockFor(file));
    refuseIfBlocked(stateBlockers(draft.version.state));
    const checklist = await exchangedOf(tx, draft);
    return this.importInto(tx, { draft, checklist, incoming }, file);
  }

  private async importInto(
    tx: Tx,
    { draft, checklist, incoming }: Comparison,
    { format, mode }: FileImport,
  ): Promise<ChecklistImportView> {
    const plan = await planImport({ checklist, format: FORMATS[format], incoming });
    if (mode === 'preview') return toImportView(checklist, plan, NOT_IMPORTED);
    if (plan.problems.length > 0) {
      const errors = plan.problems.map(toFieldError);
      throw new DomainError('rule-unmet', { detail: refusalText(plan.problems), errors });
    }
    const { view, events } = await saveImport(tx, draft, plan.changed);
    await this.audit.record(tx, events);
    const imported = await readVersionView(tx, checklist.id);
    return toImportView(checklist, plan, { imported, undoId: view.undoId });
  }
}

/** A draft and what a file says of it. */
interface Comparison {
  readonly draft: Draft;
  readonly checklist: ExchangedChecklist;
  readonly incoming: IncomingFile;
}

/** Most problems a refusal says in its own words; `errors` has all. */
const MOST_SAID = 50;

/** The problems with their places, for who reads no more than the refusal. */
const refusalText = (problems: readonly ExchangeProblem[]): string => {
  const count = problems.length === 1 ? 'a change' : `${problems.length} changes`;
  const said = problems.slice(0, MOST_SAID).map(({ place, detail }) => `${place}: ${detail}`);
  return [`Nothing was imported: the file needs ${count}.`, ...said].join('\n');
};

const lockFor = ({ mode }: FileImport): VersionLock => (mode === 'apply' ? 'FOR UPDATE OF v' : '');

const readDraft = async (tx: Tx, id: string, lock: VersionLock): Promise<Draft> => ({
  version: await readVersion(tx, id, lock),
  items: await readItems(tx, id),
});

const demandUnchanged = (
  checklist: ExchangedChecklist,
  { expectedVersion, basis }: SeenVersion,
): void => {
  const isSeen = checklist.version === expectedVersion;
  if (!isSeen || (basis !== undefined && basis !== basisOf(checklist))) {
    throw new DomainError('stale');
  }
};
