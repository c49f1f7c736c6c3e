import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from './if-match';
import { type Versioned } from './items-client';
import { type ChecklistImportView } from './views';

/** The kinds of file a checklist goes out as, the one for people first. */
export const EXCHANGE_FORMATS = ['xlsx', 'csv', 'yaml', 'oscal'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

/** What a file's name ends with, and the format that means. */
export const FILE_ENDINGS: Readonly<Record<string, ExchangeFormat>> = {
  '.xlsx': 'xlsx',
  '.csv': 'csv',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'oscal',
};

export interface ExportedFile {
  readonly bytes: Blob;
  readonly fileName: string;
}

export interface ChecklistFile {
  readonly format: ExchangeFormat;
  readonly file: File;
}

/** Takes checklists out as files and edited files in. */
@Injectable({ providedIn: 'root' })
export class ExchangeClient {
  private readonly http = inject(HttpClient);

  async export(versionId: string, format: ExchangeFormat): Promise<ExportedFile> {
    const answer = await firstValueFrom(
      this.http.get(`/api/checklist-versions/${versionId}/export`, {
        params: { format },
        responseType: 'blob',
        observe: 'response',
      }),
    );
    const disposition = answer.headers.get('Content-Disposition') ?? '';
    const fileName = /filename="([^"]+)"/.exec(disposition)?.[1];
    return { bytes: answer.body ?? new Blob(), fileName: fileName ?? `checklist.${format}` };
  }

  /** What the file would change; nothing is saved. Throws ProblemError as `import` does. */
  preview(version: Versioned, file: ChecklistFile): Promise<ChecklistImportView> {
    return this.send(version, file, { dry: true });
  }

  /** Throws ProblemError `stale` when an item changed since the preview that had this basis. */
  import(version: Versioned, file: ChecklistFile, basis: string): Promise<ChecklistImportView> {
    return this.send(version, file, { basis });
  }

  /** Puts every item of an import back as it was, but those that changed since. */
  undo(versionId: string, undoId: string): Promise<unknown> {
    return firstValueFrom(
      this.http.post<unknown>(`/api/checklist-versions/${versionId}/undo`, { undoId }),
    );
  }

  private send(
    version: Versioned,
    { file, format }: ChecklistFile,
    more: Readonly<Record<string, string | boolean>>,
  ): Promise<ChecklistImportView> {
    const headers = new HttpHeaders({
      'Content-Type': 'application/octet-stream',
      ...ifMatch(version.version),
    });
    return firstValueFrom(
      this.http.post<ChecklistImportView>(`/api/checklist-versions/${version.id}/import`, file, {
        headers,
        params: { format, ...more },
      }),
    );
  }
}
