import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type ImageVariant, imageLimits, prepareImage } from './images';

const red = { r: 200, g: 30, b: 30 };
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: red } }).jpeg();
const prepared = async (bytes: Uint8Array) => {
  const result = await prepareImage(bytes);
  if (!result.ok) throw new Error(result.fault);
  return result;
};
const faultOf = async (bytes: Uint8Array) => {
  const result = await prepareImage(bytes);
  return result.ok ? null : result.fault;
};
const files = ({ webp, jpeg }: ImageVariant) => [webp, jpeg];
const behind = (bytes: Uint8Array, more: Uint8Array) => Buffer.concat([bytes, more]);

test.each(['jpeg', 'png', 'webp'] as const)('%s is made into two sizes, each as WebP and as JPEG', async (form) => {
  const bytes = await plain(2000, 1000).toFormat(form).toBuffer();
  const { large, small } = await prepared(bytes);
  for (const [variant, width, height] of [
    [large, 1600, 800],
    [small, 480, 240],
  ] as const) {
    expect([variant.width, variant.height]).toEqual([width, height]);
    const read = await Promise.all(files(variant).map((file) => sharp(file).metadata()));
    expect(read.map(({ format }) => format)).toEqual(['webp', 'jpeg']);
    expect(read.every((data) => data.width === width && data.height === height)).toBe(true);
  }
});

test('a small picture is not enlarged, a very long one keeps a height that can be shown', async () => {
  const { large, small } = await prepared(await plain(20, 10).toBuffer());
  expect([large.width, large.height, small.width, small.height]).toEqual([20, 10, 20, 10]);
  const strip = await prepared(await plain(2, 40_000).png().toBuffer());
  expect(strip.large.height).toBeLessThanOrEqual(3200);
  expect(strip.small.height).toBeLessThanOrEqual(960);
});

test('the place, the camera and everything else that is not the picture is gone', async () => {
  const bytes = await plain(600, 400)
    .withExif({
      IFD0: { Make: 'Geheime camera', Artist: 'An Peeters' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 13/1 7/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 24/1 9/1' },
    })
    .withXmp('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">Geheime plaats</x:xmpmeta><?xpacket end="w"?>')
    .withIccProfile('p3')
    .toBuffer();
  const before = await sharp(bytes).metadata();
  expect(before.exif?.includes('Geheime camera')).toBe(true);
  // Tag 0x8825 points at the GPS part (EXIF 3.0, 4.6.3), in either byte order.
  expect(before.exif?.includes(Buffer.from([0x88, 0x25])) || before.exif?.includes(Buffer.from([0x25, 0x88]))).toBe(
    true,
  );
  expect(before.xmp && before.icc).toBeTruthy();
  const { large, small } = await prepared(bytes);
  for (const file of [...files(large), ...files(small)]) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(file).metadata();
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    for (const trace of ['Exif', 'EXIF', 'Geheime', 'Peeters', 'xmpmeta', 'GPS', 'ICC_PROFILE'])
      expect(Buffer.from(file).includes(trace)).toBe(false);
  }
});

test('a picture that a telephone stored sideways stands upright', async () => {
  const sideways = await plain(600, 300).withMetadata({ orientation: 6 }).toBuffer();
  const { large } = await prepared(sideways);
  expect([large.width, large.height]).toEqual([300, 600]);
});

test('colours of another profile stay what they were', async () => {
  const wide = await plain(50, 50).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer();
  const { large } = await prepared(wide);
  const { channels } = await sharp(large.jpeg).stats();
  const differences = channels.map(({ mean }, i) => Math.abs(mean - ([red.r, red.g, red.b][i] ?? 0)));
  expect(Math.max(...differences)).toBeLessThan(12);
});

test('transparent parts stay so in WebP and are white in JPEG; grey and CMYK become colours of the screen', async () => {
  const clear = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } })
    .png()
    .toBuffer();
  const { small } = await prepared(clear);
  expect((await sharp(small.webp).metadata()).hasAlpha).toBe(true);
  expect((await sharp(small.jpeg).stats()).channels.map(({ mean }) => mean)).toEqual([255, 255, 255]);
  for (const space of ['b-w', 'cmyk'] as const)
    expect((await prepared(await plain(9, 9).toColourspace(space).toBuffer())).ok).toBe(true);
});

test('what is no picture of these three kinds is refused, whatever it says it is', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
  const gif = await plain(5, 5).gif().toBuffer();
  const tiff = await plain(5, 5).tiff().toBuffer();
  for (const bytes of [strToU8(svg), strToU8(`<?xml version="1.0"?>${svg}`), strToU8(''), gif, tiff])
    expect(await faultOf(bytes)).toBe('not-an-image');
});

test('a picture that is a zip or a PDF as well is refused', async () => {
  const jpeg = await plain(50, 50).toBuffer();
  const zip = zipSync({ 'evil.class': strToU8('x') });
  expect(await faultOf(behind(jpeg, zip))).toBe('not-an-image');
  expect(await faultOf(behind(behind(jpeg, zip), Buffer.alloc(500)))).toBe('not-an-image');
  const comment = Buffer.from('%PDF-1.7 1 0 obj');
  const segment = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  const pdf = Buffer.concat([jpeg.subarray(0, 2), segment, comment, jpeg.subarray(2)]);
  expect(await faultOf(pdf)).toBe('not-an-image');
});

test('a script behind or inside the picture does not come along', async () => {
  const script = strToU8('<script>alert(1)</script>');
  const { large, small } = await prepared(behind(await plain(50, 50).toBuffer(), script));
  for (const file of [...files(large), ...files(small)]) expect(Buffer.from(file).includes('<script')).toBe(false);
  expect(await faultOf(behind(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), script))).toBe('broken');
});

/** A PNG that says it is so large, of a few hundred bytes. */
function pngThatClaims(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([signature, chunk('IHDR', header), pixels, chunk('IEND', Buffer.alloc(0))]);
}

/** CRC-32 (ISO 3309), as PNG uses it. */
function crc(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

test('a bomb is refused by what it says, before it is unpacked', async () => {
  expect(await faultOf(pngThatClaims(100_000, 100_000))).toBe('too-many-pixels');
  expect(await faultOf(pngThatClaims(10_000, 5_001))).toBe('too-many-pixels');
  expect(await faultOf(pngThatClaims(3000, 3000))).toBe('broken');
  expect(await faultOf(Buffer.alloc(imageLimits.bytes + 1, 0xff))).toBe('too-large');
});

test('half a picture is broken, not shown half', async () => {
  const bytes = await sharp({
    create: {
      width: 400,
      height: 400,
      channels: 3,
      background: red,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  expect(await faultOf(bytes.subarray(0, bytes.length / 2))).toBe('broken');
});

test('no bytes behind a true beginning give an error that is not one of ours', async () => {
  const whole = await plain(40, 40).toBuffer();
  const beginning = fc.constantFrom<Uint8Array[]>(
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1'),
    whole.subarray(0, 200),
  );
  await fc.assert(
    fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      expect(['not-an-image', 'too-many-pixels', 'broken', null]).toContain(await faultOf(behind(start, rest)));
    }),
  );
});
