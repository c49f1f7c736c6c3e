import { type ChartLook } from '@plumbline/domain';

const DARK_TEXT = '#081b2b';
const LIGHT_TEXT = '#ffffff';

/** How light a `#rrggbb` color is, 0 to 1, as WCAG 2.2 reckons contrast. */
export function luminance(color: string): number {
  const channel = (from: number): number => {
    const share = parseInt(color.slice(from, from + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The text color that is read best on a `#rrggbb` color. */
export function textOn(color: string): string {
  const light = luminance(color);
  const onLight = 1.05 / (light + 0.05);
  const onDark = (light + 0.05) / (luminance(DARK_TEXT) + 0.05);
  return onLight > onDark ? LIGHT_TEXT : DARK_TEXT;
}

/** The tokens of the theme that an element stands in. */
export function readLook(host: HTMLElement): ChartLook {
  const style = getComputedStyle(host);
  const token = (name: string): string => style.getPropertyValue(`--pl-${name}`).trim();
  const toneOf = (name: string) => {
    const fill = token(name);
    return { fill, on: textOn(fill) };
  };
  return {
    fontFamily: style.fontFamily,
    text: resolve(host, 'text'),
    weak: resolve(host, 'weak'),
    line: resolve(host, 'line'),
    axis: resolve(host, 'line-strong'),
    surface: resolve(host, 'surface'),
    tones: {
      accent: { fill: resolve(host, 'accent'), on: resolve(host, 'on-accent') },
      compliant: toneOf('c-ok'),
      partially: toneOf('c-part'),
      'non-compliant': toneOf('c-bad'),
      'not-applicable': toneOf('c-na'),
      'not-assessed': { ...toneOf('c-open'), border: token('c-open-line') },
    },
  };
}

/** A token as a plain color, whatever it refers to. */
function resolve(host: HTMLElement, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(--pl-${name})`;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
