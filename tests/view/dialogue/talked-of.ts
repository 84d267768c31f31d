import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { indicatorId, type UnitId } from '#domain/kernel/ids.ts';
import { recordOf } from '#tests/domain/dialogue/records.ts';
import { settingOf, surveyOf } from '#tests/view/builders.ts';
import { NAMES } from '#tests/view/voices.ts';
import type { FigureOf } from '#view/decision-figure.ts';
import { dialogueView } from '#view/dialogue.view.ts';

const AROUND = { names: NAMES, page: NAMES.tree.root.id };
const NEXT = { date: '2026-03-17', body: { sv: 'Socialnämnden' } };
export const BEMOTANDE = indicatorId('bemotande');

/** One figure, in one unit. */
export const only =
  (unit: UnitId): FigureOf =>
  (indicator, of) =>
    of === unit && indicator === BEMOTANDE ? surveyOf([[40, 6, 4]], { unit }) : null;

export const NO_FIGURE: FigureOf = () => null;

/** The page about the dialogue, before the committee's meeting on 17 March 2026 unless told otherwise. */
export const viewOf = (
  record: Partial<DialogueRecord>,
  more: { figureOf?: FigureOf; status?: string; next?: boolean; today?: string } = {},
) =>
  dialogueView(
    recordOf(record),
    more.next === false ? {} : { nextMeeting: NEXT },
    AROUND,
    more.figureOf ?? NO_FIGURE,
    more.status ?? null,
    settingOf('production', more.today === undefined ? {} : { today: more.today }),
  );
