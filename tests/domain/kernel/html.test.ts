import { describe, expect, it } from 'vitest';
import { escapeHtml, fillPage } from '#domain/kernel/html.ts';

describe(escapeHtml, () => {
  it.each([
    ['</title><script>', '&lt;/title&gt;&lt;script&gt;'],
    ['" onload="', '&quot; onload=&quot;'],
    ['--><!--', '--&gt;&lt;!--'],
    ['&amp;', '&amp;amp;'],
    ['Brukarnas röst – ”så”', 'Brukarnas röst – ”så”'],
  ])('%j: %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});

describe(fillPage, () => {
  const PAGE = '<!-- %who% --><p title="%who%">%what%</p> 50%off% 10%';

  it.each([
    [{ '%who%': 'Vi', '%what%': 'Ni' }, '<!-- Vi --><p title="Vi">Ni</p> 50%off% 10%'],
    [{ '%who%': '%what%', '%what%': '$& $1' }, '<!-- %what% --><p title="%what%">$&amp; $1</p> 50%off% 10%'],
    [{ '%who%': '', '%what%': '-->' }, '<!--  --><p title="">--&gt;</p> 50%off% 10%'],
    [{ '%who%': 'Vi', '%when%': 'Nu' }, null],
  ])('with %j: %j', (values, page) => {
    expect(fillPage(PAGE, values)).toBe(page);
  });
});
