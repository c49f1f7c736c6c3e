import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type EvidenceKind, type Sensitivity } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { type EvidenceView, type ListOf } from './views';

/** What the server answers to uploaded bytes; the hash is taken on the way in. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly fileName: string;
}

/** A new piece of evidence; absent dates are unknown. */
export interface EvidenceInput {
  readonly agencyId: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly sha256?: string;
  readonly fileName?: string;
  readonly url?: string;
  readonly text?: string;
  readonly datedOn?: string;
  readonly coversFrom?: string;
  readonly coversTo?: string;
  readonly sensitivity?: Sensitivity;
}

@Injectable({ providedIn: 'root' })
export class EvidenceClient {
  private readonly http = inject(HttpClient);

  upload(agencyId: string, file: File): Promise<StoredFile> {
    const headers = new HttpHeaders({
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent(file.name),
    });
    return firstValueFrom(
      this.http.post<StoredFile>('/api/evidence-files', file, { headers, params: { agencyId } }),
    );
  }

  add(input: EvidenceInput): Promise<EvidenceView> {
    return firstValueFrom(this.http.post<EvidenceView>('/api/evidence', input));
  }

  async ofAgency(agencyId: string): Promise<readonly EvidenceView[]> {
    const list = await firstValueFrom(
      this.http.get<ListOf<EvidenceView>>('/api/evidence', { params: { agencyId } }),
    );
    return list.items;
  }

  /** The bytes of a file revision; a plain link can't carry the access token. */
  bytes(evidence: Pick<EvidenceView, 'evidenceId' | 'revision'>): Promise<Blob> {
    const { evidenceId, revision } = evidence;
    return firstValueFrom(
      this.http.get(`/api/evidence/${evidenceId}/revisions/${revision}/file`, {
        responseType: 'blob',
      }),
    );
  }
}
