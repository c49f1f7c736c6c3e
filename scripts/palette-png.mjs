// Writes a screenshot as a PNG of at most 256 colours: a third of the bytes, the same to the eye.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const RGB = 3;

function readChunks(png) {
  const data = [];
  let header = Buffer.alloc(0);
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') data.push(body);
  }
  if (header[8] !== 8 || header[9] !== 2) throw new Error('Only 8-bit RGB without alpha is read.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { width, height, rows: inflateSync(Buffer.concat(data)) };
}

const paeth = (left, up, corner) => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

/** What each of the five row filters of PNG adds to a byte. */
const FILTERS = [() => 0, (left) => left, (_left, up) => up, (left, up) => (left + up) >> 1, paeth];

function pixelsOf({ width, height, rows }) {
  const stride = width * RGB;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = FILTERS[rows[y * (stride + 1)]];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < RGB ? 0 : pixels[at - RGB];
      const up = y === 0 ? 0 : pixels[at - stride];
      const corner = x < RGB || y === 0 ? 0 : pixels[at - stride - RGB];
      pixels[at] = rows[y * (stride + 1) + 1 + x] + filter(left, up, corner);
    }
  }
  return pixels;
}

const distance = (one, other) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  ((one & 255) - (other & 255)) ** 2;

/** The 256 commonest colours, and for every colour the place of the nearest of them. */
function paletteOf(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += RGB) {
    const color = pixels.readUIntBE(at, RGB);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const byCount = [...counts].sort((one, other) => other[1] - one[1]).map(([color]) => color);
  const palette = byCount.slice(0, 256);
  const places = new Map();
  for (const color of byCount) {
    let nearest = 0;
    for (let place = 1; place < palette.length; place += 1) {
      if (distance(color, palette[place]) < distance(color, palette[nearest])) nearest = place;
    }
    places.set(color, nearest);
  }
  return { palette, places };
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** `png`, 8-bit RGB as a browser takes it, with 256 colours at most; throws for any other kind. */
export function toPalette(png) {
  const picture = readChunks(png);
  const { width, height } = picture;
  const pixels = pixelsOf(picture);
  const { palette, places } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const place = places.get(pixels.readUIntBE(at * RGB, RGB));
    rows[at + Math.floor(at / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colors = Buffer.alloc(palette.length * RGB);
  palette.forEach((color, place) => colors.writeUIntBE(color, place * RGB, RGB));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
