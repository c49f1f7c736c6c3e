/** Whom the sample data lets sign in. */
const PEOPLE = ['lead', 'officer', 'supervisor', 'official', 'auditor'] as const;
type Person = (typeof PEOPLE)[number];

const PASSWORD = 'sample-plumb-line-2026';

/** Calls the API as the sample people. */
export class Callers {
  private readonly tokens = new Map<Person, string>();
  private readonly ids = new Map<Person, string>();
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async signIn(): Promise<void> {
    for (const person of PEOPLE) {
      const session = await this.send<{ accessToken: string; me: { id: string } }>({
        line: 'POST /session',
        body: { email: `${person}@example.gov`, password: PASSWORD },
      });
      this.tokens.set(person, session.accessToken);
      this.ids.set(person, session.me.id);
    }
  }

  id(person: Person): string {
    return this.ids.get(person) ?? '';
  }

  /** `line` is `METHOD /path`; the answer is taken for what the caller names. */
  async send<T>(call: {
    readonly line: string;
    readonly as?: Person;
    readonly body?: object | string;
    readonly version?: number;
  }): Promise<T> {
    const [method = 'GET', path = ''] = call.line.split(' ');
    const token = call.as === undefined ? undefined : this.tokens.get(call.as);
    const isText = typeof call.body === 'string';
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(call.version !== undefined && { 'if-match': `"${call.version}"` }),
        ...(call.body !== undefined && {
          'content-type': isText ? 'application/octet-stream' : 'application/json',
        }),
        ...(isText && { 'x-file-name': 'log.txt' }),
      },
      ...(call.body !== undefined && {
        body: typeof call.body === 'string' ? call.body : JSON.stringify(call.body),
      }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${call.line} answered ${response.status}: ${text}`);
    return JSON.parse(text === '' ? 'null' : text);
  }
}
