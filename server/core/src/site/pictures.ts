import { imageSize } from 'image-size';
import type { SiteChange } from './buildSite.ts';
import type { FileSystem } from './fileSystem.ts';
import { pathInRoot } from './indexedFiles.ts';
import { isPicture, uriOf } from './paths.ts';
import { inPortions } from './portions.ts';
import type { Picture, PostSummary, SiteIndex } from './siteIndex.ts';

/** Where most pictures say how big they are. */
const usualHead = 16_384;
/** A photograph's thumbnails, colours and places come first. */
const longestHead = 1_048_576;

/** Pictures that nobody has read yet among those that some posts show: paths relative to the root. */
export function unreadPictures(
  site: SiteIndex,
  posts: Iterable<PostSummary>,
  which: 'headers' | 'all',
): readonly string[] {
  const shown = new Set<string>();
  for (const { headerPicture, pictures } of posts) {
    if (headerPicture !== null) shown.add(headerPicture);
    if (which === 'all') for (const picture of pictures) shown.add(picture);
  }
  return [...shown]
    .map((path) => pathInRoot(path, site.config))
    .filter((path) => site.files.get(path)?.isMeasured === false && isPicture(path));
}

/** Reads how big pictures are. */
export async function measure(
  fileSystem: FileSystem,
  root: string,
  paths: readonly string[],
): Promise<readonly SiteChange[]> {
  return inPortions(paths, async (path) => {
    const uri = uriOf(root, path);
    return { kind: 'measure', uri, picture: await readPicture(fileSystem, uri) };
  });
}

async function readPicture(fileSystem: FileSystem, uri: string): Promise<Picture | null> {
  for (const most of [usualHead, longestHead]) {
    const head = await fileSystem.readBytes(uri, most);
    if (!head) return null;
    const size = sizeOf(head.bytes);
    if (size || head.bytes.length === head.size)
      return size && { ...size, bytes: head.size, ...(isPlain(head.bytes) && { isPlain: true }) };
  }
  return null;
}

/** A PNG file whose pixels are places in a list of colours, of which there is one. */
export function isPlain(bytes: Uint8Array): boolean {
  const marks: readonly (readonly [offset: number, text: string])[] = [
    [1, 'PNG'],
    [37, 'PLTE'],
  ];
  const has = (offset: number, text: string): boolean =>
    [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
  const indexed = 3;
  const lengthOfOneColour = [0, 0, 0, 3];
  return (
    marks.every(([offset, text]) => has(offset, text)) &&
    bytes[25] === indexed &&
    lengthOfOneColour.every((byte, index) => bytes[33 + index] === byte)
  );
}

/** As a browser shows it: a photograph may say that it lies on its side. `null` where the bytes do not tell. */
export function sizeOf(bytes: Uint8Array): Pick<Picture, 'width' | 'height'> | null {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return null;
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch (error) {
    // what is cut off or broken makes the reader stumble in many ways
    if (!(error instanceof Error)) throw error;
    return null;
  }
}
