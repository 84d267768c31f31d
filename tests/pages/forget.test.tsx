import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sitDown } from '#tests/pages/notes/meeting-desk.tsx';
import { sv } from '#words/sv.ts';
import { visit } from './visit.tsx';

const { form, forget } = sv.notes;
const press = (name: string) => page.getByRole('button', { name }).click();

async function write(text: string): Promise<void> {
  await userEvent.keyboard('q');
  await page.getByRole('textbox').first().fill(text);
  await press(form.save);
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

const opened = (name: string) =>
  new Promise<void>((done) => {
    const asking = indexedDB.open(name);
    asking.onsuccess = () => {
      asking.result.close();
      done();
    };
  });

describe('forgetting this computer', () => {
  beforeEach(async () => {
    await sitDown();
    // What others have left, the tests themselves among them, is not what these tests count.
    await visit('#/about');
    await press(forget.title);
    await expect.element(page.getByText(/^(Borttaget|Inget fanns)/)).toBeVisible();
  });

  it('takes all that there was, and says what it was', async () => {
    localStorage.setItem('a', '1');
    localStorage.setItem('b', '2');
    sessionStorage.setItem('c', '3');
    await caches.open('some');
    await opened('kept');
    await press(forget.title);
    const found = [forget.kept(3), forget.files(2)];
    await expect.element(page.getByText(new RegExp(`^Borttaget: ${found.join(' och ')}`))).toBeVisible();
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    expect([await caches.keys(), await databases()]).toEqual([[], []]);
  });

  it('asks first when notes are in no file, and forgets them only then', async () => {
    await sitDown();
    await write('Varför?');
    await write('När?');
    await visit('#/about');
    await press(forget.title);
    await expect.element(page.getByRole('dialog', { name: forget.ask(2) })).toBeVisible();
    await press(forget.no);
    await sitDown({ keep: true });
    await expect.element(page.getByText('Varför?')).toBeVisible();
    await visit('#/about');
    await press(forget.title);
    await press(forget.yes);
    await expect.element(page.getByText(forget.cleared([forget.notes(2)]))).toBeVisible();
    await sitDown({ keep: true });
    await expect.element(page.getByText('Varför?')).not.toBeInTheDocument();
    await expect.element(page.getByText(sv.notes.list.nothing)).toBeVisible();
  });

  it('says that there was nothing', async () => {
    await press(forget.title);
    await expect.element(page.getByText(forget.nothing)).toBeVisible();
  });

  it('goes on where the browser forbids it, and says so', async () => {
    const refused = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    const spies = [
      vi.spyOn(Storage.prototype, 'clear').mockImplementation(refused),
      vi.spyOn(caches, 'keys').mockRejectedValue(new DOMException('forbidden', 'SecurityError')),
      vi.spyOn(indexedDB, 'databases').mockImplementation(refused),
    ];
    onTestFinished(() => {
      for (const spy of spies) spy.mockRestore();
    });
    await press(forget.title);
    await expect.element(page.getByText(`${forget.nothing} ${forget.refused}`)).toBeVisible();
  });
});
