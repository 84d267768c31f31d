import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Vocabulary } from '#domain/goals/vocabulary.ts';
import { settingOf } from '#tests/view/builders.ts';
import { Explained } from '#ui/terms/Explained.tsx';
import { TermList } from '#ui/terms/TermList.tsx';
import { TermsProvider } from '#ui/terms/terms.tsx';
import { explainable, lexiconOf, termParts } from '#view/terms.ts';
import { sv } from '#words/sv.ts';
import { draw, only, shapes } from './drawn.tsx';

const vocabulary: Vocabulary = {
  glossary: [
    { term: { sv: 'Enhet' }, text: { sv: 'En arbetsplats med egen chef.' } },
    { term: { sv: 'Insats' }, text: { da: 'Den hjælp, man får.' } },
  ],
};
const terms = explainable(vocabulary, settingOf());
const lexicon = lexiconOf(vocabulary, terms, 'sv');
const known = { terms, split: ({ text }: { text: string }) => termParts(text, lexicon) };

const ENHET = 'En arbetsplats med egen chef.';

/** Texts one after the other; the first comes only when it is asked for. */
function Texts({ texts, late }: { texts: readonly string[]; late?: string }) {
  const [isLate, setLate] = useState(false);
  return (
    <TermsProvider terms={known}>
      {late !== undefined && (
        <button type="button" onClick={() => setLate(true)}>
          Hämta
        </button>
      )}
      {isLate && <p>{late !== undefined && <Explained said={{ text: late }} />}</p>}
      {texts.map((text) => (
        <p key={text}>
          <Explained said={{ text }} />
        </p>
      ))}
      <TermList />
    </TermsProvider>
  );
}

const term = (name: string) => page.getByRole('button', { name });
const explainedIn = (box: HTMLElement): string[] =>
  shapes<HTMLElement>(box, 'p').map(
    (text) => [...text.querySelectorAll('.term')].map((one) => one.textContent).join() || '-',
  );

describe('a term', () => {
  it('opens and closes where it stands, by hand and by keyboard, and says what it means', async () => {
    const box = await draw(<Texts texts={['Varje enhet frågar.']} />);
    await expect.element(term('enhet')).toHaveAttribute('aria-expanded', 'false');
    expect(only(box, '[role=status]').textContent).toBe('');
    await term('enhet').click();
    await expect.element(term('enhet')).toHaveAttribute('aria-expanded', 'true');
    expect(only(box, 'p').textContent).toBe(`Varje enhet${ENHET} frågar.`);
    await userEvent.keyboard('{Escape}');
    await expect.element(term('enhet')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent(ENHET);
    await userEvent.keyboard(' ');
    expect(only(box, '[role=status]').textContent).toBe('');
  });

  it('is explained once on a page, where it stands first', async () => {
    const box = await draw(<Texts texts={['Ingen här.', 'En enhet och enheter.', 'Insatser i en enhet.']} />);
    expect(explainedIn(box)).toEqual(['-', 'enhet', 'Insatser']);
  });

  it('is explained in a text that comes later and stands before', async () => {
    const box = await draw(<Texts texts={['En enhet.']} late="Alla enheter." />);
    expect(explainedIn(box)).toEqual(['enhet']);
    await page.getByRole('button', { name: 'Hämta' }).click();
    expect(explainedIn(box)).toEqual(['enheter', '-']);
  });

  it('leaves the letters of a text as they are', async () => {
    const hostile = '<b>enhet</b> \u202e javascript:enhet &amp;';
    const box = await draw(<Texts texts={[hostile]} />);
    expect(only(box, 'p').textContent).toBe(hostile);
    expect(shapes(box, 'p b')).toEqual([]);
  });

  it('keeps the language of its explanation', async () => {
    const box = await draw(<Texts texts={['En insats.']} />);
    await term('insats').click();
    expect(only<HTMLElement>(box, '[role=status] bdi').lang).toBe('da');
  });

  it('is listed for paper with what it means, in the order of the page', async () => {
    const box = await draw(<Texts texts={['Insats före enhet.']} />);
    const list = only<HTMLElement>(box, '.term-list');
    expect(list.textContent).toBe(`${sv.plan.terms}InsatsDen hjælp, man får.Enhet${ENHET}`);
    expect(getComputedStyle(list).display).toBe('none');
  });

  it('is a plain text where no terms are known', async () => {
    const box = await draw(<Explained said={{ text: 'En enhet.' }} />);
    expect(shapes(box, 'button')).toEqual([]);
    expect(box.textContent).toContain('En enhet.');
  });

  it('is for everybody, closed and open', async () => {
    const box = await draw(<Texts texts={['En enhet med insatser.']} />);
    await term('enhet').click();
    const { violations } = await axe.run(box, { resultTypes: ['violations'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
