import { catchEarlyLetters } from './early-letters';

const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.body.dispatchEvent(event);
  return event;
};

describe('letters typed before the palette is there', () => {
  it('keeps them for its field and from the page', () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    const stop = catchEarlyLetters(window);
    for (const key of ['B', 'e', 'x', 'Backspace', 'f', ' ', 'Enter', 'Shift', 'd']) press(key);
    press('k', { ctrlKey: true });
    expect(stop()).toBe('Bef d');
    expect(heard).toEqual([]);
    expect(press('1').defaultPrevented).toBe(false);
    expect(heard).toEqual(['1']);
    document.removeEventListener('keydown', hear);
  });

  it("leaves the browser's own shortcuts alone", () => {
    const stop = catchEarlyLetters(window);
    expect(press('r', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press('ArrowLeft', { altKey: true }).defaultPrevented).toBe(false);
    expect(stop()).toBe('');
  });

  it('gives up on Escape, and starts over with what is typed after it', () => {
    const stop = catchEarlyLetters(window);
    press('a');
    press('Escape');
    expect(stop()).toBeNull();
    const again = catchEarlyLetters(window);
    press('a');
    press('Escape');
    press('b');
    expect(again()).toBe('b');
  });
});
