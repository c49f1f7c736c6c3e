/** One drawing in a 24-unit box: `line` is stroked 2 units wide, `fill` is filled. */
export interface Glyph {
  readonly line?: string;
  readonly fill?: string;
  readonly dash?: string;
}

const RING = 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z';

/** Every icon of the app, drawn here; names say what is seen or meant. */
export const GLYPHS = {
  account: { line: `${RING}M6.2 18.2a7.4 7.4 0 0 1 11.6 0M12 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z` },
  add: { line: 'M12 5v14M5 12h14' },
  'arrow-down': { line: 'M12 5v14M6 13l6 6 6-6' },
  'arrow-forward': { line: 'M5 12h14M13 6l6 6-6 6' },
  'arrow-up': { line: 'M12 19V5M6 11l6-6 6 6' },
  attach: { line: 'M17 8v8a5 5 0 0 1-10 0V7a3.3 3.3 0 0 1 6.6 0v8.5a1.6 1.6 0 0 1-3.2 0V8' },
  calendar: { line: 'M4.5 6h15v14h-15ZM4.5 10h15M8 3v4M16 3v4' },
  cancel: {
    fill: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM8 9.4 10.6 12 8 14.6 9.4 16l2.6-2.6L14.6 16l1.4-1.4-2.6-2.6L16 9.4 14.6 8 12 10.6 9.4 8Z',
  },
  check: { line: 'm5 12.5 4.5 4.5L19 7.5' },
  'check-circle': { line: `${RING}M8 12.3l2.8 2.8 5.2-5.5` },
  'chevron-down': { line: 'm5 9 7 7 7-7' },
  'chevron-left': { line: 'm15 5-7 7 7 7' },
  'chevron-right': { line: 'm9 5 7 7-7 7' },
  circle: { line: RING },
  clock: { line: `${RING}M12 7v5.3l3.4 2` },
  close: { line: 'm6 6 12 12M18 6 6 18' },
  copy: { line: 'M8.5 4H19v13H8.5ZM5 7.5V20.5h10.5' },
  dashed: { line: RING, dash: '3.4 3.3' },
  delete: { line: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 10.5v6M13.5 10.5v6' },
  document: { line: 'M6 3.5h8.5L19 8v12.5H6ZM14 3.5V8.5h5M9 12.5h7M9 16h7' },
  download: { line: 'M12 4v11M7.5 11l4.5 4.5L16.5 11M4.5 20h15' },
  edit: { line: 'M12 5H4.5v14.5H19V12M9 15v-3L18 3l3 3-9 9Z' },
  error: { line: `${RING}M12 7v6`, fill: 'M10.8 15h2.4v2.4h-2.4Z' },
  expand: { line: 'm7.5 9 4.5-4.5L16.5 9M7.5 15l4.5 4.5 4.5-4.5' },
  half: { line: RING, fill: 'M12 3.5a8.5 8.5 0 0 1 0 17Z' },
  help: {
    line: `${RING}M9.3 9.7a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.2.9-1.2 1.7v.4`,
    fill: 'M10.9 15.6h2.2v2.2h-2.2Z',
  },
  info: { line: `${RING}M12 11v6`, fill: 'M10.8 6.6h2.4V9h-2.4Z' },
  link: { line: 'M10 8H7a4 4 0 0 0 0 8h3M14 8h3a4 4 0 0 1 0 8h-3M8.5 12h7' },
  lock: { line: 'M8.5 10V7.5a3.5 3.5 0 0 1 7 0V10', fill: 'M5.5 10h13v10.5h-13Z' },
  menu: { line: 'M4 7h16M4 12h16M4 17h16' },
  'open-new': { line: 'M11 5H5v14h14v-6M14 4.5h5.5V10M19 5l-8 8' },
  publish: { line: 'M5 5h14M12 20V9.5M7.5 13.5 12 9l4.5 4.5' },
  quote: { fill: 'M5 17h4l2-4V7H4v6h3zm9 0h4l2-4V7h-7v6h3z' },
  remove: { line: 'M6 12h12' },
  retry: { line: 'M19 12a7 7 0 1 1-2.3-5.2M17 3v4.5h-4.5' },
  seal: { line: `${RING}M12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z` },
  search: { line: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12ZM15 15l5.5 5.5' },
  spinner: { line: 'M12 3.5a8.5 8.5 0 0 1 8.5 8.5' },
  undo: { line: 'M9 5 4 10l5 5M4.5 10H14a5 5 0 0 1 0 10h-4' },
  upload: { line: 'M6 3.5h8.5L19 8v12.5H6ZM12.5 18v-6.5M9.5 14l3-3 3 3' },
  users: {
    line: 'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM3.5 19a5.5 5.5 0 0 1 11 0M16 5.5a2.7 2.7 0 0 1 0 5.2M17 13.7a5 5 0 0 1 3.5 5.3',
  },
  visibility: {
    line: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
  },
  warning: { line: 'M12 4 21 19.5H3ZM12 10v4.5', fill: 'M10.9 15.6h2.2v2h-2.2Z' },
} as const satisfies Readonly<Record<string, Glyph>>;

export type GlyphName = keyof typeof GLYPHS;
