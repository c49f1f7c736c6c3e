import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import {
  applyCorrections,
  type Correction,
  type ParsedDocument,
  parseText,
} from '@plumbline/seed-parser/core';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/angular';
import { problems } from '../../core/interceptors';
import { ImportPage } from './import-page';
import { ImportReader } from './import-reader';
import { type Preview, previewOf } from './preview';

const POLICY = `1. How is the depot run?
1. Keys: Agencies must keep a register of keys. Agencies must review locks every quarter.
2. It is kept in the office.
2. What do drivers learn?
1. Law: Drivers must be trained in state law every year.
`;

/** Reads as the worker does, without one. */
class ReaderHere {
  private base: ParsedDocument | null = null;
  cancelled = 0;

  readFile(name: string, bytes: Uint8Array, sha256: string): Promise<Preview> {
    const file = { name, sha256, length: bytes.length };
    const marks = { marks: [], mediaType: 'text/plain', encoding: 'utf-8', extractor: 'test/1' };
    this.base = parseText({ text: String.fromCharCode(...bytes), ...marks }, file);
    return this.correct([]);
  }

  correct(corrections: readonly Correction[]): Promise<Preview> {
    if (this.base === null) throw new Error('Nothing was read.');
    return Promise.resolve(previewOf(applyCorrections(this.base, corrections)));
  }

  cancel(): void {
    this.cancelled += 1;
  }
}

const settled = () => new Promise((done) => setTimeout(done, 60));

async function openPage() {
  sessionStorage.clear();
  await render(ImportPage, {
    componentProviders: [{ provide: ImportReader, useFactory: () => new ReaderHere(), deps: [] }],
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  return TestBed.inject(HttpTestingController);
}

async function choose(text = POLICY, name = 'depot.txt'): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const file = new File([bytes], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes.buffer) });
  fireEvent.change(screen.getByLabelText('Policy document'), { target: { files: [file] } });
  // Until the lines stand, or why there are none.
  await waitFor(() =>
    expect(document.querySelector('[data-line], [role=alert]')).not.toBeNull(),
  );
  await settled();
}

const line = (number: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-line="${number}"]`);
  if (found === null) throw new Error(`There is no line ${number}.`);
  return found;
};

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
};

describe('importing a document', () => {
  it('shows the source beside the proposed items, and sends nothing', async () => {
    const http = await openPage();
    await choose();
    const items = within(screen.getByRole('region', { name: 'Proposed checklist' }));
    expect(items.getByRole('checkbox', { name: 'Include 1.1' })).toHaveProperty('checked', true);
    expect(screen.getByText(/2 sections, 3 practices/)).toBeTruthy();
    http.expectNone(({ method }) => method === 'POST');
  });

  it('lights up the sentence of an item, and the item of a line', async () => {
    await openPage();
    await choose();
    fireEvent.mouseEnter(line(5));
    await settled();
    const item = screen.getByRole('checkbox', { name: 'Include 2.1' }).closest('li');
    expect(item?.className).toContain('sel');
    fireEvent.focusIn(screen.getByRole('checkbox', { name: 'Include 1.1' }));
    await settled();
    expect(line(2).querySelector('mark')?.textContent).toBe(
      'Agencies must keep a register of keys.',
    );
  });

  it('merges, splits and takes each back', async () => {
    await openPage();
    await choose();
    fireEvent.click(line(3));
    await settled();
    await press('Merge with the one before');
    expect(screen.getByText(/2 sections, 2 practices/)).toBeTruthy();
    fireEvent.click(line(2));
    await settled();
    await press(/^Split before “Agencies must review/);
    expect(screen.getByText(/2 sections, 3 practices/)).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await settled();
    expect(screen.getByText(/2 sections, 2 practices/)).toBeTruthy();
    await press('Undo');
    expect(screen.getByText(/2 sections, 3 practices/)).toBeTruthy();
  });

  it('makes a practice context with its reason, and its item goes', async () => {
    await openPage();
    await choose();
    fireEvent.click(line(5));
    await settled();
    fireEvent.change(screen.getByLabelText('Read as'), { target: { value: 'legal-background' } });
    await settled();
    expect(screen.queryByRole('checkbox', { name: 'Include 2.1' })).toBeNull();
    expect(line(5).textContent).toContain('Legal background');
  });

  it('says why a file can’t be read, and what to do', async () => {
    await openPage();
    await choose('');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was saved.');
    expect(screen.getByLabelText('Policy document')).toBeTruthy();
  });

  it('saves the hash and the corrections, and names the document that has the file', async () => {
    const http = await openPage();
    await choose();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Include 2.1' }));
    await settled();
    fireEvent.input(screen.getByLabelText('Title', { selector: 'form input' }), {
      target: { value: 'Depot' },
    });
    fireEvent.click(screen.getByRole('button', { name: /^Save draft with/ }));
    await settled();
    const parked = http.expectOne(({ url }) => url === '/api/policy-files');
    expect(parked.request.params.get('name')).toBe('depot.txt');
    parked.flush({ sha256: 'ab', extracted: {} });
    await settled();
    const saved = http.expectOne(({ url, method }) => url === '/api/policies' && method === 'POST');
    expect(saved.request.body).toEqual({
      sha256: 'ab',
      fileName: 'depot.txt',
      title: 'Depot',
      corrections: [{ kind: 'leave-out', at: POLICY.indexOf('Law:') }],
    });
    saved.flush(
      {
        code: 'rule-unmet',
        blockers: [
          {
            code: 'already-imported',
            params: { documentId: 'policy-1', title: 'Depot of old', revision: 2 },
          },
        ],
      },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settled();
    expect(screen.getByRole('alert').textContent).toContain('revision 2 of “Depot of old”');
    const link = screen.getByRole('link', { name: 'Open it' });
    expect(link.getAttribute('href')).toBe('/policies/policy-1');
  });
});
