import type { PictureFile, PictureKind, PictureTrouble } from '#ui/chart/picture.ts';
import { saveFile } from '#ui/save.ts';
import type { PictureTexts } from '#view/picture.view.ts';
import type { ExportView } from '#view/sheet.ts';
import { copyForms, copyText } from './clipboard.ts';

/** How it went: done, refused by the browser, or what else stopped it. */
export type Taken = 'copied' | 'saved' | 'not-allowed' | PictureTrouble | 'failed';

/** What makes pictures is fetched when the first one is asked for. */
async function made(
  figure: Element | null,
  texts: PictureTexts,
  kind: PictureKind,
): Promise<PictureFile | PictureTrouble | 'failed'> {
  if (figure === null) return 'not-drawn';
  try {
    const { pictureOf } = await import('#ui/chart/picture.ts');
    return await pictureOf(figure, texts, kind);
  } catch {
    return 'failed';
  }
}

const contentOf = (picture: Awaited<ReturnType<typeof made>>): Blob => {
  if (typeof picture === 'string') throw new Error(`no picture: ${picture}`);
  return picture.content;
};

export async function savePicture(figure: Element | null, texts: PictureTexts, kind: PictureKind): Promise<Taken> {
  const picture = await made(figure, texts, kind);
  if (typeof picture === 'string') return picture;
  saveFile(picture.name, picture.content);
  return 'saved';
}

export async function copyPicture(figure: Element | null, texts: PictureTexts): Promise<Taken> {
  const making = made(figure, texts, 'png');
  const content = making.then(contentOf);
  // What went wrong with the picture is told below; a clipboard that never asked for it leaves nothing unheard.
  content.catch(() => {});
  const isCopied = await copyForms({ 'image/png': content });
  const picture = await making;
  if (typeof picture === 'string') return picture;
  return isCopied ? 'copied' : 'not-allowed';
}

export function saveTable({ name, text }: ExportView): Taken {
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  return 'saved';
}

export async function copyTable({ copied }: ExportView): Promise<Taken> {
  const { plain, html } = copied();
  const forms = {
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  return (await copyForms(forms)) || (await copyText(plain)) ? 'copied' : 'not-allowed';
}

export const copyLink = async (link: string): Promise<Taken> => ((await copyText(link)) ? 'copied' : 'not-allowed');
