// Writes a PNG of millions of colours with the 63 that matter most: pictures stay small.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 63;

function chunks(png) {
  const all = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    all.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return all;
}

/** The colours of each pixel, three octets each. */
function pixels(png) {
  const parts = chunks(png);
  const header = parts[0].data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || !channels || header[12]) throw new Error('a PNG of another kind');
  const lines = inflateSync(Buffer.concat(parts.filter((p) => p.type === 'IDAT').map((p) => p.data)));
  const size = width * channels;
  const rgb = Buffer.alloc(width * height * 3);
  let above = Buffer.alloc(size);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (size + 1)];
    const line = lines.subarray(y * (size + 1) + 1, (y + 1) * (size + 1));
    for (let i = 0; i < size; i++) {
      const left = i < channels ? 0 : line[i - channels];
      const up = above[i];
      const corner = i < channels ? 0 : above[i - channels];
      let guess = 0;
      if (filter === 1) guess = left;
      else if (filter === 2) guess = up;
      else if (filter === 3) guess = (left + up) >> 1;
      else if (filter === 4) {
        const p = left + up - corner;
        const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
        guess = a <= b && a <= c ? left : b <= c ? up : corner;
      }
      line[i] = (line[i] + guess) & 255;
    }
    for (let x = 0; x < width; x++) line.copy(rgb, (y * width + x) * 3, x * channels, x * channels + 3);
    above = line;
  }
  return { width, height, rgb };
}

function chunk(type, data) {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data, crc32(head.subarray(4))));
  return Buffer.concat([head, data, sum]);
}

/** The same picture, in a palette. */
export function inPalette(png) {
  const { width, height, rgb } = pixels(png);
  const counts = new Map(); // like colours count as one: five bits a channel
  for (let i = 0; i < rgb.length; i += 3) {
    const key = ((rgb[i] >> 3) << 10) | ((rgb[i + 1] >> 3) << 5) | (rgb[i + 2] >> 3);
    const all = counts.get(key) ?? { count: 0, rgb: [rgb[i], rgb[i + 1], rgb[i + 2]] };
    all.count++;
    counts.set(key, all);
  }
  const palette = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, COLOURS);
  const nearest = new Map();
  for (const [key, { rgb: colour }] of counts) {
    let best = 0;
    let least = Infinity;
    palette.forEach((each, i) => {
      const far = each.rgb.reduce((sum, c, k) => sum + (c - colour[k]) ** 2, 0);
      if (far < least) [least, best] = [far, i];
    });
    nearest.set(key, best);
  }
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      lines[at++] = nearest.get(((rgb[i] >> 3) << 10) | ((rgb[i + 1] >> 3) << 5) | (rgb[i + 2] >> 3));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((each) => each.rgb))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
