/** A picture as it comes from a screen or a telephone, made small enough to be kept with her data. */
import { PICTURE_LETTERS } from '../../shared/records/picture.ts';

interface SmallPicture {
  /** A data address. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** The longer side in pixels, and how well it is kept: the first that fits is taken. A text stays readable in all of them. */
const TRIES = [
  [1600, 0.85],
  [1600, 0.7],
  [1200, 0.7],
  [1000, 0.6],
  [700, 0.5],
] as const;

/** Null for a file that is no picture, or that no try makes small enough. */
export async function shrinkPicture(file: Blob): Promise<SmallPicture | null> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return null;
  }
  try {
    for (const [longest, quality] of TRIES) {
      const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
      const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale))) as [
        number,
        number,
      ];
      const data = await drawn(bitmap, width, height, quality);
      if (data !== null && data.length <= PICTURE_LETTERS) return { data, width, height };
    }
    return null;
  } finally {
    bitmap.close();
  }
}

async function drawn(bitmap: ImageBitmap, width: number, height: number, quality: number): Promise<string | null> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return null;
  // What shines through would be black where a browser has no WebP.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  const as = (type: string) => new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
  const webp = await as('image/webp');
  const blob = webp?.type === 'image/webp' ? webp : await as('image/jpeg');
  return blob && asAddress(blob);
}

const asAddress = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(reader.result as string));
    reader.addEventListener('error', () => failed(reader.error ?? new Error('A picture could not be read.')));
    reader.readAsDataURL(blob);
  });
