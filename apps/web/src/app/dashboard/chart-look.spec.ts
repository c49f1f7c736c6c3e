import { luminance, textOn } from './chart-look';

const contrast = (one: string, other: string): number => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

describe('text on a mark', () => {
  it.each(['#0b5d66', '#d6b000', '#b52c2c', '#a7a9ab', '#7fc9cd', '#d86a6a', '#56697a', '#2d618c'])(
    'can be read on %s',
    (color) => {
      expect(contrast(color, textOn(color))).toBeGreaterThan(4.5);
    },
  );
});
