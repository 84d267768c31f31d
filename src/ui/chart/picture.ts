import { saveFile } from '#ui/save.ts';
import type { PictureTexts } from '#view/picture.view.ts';
import { drawPicture } from './drawing.ts';
import { rasterised } from './raster.ts';

export type PictureKind = 'svg' | 'png';
/** What stopped a picture from being saved; null when nothing did. */
export type PictureTrouble = 'not-drawn' | 'refused' | null;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Hands the reader a figure's chart, with its words around it, as a file. */
export async function savePicture(figure: Element, texts: PictureTexts, kind: PictureKind): Promise<PictureTrouble> {
  const drawing = drawPicture(figure, texts);
  if (drawing === null) return 'not-drawn';
  const { name, width, height } = drawing;
  const written = new XMLSerializer().serializeToString(drawing.svg);
  if (kind === 'svg') {
    saveFile(`${name}.svg`, new Blob([DECLARATION, written], { type: 'image/svg+xml;charset=utf-8' }));
    return null;
  }
  // A browser may refuse by giving nothing or by throwing; the reader is told the same.
  const png = await rasterised(written, width, height).catch(() => null);
  if (png === null) return 'refused';
  saveFile(`${name}.png`, png);
  return null;
}
