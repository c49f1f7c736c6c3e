import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { type Action, type Actor, mayEver } from '@plumbline/domain';
import { firstValueFrom } from 'rxjs';
import { type Me, type SessionView } from '../api/views';
import { toProblem } from './problem';

const LOCK = 'plumbline-refresh';

/**
 * Who is signed in. The access token lives in memory only; the refresh token is an HttpOnly cookie
 * that scripts never see.
 */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly http = inject(HttpClient);
  private token: string | null = null;
  private refreshing: Promise<string | null> | null = null;
  private readonly person = signal<Me | null>(null);

  readonly me = this.person.asReadonly();
  readonly actor = computed<Actor | null>(() => {
    const me = this.person();
    return me === null ? null : { userId: me.id, name: me.name, grants: me.grants };
  });

  get accessToken(): string | null {
    return this.token;
  }

  /** Whether any of the person's roles could ever take the action. */
  mayEver(action: Action): boolean {
    const actor = this.actor();
    return actor !== null && mayEver(actor, action);
  }

  /** Throws ProblemError: `not-signed-in` for wrong words, `too-many-requests` when throttled. */
  async signIn(credentials: { email: string; password: string }): Promise<Me> {
    const session = await firstValueFrom(this.http.post<SessionView>('/api/session', credentials));
    return this.begin(session);
  }

  /** Whether someone is signed in, after asking the refresh cookie once. Throws when unreachable. */
  async restore(): Promise<boolean> {
    return this.token !== null || (await this.refresh()) !== null;
  }

  /** A new access token, or null when the session is over; one call at a time over all tabs. */
  refresh(): Promise<string | null> {
    this.refreshing ??= this.refreshUnderLock().finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  async signOut(): Promise<void> {
    try {
      await firstValueFrom(this.http.delete<void>('/api/session'));
    } finally {
      this.end();
    }
  }

  end(): void {
    this.token = null;
    this.person.set(null);
  }

  private begin(session: SessionView): Me {
    this.token = session.accessToken;
    this.person.set(session.me);
    return session.me;
  }

  private async refreshUnderLock(): Promise<string | null> {
    const ask = () => this.askForToken();
    return 'locks' in navigator ? navigator.locks.request(LOCK, ask) : ask();
  }

  private async askForToken(): Promise<string | null> {
    try {
      const session = await firstValueFrom(
        this.http.post<SessionView>('/api/session/refresh', null),
      );
      this.begin(session);
      return session.accessToken;
    } catch (error) {
      const problem = toProblem(error);
      if (problem.code !== 'not-signed-in') throw problem;
      this.end();
      return null;
    }
  }
}
