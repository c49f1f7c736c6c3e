import { fireEvent, screen } from '@testing-library/angular';
import { openPage, settle } from '../../testing/page';
import { aMe } from '../../testing/views';
import { ChangePasswordPage } from './change-password-page';
import { newPasswordErrors } from './new-password';

const type = (label: RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

describe('a new password', () => {
  it('has at least 15 characters and is typed twice the same', () => {
    expect(newPasswordErrors('fourteen chars', 'fourteen chars')).toHaveProperty('password');
    expect(newPasswordErrors('fifteen letters', 'fifteen letterz')).toHaveProperty('repeated');
    expect(newPasswordErrors('fifteen letters', 'fifteen letters')).toEqual({});
  });
});

describe('the own password', () => {
  it('is sent with the present one, and the fields are emptied once it is changed', async () => {
    const { http } = await openPage(ChangePasswordPage, { me: aMe('officer') });
    type(/Present password/, 'my present words');
    type(/New password/, 'my newest words');
    type(/The same again/, 'my newest words');
    await settle();
    await press('Change the password');
    const sent = http.expectOne({ method: 'PUT', url: '/api/me/password' });
    expect(sent.request.body).toEqual({
      presentPassword: 'my present words',
      password: 'my newest words',
    });
    sent.flush(null);
    await settle();
    expect(screen.getByRole('status').textContent).toContain('Your password is changed.');
    const field = screen.getByLabelText(/New password/);
    expect(field instanceof HTMLInputElement && field.value).toBe('');
  });

  it('is not sent while the two differ', async () => {
    const { http } = await openPage(ChangePasswordPage, { me: aMe('officer') });
    type(/Present password/, 'my present words');
    type(/New password/, 'my newest words');
    type(/The same again/, 'my newest wordz');
    await settle();
    await press('Change the password');
    http.expectNone('/api/me/password');
    expect(screen.getByText('Type the same password again.')).toBeTruthy();
  });
});
