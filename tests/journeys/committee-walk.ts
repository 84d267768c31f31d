import { sv } from '#words/sv.ts';
import type { Traveller } from './traveller.ts';

/** What is clicked, by the words on the page, and what is read there: first what the page before did not say. */
export type Step = readonly [click: string | null, ...reads: readonly string[]];

const { overview, verdict, trying, listening, voice, trust, dialogue, goalsNav, nav } = sv;

const ANSWERS = '74 % goda svar (69–78), 305 svar av 540 tillfrågade';

/** One question for each heading of the walk in docs/tour.md, in the order they are asked there. */
export const WALK: Readonly<Record<string, readonly Step[]>> = {
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

/** Goes one step by what stands on the page, and waits until all that is to be read there is read. */
export async function take({ page }: Traveller, [click, ...reads]: Step): Promise<void> {
  if (click !== null) await page.getByRole('link', { name: click, exact: true }).click();
  for (const read of reads) await page.getByText(read).filter({ visible: true }).first().waitFor();
}
