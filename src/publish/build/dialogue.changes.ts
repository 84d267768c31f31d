import type { DialogueWire } from '#contract/dialogue.contract.ts';
import type { Id } from '#domain/kernel/ids.ts';
import type { CorrectionFields, StoppedFields, TrialFields, UnknownFields } from '#publish/rows.dialogue.ts';
import type { Folder } from '#publish/rows.ts';
import { concernsOf, inTime } from './in-time.ts';
import type { Named } from './roles.ts';
import type { Translations } from './translations.ts';

type Changes = Pick<DialogueWire, 'trials' | 'stopped' | 'unknowns' | 'corrections'>;

function trialWire(trial: TrialFields, translations: Translations, named: Named): Changes['trials'][number] {
  const { id, phase, started, ended, outcome } = trial;
  const say = (field: string, own?: string) => translations.of('test', id, field, own);
  return {
    id: id as Id<'trial'>,
    phase,
    what: translations.named('test', id, 'what', trial.what),
    why: say('why', trial.why),
    ...concernsOf(trial),
    started,
    ended,
    learnt: say('learnt', trial.learnt),
    outcome,
    instead: say('instead', trial.instead),
    with: trial.with === undefined ? undefined : named(trial.with),
  };
}

function stoppedWire(stopped: StoppedFields, translations: Translations): Changes['stopped'][number] {
  const { id, date, hours } = stopped;
  const { goal, unit } = concernsOf(stopped);
  return {
    id: id as Id<'stopped'>,
    date,
    what: translations.named('stopped', id, 'what', stopped.what),
    why: translations.named('stopped', id, 'why', stopped.why),
    instead: translations.of('stopped', id, 'instead', stopped.instead),
    hours,
    goal,
    unit,
  };
}

function unknownWire(unknown: UnknownFields, translations: Translations): Changes['unknowns'][number] {
  const { id, since } = unknown;
  const { goal, unit } = concernsOf(unknown);
  const text = translations.named('unknown', id, 'text', unknown.text);
  return {
    id: id as Id<'unknown'>,
    since,
    text,
    goal,
    unit,
    next: translations.of('unknown', id, 'next', unknown.next),
  };
}

function correctionWire(correction: CorrectionFields, translations: Translations): Changes['corrections'][number] {
  const { id, date, kind, told } = correction;
  const { unit, indicator } = concernsOf(correction);
  return {
    id: id as Id<'correction'>,
    date,
    kind,
    wrong: translations.named('correction', id, 'wrong', correction.wrong),
    right: translations.named('correction', id, 'right', correction.right),
    unit,
    indicator,
    told,
  };
}

/** What has been tried, stopped, not known and put right, each list earliest first. */
export function buildChanges(folder: Folder, translations: Translations, named: Named): Changes {
  const { trials, stopped, unknowns, corrections } = folder;
  const id = (row: { readonly id: string }) => row.id;
  return {
    trials: inTime(trials, (row) => row.started, id).map((row) => trialWire(row, translations, named)),
    stopped: inTime(stopped, (row) => row.date, id).map((row) => stoppedWire(row, translations)),
    unknowns: inTime(unknowns, (row) => row.since, id).map((row) => unknownWire(row, translations)),
    corrections: inTime(corrections, (row) => row.date, id).map((row) => correctionWire(row, translations)),
  };
}
