/** Some browsers and every page without https have no clipboard; the types know only of those that have. */
const clipboard = (): Clipboard | undefined => navigator.clipboard as Clipboard | undefined;

/** Puts a text on the clipboard. False where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await clipboard()?.writeText(text);
    return clipboard() !== undefined;
  } catch {
    return false;
  }
}

/**
 * Puts one thing on the clipboard in several forms, by their media types. False where the browser refuses.
 * A form may still be in the making: some browsers let a page copy only at once when the reader has asked for it.
 */
export async function copyForms(forms: Readonly<Record<string, Blob | Promise<Blob>>>): Promise<boolean> {
  if (clipboard() === undefined || typeof ClipboardItem === 'undefined') return false;
  try {
    await clipboard()?.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}
