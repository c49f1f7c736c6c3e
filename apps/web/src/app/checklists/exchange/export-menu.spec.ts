import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { fireEvent, render, screen } from '@testing-library/angular';
import { problems } from '../../core/interceptors';
import { saveAs } from '../../ui/download';
import { settle } from '../../../testing/page';
import { ExportMenu } from './export-menu';

jest.mock('../../ui/download', () => ({ saveAs: jest.fn() }));

async function openMenu() {
  const refused = jest.fn();
  await render(ExportMenu, {
    inputs: { versionId: 'version-1' },
    on: { refused },
    providers: [provideHttpClient(withInterceptors([problems])), provideHttpClientTesting()],
  });
  fireEvent.click(screen.getByRole('button', { name: 'Export' }));
  return { http: TestBed.inject(HttpTestingController), refused };
}

const isExport = ({ url }: { url: string }) => url === '/api/checklist-versions/version-1/export';

describe('exporting a checklist', () => {
  it('offers four kinds of file, the workbook first, and says what each is for', async () => {
    await openMenu();
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent?.trim())).toEqual([
      'Excel workbook to edit in a spreadsheet',
      'CSV for other programs',
      'YAML overlay to keep beside the document',
      'OSCAL catalog for assessment tools',
    ]);
  });

  it('saves the file under the name that the server gives it', async () => {
    const { http } = await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: /OSCAL/ }));
    const request = http.expectOne(isExport);
    expect(request.request.params.get('format')).toBe('oscal');
    const bytes = new Blob(['{}']);
    request.flush(bytes, {
      headers: { 'Content-Disposition': 'attachment; filename="joint-v2.oscal.json"' },
    });
    await settle();
    expect(saveAs).toHaveBeenCalledWith(bytes, 'joint-v2.oscal.json');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('says why nothing was saved', async () => {
    const { http, refused } = await openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: /CSV/ }));
    http.expectOne(isExport).flush(new Blob(), { status: 503, statusText: 'Unavailable' });
    await settle();
    expect(refused).toHaveBeenCalledWith(expect.stringMatching(/\w/));
  });

  it('is worked with the arrow keys, and Escape puts the focus back', async () => {
    await openMenu();
    const menu = screen.getByRole('menu', { name: 'Export as' });
    fireEvent.keyDown(menu, { key: 'ArrowDown', keyCode: 40 });
    expect(screen.getAllByRole('menuitem')).toContain(document.activeElement);
    fireEvent.keyDown(menu, { key: 'Escape', keyCode: 27 });
    await settle();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Export' }));
  });
});
