import { type APIRequestContext, expect, request } from '@playwright/test';
import { PASSWORD, serverUrl } from './people.js';

/** One person without a browser: signed in, sending commands to the API. */
export class Caller {
  private constructor(
    private readonly api: APIRequestContext,
    private readonly token: string,
  ) {}

  static async signIn(email: string): Promise<Caller> {
    const api = await request.newContext({ baseURL: serverUrl() });
    const answer = await api.post('/api/session', { data: { email, password: PASSWORD } });
    expect(answer.status()).toBe(201);
    return new Caller(api, (await answer.json()).accessToken);
  }

  async get(path: string) {
    return (await this.api.get(path, { headers: this.headers() })).json();
  }

  async post(path: string, { data, version }: { data?: object; version?: number } = {}) {
    const headers = this.headers(version);
    const answer = await this.api.post(path, { headers, ...(data !== undefined && { data }) });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  }

  async upload(path: string, text: string) {
    const headers = { ...this.headers(), 'content-type': 'application/octet-stream' };
    const answer = await this.api.post(path, { headers, data: Buffer.from(text) });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  }

  private headers(version?: number): Record<string, string> {
    return {
      authorization: `Bearer ${this.token}`,
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
  }
}
