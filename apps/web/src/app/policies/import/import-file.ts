import { HttpClient, HttpEventType, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type Correction, type ExtractedText } from '@plumbline/seed-parser/core';
import { firstValueFrom } from 'rxjs';
import { type PolicyView } from '../../api/views';

/** A file that waits on the server to be saved. */
export interface ParkedFile {
  readonly sha256: string;
  readonly extracted: ExtractedText;
}

interface Parking {
  readonly signal: AbortSignal;
  /** A share from 0 to 1 of the upload; the server reads when it is 1. */
  readonly onProgress?: (share: number) => void;
}

/** What is saved: the file by its hash, and what a person corrected. */
export interface SaveInput {
  readonly sha256: string;
  readonly fileName: string;
  readonly corrections: readonly Correction[];
}

/** Whether the browser reads such a file itself. */
export const isText = (name: string): boolean => /\.(?:txt|text|md|markdown)$/i.test(name);

/** Lower-case hex SHA-256; empty where the browser has none to offer (no HTTPS). */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.isSecureContext) return '';
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Uploads of policy files and their saving. */
@Injectable({ providedIn: 'root' })
export class ImportFiles {
  private readonly http = inject(HttpClient);

  /** Uploads a file and answers its text. Aborting ends the server's work too. */
  park(file: File, { signal, onProgress }: Parking): Promise<ParkedFile> {
    const headers = new HttpHeaders({ 'Content-Type': 'application/octet-stream' });
    const params = { name: file.name };
    return new Promise((resolve, reject) => {
      const upload = this.http
        .post<ParkedFile>('/api/policy-files', file, {
          headers,
          params,
          observe: 'events',
          reportProgress: true,
        })
        .subscribe({
          next: (event) => {
            if (event.type === HttpEventType.UploadProgress) {
              onProgress?.(event.loaded / (event.total ?? file.size));
            }
            if (event.type === HttpEventType.Response && event.body !== null) resolve(event.body);
          },
          error: reject,
        });
      signal.addEventListener('abort', () => {
        upload.unsubscribe();
        reject(new DOMException('The upload was cancelled.', 'AbortError'));
      });
    });
  }

  /** Saves a new document. */
  save(input: SaveInput, title: string): Promise<PolicyView> {
    const body = { ...input, ...(title !== '' && { title }) };
    return firstValueFrom(this.http.post<PolicyView>('/api/policies', body));
  }

  /** Saves the next revision of a document. */
  revise(documentId: string, input: SaveInput): Promise<PolicyView> {
    const address = `/api/policies/${documentId}/revisions`;
    return firstValueFrom(this.http.post<PolicyView>(address, input));
  }
}
