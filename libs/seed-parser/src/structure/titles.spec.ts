import { readTitle } from './titles.js';

describe('titles', () => {
  it.each([
    ['Key logs: Staff keep a log.', 'Key logs', 'Staff keep a log.'],
    ['**Key logs:** Staff keep a log.', 'Key logs', 'Staff keep a log.'],
    ['**Key logs** Staff keep a log.', 'Key logs', 'Staff keep a log.'],
    ['Key logs – Staff keep a log.', 'Key logs', 'Staff keep a log.'],
    ['Challenges:', 'Challenges', ''],
  ])('splits “%s”', (text, title, body) => {
    const reading = readTitle(text, [0, text.length]);
    expect(reading.title).toBe(title);
    expect(text.slice(reading.bodyAt)).toBe(body);
  });

  it.each([
    'Staff keep a log of keys.',
    'Staff must keep the following: a log.',
    'A log is kept; it says: Returned.',
    'The log names four things, among them these: Day, hour, key and name.',
    'Staff keep a log. It says: Returned.',
    'The well-kept log – and no other – counts.',
  ])('finds no title in “%s”', (text) => {
    expect(readTitle(text, [0, text.length])).toEqual({ title: null, bodyAt: 0 });
  });
});
