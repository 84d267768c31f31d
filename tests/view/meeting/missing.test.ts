import { describe, expect, it } from 'vitest';
import { indicatorId } from '#domain/kernel/ids.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { decisionOf, meetingOf } from '#tests/domain/dialogue/records.ts';
import { questionOf, settingOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { activeGoal } from '#tests/view/organisations.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import type { Screen } from '#view/meeting/screen.ts';
import { screensView } from '#view/meeting/screens.view.ts';

const BEMOTANDE = indicatorId('bemotande');
const goal = activeGoal({ indicators: [BEMOTANDE] });
const NO_PARTS = { items: null, without: [] };

const decision = decisionOf({ id: 'a', date: '2025-02-01', goal: goal.id, indicator: BEMOTANDE });

const meeting = meetingOf({ date: decision.date });

/** The screens of a meeting that begins without the figures of its one goal. */
const screensOf = (isFetched: boolean, language: (typeof LANGUAGES)[number] = 'sv'): Screen[] => {
  const held = heldOf({
    ...{ goals: [goal], indicators: [questionOf()], record: { decisions: [decision], meetings: [meeting] } },
    isFetched: () => isFetched,
  });
  return screensView(NO_PARTS, held, { ...settingOf('demo'), words: CATALOGUES[language], language });
};

const figureIn = (screens: readonly Screen[]) => screens.find((screen) => screen.kind === 'figure');

describe('a figure that a meeting begins without', () => {
  it.each(LANGUAGES)('is not fetched, or is not there: the screen says which, in %s', (language) => {
    const { screens, verdict } = CATALOGUES[language];
    const [missed, lacking] = [figureIn(screensOf(false, language)), figureIn(screensOf(true, language))];
    expect(lacking).toMatchObject({ title: { text: screens.noFigure('kommunen') }, ask: verdict.ask['no-data'] });
    expect(missed).toMatchObject({
      title: { text: screens.notFetched('kommunen') },
      ask: verdict.ask['latest-missing'],
    });
    expect(missed?.label).toContain(screens.notFetched('kommunen'));
    expect(missed).toMatchObject({ chart: null, table: null, latest: '' });
  });

  it.each(LANGUAGES)('is not said to be no newer than a decision, in %s', (language) => {
    const { screens, dialogue } = CATALOGUES[language];
    const factsOf = (isFetched: boolean) =>
      screensOf(isFetched, language).flatMap((screen) => (screen.kind === 'list' ? screen.lines : []))[0]?.facts;
    expect(factsOf(true)).toBe(dialogue.followUp['no-figure']());
    expect(factsOf(false)).toBe(screens.notFetched('kommunen'));
  });
});
