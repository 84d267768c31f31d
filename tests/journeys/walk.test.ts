import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { sv } from '#words/sv.ts';
import { arrive, type Traveller, travellers } from './traveller.ts';

/** What is clicked, by the words on the page, and what is read there: first what the page before did not say. */
type Step = readonly [click: string | null, ...reads: readonly string[]];

const { overview, verdict, trying, listening, voice, trust, dialogue, goalsNav, nav } = sv;

const ANSWERS = '74 % goda svar (69–78), 305 svar av 540 tillfrågade';

/** One question for each heading of the walk in docs/tour.md, in the order they are asked there. */
const WALK: Readonly<Record<string, readonly Step[]>> = {
  'What do we want?': [
    [null, 'Att varje människa får kraft att styra sitt eget liv och en plats i en gemenskap.', overview.moved(2, 4)],
  ],
  'What has really changed?': [
    [null, overview.group.moved],
    ['Brukare påverkar sin hjälp', 'Det går inte att säga om målnivån nås.', verdict.direction.improving, ANSWERS],
  ],
  'What can we not know?': [
    [nav.overview, overview.group.unknown],
    ['Medarbetare som vill stanna', 'Vi har frågat medarbetarna sedan 2023', verdict.tooEarly('2027')],
    [nav.goals],
    [goalsNav.trying, trying.unknowns.title, 'Vi vet inte varför fler barn placeras.'],
  ],
  'What did we promise users?': [
    [nav.survey],
    [listening.voice, voice.due.title, voice.due.text, voice.due.all(47)],
    [listening.trust, trust.promise(10)],
  ],
  'What have we stopped doing?': [
    [nav.goals],
    [goalsNav.trying, trying.stopped.title, trying.stopped.answer(8, 2740, 1)],
  ],
  'What shall we ask next time?': [
    [goalsNav.dialogue, dialogue.agenda.title, 'Varför svarar så få på enkäten från Ekonomiskt bistånd?'],
  ],
};

const HEADING = 'Five minutes with the committee';
const tour = readFileSync('docs/tour.md', 'utf8').split(`## ${HEADING}\n`)[1]?.split('\n## ')[0] ?? '';

/** What the tour says under the heading of one question. Spaces of every kind count as one. */
const told = (question: string): string => evenly(tour.split(`${question}\n`)[1]?.split('\n### ')[0] ?? '');
const evenly = (text: string): string => text.replaceAll(/\s+/g, ' ');

async function take({ page }: Traveller, [click, ...reads]: Step): Promise<void> {
  if (click !== null) await page.getByRole('link', { name: click, exact: true }).click();
  for (const read of reads) await page.getByText(read).filter({ visible: true }).first().waitFor();
}

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
