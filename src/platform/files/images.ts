import type { Sharp } from 'sharp';
import { detectFileType } from './detect-file-type';
import { isPolyglot } from './polyglot';

/** Why a picture was not taken; forms turn it into a message at the field. */
export type ImageFault = 'too-large' | 'not-an-image' | 'too-many-pixels' | 'broken';

/** One size of a picture, upright, in sRGB, in both forms, with nothing but pixels inside. */
export interface ImageVariant {
  /** Pixels. */
  width: number;
  height: number;
  webp: Uint8Array;
  /** For what cannot read WebP; transparent parts are white. */
  jpeg: Uint8Array;
}

export type PreparedImage =
  /** `large` is at most 1600 pixels wide, `small` at most 480; a picture is never enlarged. */
  { ok: true; large: ImageVariant; small: ImageVariant } | { ok: false; fault: ImageFault };

/** Limits that a page may name: bytes of the file, pixels of the picture. */
export const imageLimits = { bytes: 8 * 1024 * 1024, pixels: 50_000_000 } as const;

/** Loaded with the first picture: a start and a reader need not wait for it. */
const loadSharp = async () => (await import('sharp')).default;

const widths = { large: 1600, small: 480 } as const;
/** WebP has no more than 16383 rows, and nobody reads a picture that is longer than this. */
const tallest = 2;
const secondsAtMost = 20;
const formats = new Set(['jpeg', 'png', 'webp']);

/**
 * Makes a picture that somebody uploaded fit to be shown: only JPEG, PNG and WebP by their content, turned upright,
 * made smaller and written anew, so that EXIF (place, camera, time), XMP, IPTC, colour profile and whatever was hidden
 * before, between or behind the pixels is gone. Of a moving picture the first image is kept.
 */
export async function prepareImage(bytes: Uint8Array): Promise<PreparedImage> {
  if (bytes.length > imageLimits.bytes) return { ok: false, fault: 'too-large' };
  if (!formats.has(detectFileType(bytes) ?? '') || isPolyglot(bytes)) return { ok: false, fault: 'not-an-image' };
  try {
    // Reads the first bytes only: a picture that would not fit in memory is refused before it is unpacked.
    const sharp = await loadSharp();
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!formats.has(format)) return { ok: false, fault: 'not-an-image' };
    if (width * height > imageLimits.pixels) return { ok: false, fault: 'too-many-pixels' };
    const { large, small } = await shrink(bytes);
    return { ok: true, large: await encode(large), small: await encode(small) };
  } catch {
    // Whatever the decoder stumbles over, the reader can only choose another file.
    return { ok: false, fault: 'broken' };
  }
}

interface Pixels {
  data: Buffer;
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

async function shrink(bytes: Uint8Array): Promise<{ large: Pixels; small: Pixels }> {
  const sharp = await loadSharp();
  const input = sharp(bytes, { limitInputPixels: imageLimits.pixels, failOn: 'error', sequentialRead: true });
  const large = await resize(input.autoOrient().timeout({ seconds: secondsAtMost }), widths.large);
  return { large, small: await resize(sharp(large.data, { raw: large.info }), widths.small) };
}

const resize = (picture: Sharp, width: number): Promise<Pixels> =>
  picture
    .resize({ width, height: width * tallest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });

async function encode({ data, info }: Pixels): Promise<ImageVariant> {
  const sharp = await loadSharp();
  const picture = () => sharp(data, { raw: info });
  return {
    width: info.width,
    height: info.height,
    webp: await picture().webp({ quality: 80 }).toBuffer(),
    jpeg: await picture().flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer(),
  };
}
