import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { during } from '#tests/browser/during.ts';
import { sv } from '#words/sv.ts';
import { answerChanged, expectTrouble, heading, textsOf, visit } from './visit.tsx';

const { state, provenance } = sv;
const alert = () => page.getByRole('alert');

type File = Readonly<Record<string, unknown>>;
const ofKind = (file: File, kind: string | undefined): object => ({
  ...file,
  source: { ...(file['source'] as object), kind },
});

describe('how old the figures are', () => {
  it('is said when newer ones were promised and have not come', async () => {
    during('old-release');
    await visit('#/goals');
    await expect.element(heading()).toBeVisible();
    expect(textsOf(page.getByRole('note'))).toContain(sv.overdue('2 mars 2021', '1 mars 2022'));
  });

  it('is not held against figures whose time has not come', async () => {
    await visit('#/goals');
    await expect.element(heading()).toBeVisible();
    expect(textsOf(page.getByRole('note'))).toHaveLength(1);
    await expect.element(page.getByRole('contentinfo')).toHaveTextContent(sv.footer.release('2026-1', '3 mars 2026'));
  });
});

describe('newer figures while somebody reads', () => {
  it('are never shown beside the old ones, and all together when asked for', async () => {
    expectTrouble();
    during('newer-release');
    await visit();
    await expect.element(alert().first()).toHaveTextContent(state.failure.release);
    expect(page.getByRole('img').elements()).toEqual([]);
    await page.getByRole('button', { name: state.showNew }).first().click();
    await expect.element(heading()).toHaveTextContent(/rört sig$/);
    await expect.element(page.getByRole('contentinfo')).toHaveTextContent('Utgåva 2026-1-ny');
    await expect.poll(() => textsOf(alert())).toEqual([]);
    await expect.poll(() => page.getByRole('img').elements().length).toBeGreaterThan(3);
  });
});

describe('where figures come from', () => {
  it.each([['x'], ['Production'], [undefined]])(
    'is marked as strongly as a demonstration when it says %s',
    async (kind) => {
      answerChanged((file) => ofKind(file, kind));
      await visit('#/goals/brukare-paverkar');
      window.dispatchEvent(new Event('beforeprint'));
      await expect
        .element(page.getByRole('note'))
        .toHaveTextContent(`${provenance.unknownShort} ${provenance.unknown}`);
      await expect
        .element(page.getByRole('img').first())
        .toHaveAttribute('aria-label', expect.stringMatching(new RegExp(`^${provenance.unknownName}: `)));
      expect(document.title).toMatch(new RegExp(`^${provenance.unknownShort} – `));
    },
  );

  it('leaves plainly real figures unmarked', async () => {
    answerChanged((file) => ofKind(file, 'production'));
    await visit('#/goals/brukare-paverkar');
    window.dispatchEvent(new Event('beforeprint'));
    await expect.element(page.getByRole('img').first()).toBeVisible();
    expect(page.getByRole('note').elements()).toEqual([]);
    for (const mark of [provenance.demoShort, provenance.demo, provenance.demoName])
      expect(document.body.textContent).not.toContain(mark);
  });

  it.each<[string, (file: File) => object]>([
    ['real and invented', (file) => ofKind(file, 'production')],
    ['two municipalities', (file) => ({ ...file, organisation: 'annorstans' })],
  ])('may never be mixed: %s', async (_, change) => {
    expectTrouble();
    answerChanged((file, path) => (path === 'goals.json' ? change(file) : file));
    await visit('#/goals');
    await expect.element(alert()).toHaveTextContent(state.failure.provenance);
    expect(document.body.textContent).not.toContain('Brukare påverkar sin hjälp');
  });

  it('tells an old page to be loaded again when the figures have outgrown it', async () => {
    expectTrouble();
    answerChanged((file) => ({ ...file, contract: '2.0' }));
    await visit();
    await expect.element(alert()).toHaveTextContent(state.failure.version);
    await expect.element(page.getByRole('button', { name: state.reload })).toBeVisible();
  });
});
