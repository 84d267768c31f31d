import { describe, expect, it } from 'vitest';
import type { BodyDecision } from '#domain/dialogue/record.ts';
import { unitId } from '#domain/kernel/ids.ts';
import { LANGUAGES } from '#domain/kernel/text.ts';
import { decisionOf, meetingOf } from '#tests/domain/dialogue/records.ts';
import { questionOf, settingOf, surveyOf } from '#tests/view/builders.ts';
import { heldOf } from '#tests/view/held.ts';
import { CATALOGUES } from '#tests/words/said.ts';
import type { FigureOf } from '#view/decision-figure.ts';
import { lastScreens } from '#view/meeting/last.view.ts';
import { sv } from '#words/sv.ts';
import { BEMOTANDE, viewOf } from './talked-of.ts';

const { dialogue, verdict, screens } = sv;
const NONE = dialogue.followUp['no-figure']();
const FIRST = verdict.direction.first;
const NUMBER = '80\u00a0% goda svar (67–89), 50 svar, 2025';

/** A figure of the year 2025, in every unit. */
const FIGURE_OF: FigureOf = (_, unit) => surveyOf([[40, 6, 4]], { unit });

const storyOf = (more: Partial<BodyDecision>, figureOf = FIGURE_OF) => {
  const { decisions } = viewOf({ decisions: [decisionOf({ indicator: BEMOTANDE, ...more })] }, { figureOf });
  return decisions.items(0, 1)[0]?.story.map(({ said }) => said.text);
};

const agendaOf = (more: Partial<BodyDecision>) => {
  const { parts } = viewOf({ decisions: [decisionOf({ indicator: BEMOTANDE, ...more })] }, { figureOf: FIGURE_OF });
  const [line] = parts.flatMap(({ all, lines }) => lines(0, all));
  return (
    line && { said: line.figures.map((one) => one.verdict), failed: line.failed, tone: line.figures[0]?.mark.tone }
  );
};

const meetingFacts = (more: Partial<BodyDecision>, language: (typeof LANGUAGES)[number] = 'sv') => {
  const record = {
    decisions: [decisionOf({ indicator: BEMOTANDE, ...more })],
    meetings: [meetingOf({ date: more.date ?? '' })],
  };
  const held = heldOf({ indicators: [questionOf()], columns: [surveyOf([[40, 6, 4]])], record });
  const [screen] = lastScreens(held, { ...settingOf(), words: CATALOGUES[language], language });
  return screen?.kind === 'list' ? screen.lines[0]?.facts : undefined;
};

describe('a figure from before a decision', () => {
  const FOR_LATER = { date: '2025-10-28', effectBy: '2026-06-30' };
  const DUE = { date: '2025-10-28', effectBy: '2026-03-01' };

  it('says nothing of it in the dialogue: only that there is none from after it', () => {
    expect(storyOf(FOR_LATER)).toEqual([NONE]);
    expect(storyOf({ date: '2025-10-28' })).toEqual([]);
    expect(storyOf(FOR_LATER, () => null)).toEqual([NONE]);
    expect(storyOf({ ...FOR_LATER, units: [unitId('ornen'), unitId('soder')] })).toEqual([NONE]);
    expect(storyOf(FOR_LATER, () => 'failed')).toEqual([dialogue.failed]);
    expect(storyOf({ ...FOR_LATER, indicator: undefined })).toEqual([]);
  });

  it('says nothing of it on the list of the next meeting', () => {
    expect(agendaOf(DUE)).toEqual({ said: [], failed: NONE, tone: undefined });
    expect(agendaOf({ date: '2025-10-28' })).toBeUndefined();
  });

  it.each(LANGUAGES)('says nothing of it in the meeting, in %s', (language) => {
    const { followUp } = CATALOGUES[language].dialogue;
    const day = CATALOGUES[language].format.day('2026-06-30');
    expect(meetingFacts(FOR_LATER, language)).toBe(`${followUp.ahead(day)} · ${followUp['no-figure']()}`);
    expect(meetingFacts({ date: '2025-10-28' }, language)).toBe(followUp['no-figure']());
  });
});

describe('a figure from after a decision', () => {
  it('says its number and no verdict, before the day that the effect was expected', () => {
    const early = { date: '2024-10-28', effectBy: '2026-02-01' };
    expect(storyOf(early)).toEqual([`${dialogue.beforeEffect}. ${NUMBER}`]);
    expect(agendaOf(early)).toEqual({ said: [dialogue.beforeEffect], failed: null, tone: 'neutral' });
    expect(meetingFacts(early)).toContain(screens.now('Bemötande', `${dialogue.beforeEffect}. ${NUMBER}`));
  });

  it.each([
    ['the day that the effect was expected', { date: '2024-06-01', effectBy: '2024-12-31' }],
    ['a decision that says no such day', { date: '2024-06-01' }],
  ])('says what it says from after %s, with its name, its period and its answers', (_, decided) => {
    expect(storyOf(decided)).toEqual([`${FIRST}. ${NUMBER}`]);
    expect(meetingFacts(decided)).toContain(screens.now('Bemötande', `${FIRST}. ${NUMBER}`));
  });

  it('stands beside those of other units that have none yet', () => {
    const [ornen, soder] = [unitId('ornen'), unitId('soder')];
    const mixed: FigureOf = (_, unit) =>
      surveyOf(unit === ornen ? [[40, 6, 4]] : [[40, 6, 4], 'not-collected'], { unit });
    expect(storyOf({ date: '2024-06-01', units: [ornen, soder] }, mixed)).toEqual([
      `Örnen: ${FIRST}. ${NUMBER}`,
      `Söder: ${NONE}`,
    ]);
  });
});
