import type { ConditionsProblems } from './problems.conditions.ts';
import type { DialogueProblems } from './problems.dialogue.ts';
import type { EarlierProblems } from './problems.earlier.ts';
import type { FigureProblems } from './problems.figures.ts';
import type { GroupProblems } from './problems.groups.ts';
import type { PlanProblems } from './problems.plan.ts';
import type { ReleaseProblems } from './problems.release.ts';
import type { SetProblems } from './problems.sets.ts';
import type { TextProblems } from './problems.texts.ts';
import type { MixProblems, VoiceProblems } from './problems.voice.ts';

/** What can be wrong between cells and between files: code → what the message needs. `written` is what stood there. */
export interface CheckingProblems
  extends PlanProblems,
    FigureProblems,
    TextProblems,
    ReleaseProblems,
    EarlierProblems,
    SetProblems,
    VoiceProblems,
    MixProblems,
    GroupProblems,
    ConditionsProblems,
    DialogueProblems {}
