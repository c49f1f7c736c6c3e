import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { contentOf } from '@plumbline/domain';
import { fireEvent, render, screen } from '@testing-library/angular';
import { type ChecklistImportView } from '../../api/views';
import { problems } from '../../core/interceptors';
import { settle } from '../../../testing/page';
import { anItemView, aVersion } from '../testing/builders';
import { ImportChanges } from './import-changes';

const IMPORT = '/api/checklist-versions/version-1/import';

const before = contentOf(anItemView());
const aPreview = (changes: Partial<ChecklistImportView> = {}): ChecklistImportView => ({
  basis: 'basis-1',
  changed: [
    {
      id: 'item-1',
      itemKey: '5.1-agreements',
      ref: '5.1',
      title: before.title,
      place: 'row 2',
      fields: ['wording', 'methods'],
      before,
      after: { ...before, wording: 'Verify that an accord exists.', methods: ['test'] },
    },
  ],
  unchanged: 2,
  missing: [],
  problems: [],
  imported: null,
  undoId: null,
  ...changes,
});

async function openPanel() {
  const [imported, outdated] = [jest.fn(), jest.fn()];
  await render(ImportChanges, {
    inputs: { version: aVersion() },
    on: { imported, outdated },
    providers: [provideHttpClient(withInterceptors([problems])), provideHttpClientTesting()],
  });
  return { http: TestBed.inject(HttpTestingController), imported, outdated };
}

async function drop(name: string): Promise<File> {
  const file = new File(['x'], name);
  fireEvent.change(screen.getByLabelText('Edited export'), { target: { files: [file] } });
  await settle();
  return file;
}

const isImport = ({ url }: { url: string }) => url === IMPORT;
const apply = () => screen.getByRole('button', { name: /^Apply|^Nothing/ });

describe('importing changes of a checklist', () => {
  it('compares the file at once and shows each field, word by word', async () => {
    const { http } = await openPanel();
    const file = await drop('joint-v1.XLSX');
    const sent = http.expectOne(isImport);
    const { request } = sent;
    expect(request.body).toBe(file);
    expect(request.headers.get('If-Match')).toBe('W/"5"');
    expect([request.params.get('format'), request.params.get('dry')]).toEqual(['xlsx', 'true']);
    sent.flush(aPreview({ missing: [{ id: 'i', itemKey: 'k', ref: '7.3', title: 'T' }] }));
    await settle();
    const changed = document.querySelectorAll('del, ins');
    expect([...changed].map(({ textContent }) => textContent?.trim())).toEqual([
      'agreement',
      'accord',
      'Examine',
      'Test',
    ]);
    expect(screen.getByText('1 items change, 2 stay as they are.')).toBeTruthy();
    expect(screen.getByText('Not in the file, and left as they are: 7.3.')).toBeTruthy();
  });

  it('applies what was compared, hands the version on and takes it back again', async () => {
    const { http, imported, outdated } = await openPanel();
    await drop('joint.yml');
    http.expectOne(isImport).flush(aPreview());
    await settle();
    fireEvent.click(apply());
    const request = http.expectOne(isImport);
    expect(request.request.params.get('basis')).toBe('basis-1');
    expect(request.request.params.has('dry')).toBe(false);
    const version = aVersion({ version: 6 });
    request.flush(aPreview({ imported: version, undoId: 'undo-1' }));
    await settle();
    expect(imported).toHaveBeenCalledWith(version);
    expect(screen.getByRole('status').textContent).toContain('One item is changed.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo the import' }));
    const undo = http.expectOne('/api/checklist-versions/version-1/undo');
    expect(undo.request.body).toEqual({ undoId: 'undo-1' });
    undo.flush({});
    await settle();
    expect(outdated).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: 'Undo the import' })).toBeNull();
  });

  it('holds back while the file has to be mended, and names every place', async () => {
    const { http } = await openPanel();
    await drop('joint.csv');
    const problems = [
      { place: 'D5', code: 'bad-value', detail: 'Write one of Mandatory, Expected.' },
      { place: 'row 7', code: 'unknown-item', detail: 'Restore its key.' },
    ];
    http.expectOne(isImport).flush(aPreview({ problems }));
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('2 places in the file need a change');
    expect(screen.getByRole('rowheader', { name: 'D5' })).toBeTruthy();
    expect(screen.getByText('Restore its key.')).toBeTruthy();
    expect(apply().getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(apply());
    http.expectNone(isImport);
  });

  it('has nothing to apply when nothing changes', async () => {
    const { http } = await openPanel();
    await drop('joint.json');
    http.expectOne(isImport).flush(aPreview({ changed: [] }));
    await settle();
    expect(apply().textContent?.trim()).toBe('Nothing to apply');
    expect(apply().getAttribute('aria-disabled')).toBe('true');
  });

  it('says in the words of the server why a file can not be read', async () => {
    const { http } = await openPanel();
    await drop('joint.xlsx');
    http.expectOne(isImport).flush(
      {
        code: 'rule-unmet',
        errors: [{ pointer: '/file', code: 'unreadable', detail: 'The file is no workbook.' }],
      },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('The file is no workbook.');
  });

  it('asks for another file before the server is asked when the name is of no format', async () => {
    const { http } = await openPanel();
    await drop('joint.docx');
    expect(screen.getByRole('alert').textContent).toContain('joint.docx is no export.');
    http.expectNone(isImport);
  });

  it('says that the checklist changed meanwhile, and compares again', async () => {
    const { http, outdated } = await openPanel();
    await drop('joint.xlsx');
    http.expectOne(isImport).flush(aPreview());
    await settle();
    fireEvent.click(apply());
    http
      .expectOne(isImport)
      .flush({ code: 'stale' }, { status: 412, statusText: 'Precondition Failed' });
    await settle();
    expect(outdated).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('alert').textContent).toContain('changed since the comparison');
    fireEvent.click(screen.getByRole('button', { name: 'Compare again' }));
    expect(http.expectOne(isImport).request.params.get('dry')).toBe('true');
  });
});
