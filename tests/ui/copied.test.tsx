import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { catchSaved, drawn, press, save, viewOf } from './saving.tsx';

const { take } = sv;
const { clipboard } = navigator;

/** What is put on the clipboard until the test is over, each form by its media type. */
function catchCopied(): Map<string, Blob>[] {
  const copied: Map<string, Blob>[] = [];
  const writing = vi.spyOn(clipboard, 'write').mockImplementation(async (items) => {
    const forms = items.flatMap((item) => item.types.map(async (type) => [type, await item.getType(type)] as const));
    copied.push(new Map(await Promise.all(forms)));
  });
  const writingText = vi.spyOn(clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(new Map([['text/plain', new Blob([text])]]));
  });
  onTestFinished(() => {
    writing.mockRestore();
    writingText.mockRestore();
  });
  return copied;
}

/** What is told beside the buttons, without the places where nothing is. */
const told = (): string[] =>
  page
    .getByRole('status')
    .elements()
    .flatMap(({ textContent }) => textContent || []);

const bytesOf = async (blob: Blob | undefined): Promise<string> =>
  [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())].join();

describe('what is copied', () => {
  it('is the same picture as the one that is saved', async () => {
    const [copied, saved] = [catchCopied(), catchSaved()];
    await drawn();
    await press(take.picture.copy);
    await expect.poll(told).toEqual([take.picture.copied]);
    expect(copied.map((forms) => [...forms.keys()])).toEqual([['image/png']]);
    const { content } = await save(saved, 'Png');
    expect(content.size).toBeGreaterThan(1000);
    expect(await bytesOf(copied[0]?.get('image/png'))).toBe(await bytesOf(content));
  });

  it('is the table, for spreadsheets and for documents', async () => {
    const copied = catchCopied();
    await drawn();
    await press(take.table.copy);
    await expect.poll(told).toEqual([take.table.copied]);
    const { plain, html } = viewOf('demo').file().copied();
    expect(await copied[0]?.get('text/plain')?.text()).toBe(plain);
    expect(await copied[0]?.get('text/html')?.text()).toBe(html);
    const pasted = new DOMParser().parseFromString(html, 'text/html');
    const rows = [...pasted.querySelectorAll('tr')].map((row) => row.children.length);
    expect(rows).toEqual([8, 8, 8, 8, 8, 8]);
    expect(pasted.querySelector('p')?.textContent).toBe(`DEMO: ${sv.provenance.demo}`);
  });

  it('is the way back to this view in this release, whatever is newest then', async () => {
    const copied = catchCopied();
    history.replaceState(null, '', '#/goals/mota?open=bemotande&lang=sv');
    await drawn();
    await press(take.link.copy);
    await expect.poll(told).toEqual([take.link.copied]);
    const link = new URL((await copied[0]?.get('text/plain')?.text()) ?? '');
    expect(link.hash).toBe('#/goals/mota?open=bemotande&lang=sv&release=2026-1');
    expect(link.origin + link.pathname).toBe(location.origin + location.pathname);
    await expect.element(page.getByRole('link', { name: take.link.name })).toHaveAttribute('href', link.href);
  });

  it('is told of one thing at a time, politely', async () => {
    catchCopied();
    await drawn();
    await press(take.table.copy);
    await expect.poll(told).toEqual([take.table.copied]);
    await press(take.link.copy);
    await expect.poll(told).toEqual([take.link.copied]);
    const row = page.getByText(take.link.copied).element().closest('li');
    expect(row?.querySelector('button')?.getAttribute('aria-label')).toBe(take.link.copy);
  });

  it('is told again when it is copied again', async () => {
    catchCopied();
    await drawn();
    await press(take.table.copy);
    await expect.poll(told).toEqual([take.table.copied]);
    let finish = () => {};
    const copying = new Promise<void>((done) => {
      finish = done;
    });
    vi.mocked(clipboard.write).mockReturnValue(copying);
    await press(take.table.copy);
    await expect.poll(told).toEqual([]);
    finish();
    await expect.poll(told).toEqual([take.table.copied]);
  });

  it('can be asked for by keyboard alone', async () => {
    const copied = catchCopied();
    await drawn();
    page.getByText(take.title).element().closest('summary')?.focus();
    // Past the three ways to take the picture, to the table.
    for (let step = 0; step < 4; step += 1) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await expect.poll(told).toEqual([take.table.copied]);
    expect(copied).toHaveLength(1);
  });
});

describe('what the browser does not let be copied', () => {
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  const things = ['picture', 'table', 'link'] as const;

  it.each(things)('is said, with what to do instead: %s', async (thing) => {
    catchCopied();
    vi.mocked(clipboard.write).mockImplementation(refuse);
    vi.mocked(clipboard.writeText).mockImplementation(refuse);
    await drawn();
    await press(take[thing].copy);
    await expect.poll(told).toEqual([take[thing]['not-allowed']]);
  });

  it.each(things)('is said where there is no clipboard at all: %s', async (thing) => {
    const getting = vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    onTestFinished(() => getting.mockRestore());
    await drawn();
    await press(take[thing].copy);
    await expect.poll(told).toEqual([take[thing]['not-allowed']]);
  });

  it('is still a table as text, where only text is let through', async () => {
    const copied = catchCopied();
    vi.mocked(clipboard.write).mockImplementation(refuse);
    await drawn();
    await press(take.table.copy);
    await expect.poll(told).toEqual([take.table.copied]);
    expect(await copied[0]?.get('text/plain')?.text()).toBe(viewOf('demo').file().copied().plain);
  });
});
