import type { PictureTexts } from '#view/picture.view.ts';
import { drawPicture } from './drawing.ts';
import { rasterised } from './raster.ts';

export type PictureKind = 'svg' | 'png';
/** What stops a picture from being made: the chart is not drawn yet, or the browser makes no PNG of it. */
export type PictureTrouble = 'not-drawn' | 'no-png';

/** A picture as a file. */
export interface PictureFile {
  readonly name: string;
  readonly content: Blob;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A figure's chart with its words around it, or what stopped it from being made. */
export async function pictureOf(
  figure: Element,
  texts: PictureTexts,
  kind: PictureKind,
): Promise<PictureFile | PictureTrouble> {
  const drawing = drawPicture(figure, texts);
  if (drawing === null) return 'not-drawn';
  const { name, width, height } = drawing;
  const written = new XMLSerializer().serializeToString(drawing.svg);
  if (kind === 'svg') {
    return { name: `${name}.svg`, content: new Blob([DECLARATION, written], { type: 'image/svg+xml;charset=utf-8' }) };
  }
  // A browser may refuse by giving nothing or by throwing; the reader is told the same.
  const content = await rasterised(written, width, height).catch(() => null);
  return content === null ? 'no-png' : { name: `${name}.png`, content };
}
