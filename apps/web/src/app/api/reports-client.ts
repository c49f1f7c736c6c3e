import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type ListOf, type ReportView } from './views';

/** Asking for reports, watching, cancelling and fetching them. */
@Injectable({ providedIn: 'root' })
export class ReportsClient {
  private readonly http = inject(HttpClient);

  /** Newest first, the ones the reader may open. */
  async ofReview(reviewId: string): Promise<readonly ReportView[]> {
    const list = await firstValueFrom(
      this.http.get<ListOf<ReportView>>(`/api/reviews/${reviewId}/reports`),
    );
    return list.items;
  }

  read(id: string): Promise<ReportView> {
    return firstValueFrom(this.http.get<ReportView>(`/api/reports/${id}`));
  }

  /** `edition` null asks for a draft of the running review. */
  request(reviewId: string, edition: number | null): Promise<ReportView> {
    return firstValueFrom(
      this.http.post<ReportView>(`/api/reviews/${reviewId}/reports`, { edition }),
    );
  }

  cancel(id: string): Promise<ReportView> {
    return firstValueFrom(this.http.post<ReportView>(`/api/reports/${id}/cancel`, {}));
  }

  /** The PDF; a plain link can't carry the access token. */
  bytes(id: string): Promise<Blob> {
    return firstValueFrom(this.http.get(`/api/reports/${id}/file`, { responseType: 'blob' }));
  }
}
