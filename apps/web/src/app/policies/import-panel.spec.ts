import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fireEvent, render, screen } from '@testing-library/angular';
import { problems } from '../core/interceptors';
import { ImportPanel } from './import-panel';

async function openPanel() {
  const imported = jest.fn();
  await render(ImportPanel, {
    on: { imported },
    providers: [
      provideHttpClient(withInterceptors([problems])),
      provideHttpClientTesting(),
      provideRouter([]),
    ],
  });
  return { http: TestBed.inject(HttpTestingController), imported };
}

function chooseFile(name: string): File {
  const file = new File(['1. What is asked?\n'], name);
  fireEvent.change(screen.getByLabelText('Policy document'), { target: { files: [file] } });
  return file;
}

const send = () => fireEvent.click(screen.getByRole('button', { name: /Import and propose/ }));
const isImport = ({ url }: { url: string }) => url === '/api/policies';

describe('importing a policy document', () => {
  it('asks for a file before the server is asked', async () => {
    const { http } = await openPanel();
    send();
    expect((await screen.findByRole('alert')).textContent).toContain('Choose a file first.');
    http.expectNone(isImport);
  });

  it('sends the bytes with name and title, and hands the policy on', async () => {
    const { http, imported } = await openPanel();
    const file = chooseFile('joint-operations_2026.txt');
    const title = await screen.findByLabelText(/Title/);
    expect(title).toHaveProperty('value', 'joint operations 2026');
    fireEvent.input(title, { target: { value: 'Joint operations' } });
    send();
    const request = http.expectOne(isImport);
    expect(request.request.body).toBe(file);
    expect(request.request.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(request.request.params.get('name')).toBe('joint-operations_2026.txt');
    expect(request.request.params.get('title')).toBe('Joint operations');
    request.flush({ id: 'policy-1' });
    await new Promise((done) => setTimeout(done));
    expect(imported).toHaveBeenCalledWith({ id: 'policy-1' });
  });

  it("shows the parser's reasons and the request's id, and keeps the file", async () => {
    const { http } = await openPanel();
    chooseFile('letter.txt');
    send();
    http.expectOne(isImport).flush(
      {
        code: 'rule-unmet',
        requestId: 'req-1',
        errors: [{ pointer: '/file', code: 'no-sections', detail: 'No sections were found.' }],
      },
      { status: 422, statusText: 'Unprocessable' },
    );
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('No sections were found.');
    expect(alert.textContent).toContain('req-1');
    expect(screen.getByText('letter.txt')).toBeTruthy();
  });
});
