import { describe, expect, it } from 'vitest';
import { waitingQuestions } from '#domain/dialogue/agenda.ts';
import { monthOf } from '#domain/dialogue/days.ts';
import { followed } from '#domain/dialogue/follow-up.ts';
import type { BodyDecision } from '#domain/dialogue/record.ts';
import { spanOf } from '#domain/kernel/period.ts';
import { newestOf } from '#domain/verdict/staleness.ts';
import { heldTown } from '#tests/ui/held-town.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import { decisionView } from '#view/decision.view.ts';
import { type FigureOf, newestFor, unitsOfDecision } from '#view/decision-figure.ts';
import { lastScreens } from '#view/meeting/last.view.ts';
import { readProgramme } from '#view/meeting/programme.ts';
import type { ListScreen, Screen, ScreenLine } from '#view/meeting/screen.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { unitsSay } from '#view/unit-words.view.ts';

const isList = (screen: Screen): screen is ListScreen => screen.kind === 'list';

describe.each([
  ['exempelkoping', 'sv', '2026-03-17', '2026-01-27'],
  ['eksempelby', 'da', '2026-03-24', '2026-02-24'],
] as const)('a meeting in %s', async (town, language, today, last) => {
  const words = CATALOGUES[language];
  const { held, setting: before } = await heldTown(town, words, language);
  const setting = { ...before, today };
  const { published } = setting.origin.release;
  const record = held.record ?? { questions: [], decisions: [], meetings: [] };
  const lists = lastScreens(held, setting).filter(isList);
  const linesOf = (key: string): ScreenLine[] =>
    lists.filter((one) => one.key.startsWith(key)).flatMap(({ lines }) => lines);
  const told = new Set(linesOf('asked').map(({ key }) => key));

  it('begins with what was answered since the last one, then what was carried to it, then the longest wait', () => {
    const waiting = waitingQuestions(record.questions, published).map(({ question }) => question);
    const answered = record.questions.filter(({ answer }) => answer !== undefined && answer.date >= last);
    const carried = waiting.filter(({ carriedTo }) => carriedTo.includes(today));
    expect(carried.length).toBeGreaterThan(1);
    for (const { id } of [...answered, ...carried]) expect(told).toContain(id);
    const [longest] = waiting.filter((question) => !carried.includes(question));
    expect(told).toContain(longest?.id);
    const more = answered.length + waiting.length - told.size;
    const said = lists.findLast(({ key }) => key.startsWith('asked'))?.more ?? null;
    expect(said).toBe(more === 0 ? null : words.screens.moreWaiting(more));
  });

  const isFromBefore = (decision: BodyDecision): boolean =>
    unitsOfDecision(decision, held.names).every((unit) => {
      const column = held.columnsOf(unit).find(({ indicator }) => indicator === decision.indicator);
      const newest = column && newestOf(column);
      return newest === undefined || spanOf(newest).first <= monthOf(decision.date);
    });

  it('hears of no figure from before a decision, and is told which figure, when and of how many', () => {
    const decided = linesOf('decided').flatMap(({ key, facts }) => {
      const decision = record.decisions.find(({ id }) => id === key);
      return decision === undefined ? [] : [{ decision, facts: facts ?? '' }];
    });
    expect(decided.length).toBeGreaterThan(1);
    for (const { decision, facts } of decided) {
      const name = decision.indicator && held.names.indicators.get(decision.indicator)?.name[language];
      if (name === undefined) continue;
      const now = words.screens.now(name, '').trim();
      if (isFromBefore(decision)) {
        expect(facts).not.toContain(now);
        expect(facts).toContain(words.dialogue.followUp['no-figure']());
      } else {
        expect(facts).toContain(now);
        expect(facts).toMatch(/20\d\d/);
      }
    }
  });

  it('hears no more of them on the page about the dialogue', () => {
    const figureOf: FigureOf = (indicator, unit) =>
      held.columnsOf(unit).find((column) => column.indicator === indicator) ?? null;
    const around = { names: held.names, page: held.names.tree.root.id };
    const all = followed(record, (one) => newestFor(one, held.names, figureOf), today);
    const early = all.filter(({ decision }) => decision.indicator !== undefined && isFromBefore(decision));
    expect(early.length).toBeGreaterThan(2);
    for (const one of early) {
      const { story, state } = decisionView(one, around, figureOf, setting);
      const said = new Set([state, ...story.map((line) => line.said.text)]);
      expect(said).toContain(words.dialogue.followUp['no-figure']());
      expect(story.length).toBeLessThan(2);
      expect(one.followUp).not.toBe('due-figure');
    }
  });

  const figures = record.decisions.flatMap(({ goal, units: [unit] }) =>
    goal ? [unit ? `${goal}_${unit}` : goal] : [],
  );
  const all = [null, figures.join('.')].flatMap((goals) => screensView(readProgramme(goals, null), held, setting));

  it('numbers the flags of each picture from 1', () => {
    const flags = all.flatMap((screen) => (screen.kind === 'figure' ? [screen.flags] : []));
    expect(flags.flat().length).toBeGreaterThan(1);
    for (const own of flags) {
      expect(own.map(({ number }) => number)).toEqual(own.map((_, nth) => nth + 1));
      for (const { number, said } of own) expect(Number.parseInt(said, 10)).toBe(number);
    }
  });

  it('reads no unit’s word twice, and none again while another in the same tree is unread', () => {
    const read = new Set<string>();
    let told = 0;
    for (const screen of screensView(readProgramme(null, null), held, setting)) {
      if (screen.kind !== 'question' || screen.about.unit === null || screen.word === null) continue;
      const unread = unitsSay(held.names.tree, screen.about.unit, setting).filter(({ text }) => !read.has(text.text));
      if (read.has(screen.word.text.text)) expect(unread.map(({ key }) => key)).toEqual([]);
      read.add(screen.word.text.text);
      told += 1;
    }
    expect(told).toBeGreaterThan(2);
    expect(read.size).toBe(told);
  });
});
