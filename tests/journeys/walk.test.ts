import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { take, WALK } from './committee-walk.ts';
import { arrive, travellers } from './traveller.ts';

const HEADING = 'Five minutes with the committee';
const tour = readFileSync('docs/tour.md', 'utf8').split(`## ${HEADING}\n`)[1]?.split('\n## ')[0] ?? '';

/** What the tour says under the heading of one question. Spaces of every kind count as one. */
const told = (question: string): string => evenly(tour.split(`${question}\n`)[1]?.split('\n### ')[0] ?? '');
const evenly = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe(HEADING, () => {
  const open = travellers();

  it('asks the same questions in the tour', () => {
    const asked = [...tour.matchAll(/^### \d\. (.+)$/gm)].map(([, question]) => question);
    expect(asked).toEqual(Object.keys(WALK));
  });

  it.each(Object.entries(WALK))('%s is told with its clicks and its sentences', (question, steps) => {
    const clicks = steps.flatMap(([click]) => (click === null ? [] : [`**${click}**`]));
    const reads = steps.flatMap(([, ...read]) => read);
    expect([...clicks, ...reads].filter((one) => !told(question).includes(evenly(one)))).toEqual([]);
  });

  it('is walked from the overview by links alone, and every sentence is read', async () => {
    const traveller = await open();
    await arrive(traveller, inject('address'));
    for (const step of Object.values(WALK).flat()) await take(traveller, step);
    expect(traveller.troubles).toEqual([]);
  });
});
