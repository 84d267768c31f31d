import type { DialogueWire } from '#contract/dialogue.contract.ts';
import { MEETING_LEVELS } from '#domain/dialogue/record.ts';
import { type Id, unitId } from '#domain/kernel/ids.ts';
import type { DecisionFields, MeetingFields, QuestionFields } from '#publish/rows.dialogue.ts';
import type { Folder } from '#publish/rows.ts';
import { buildChanges } from './dialogue.changes.ts';
import { envelopeOf } from './envelope.ts';
import { concernsOf, inTime } from './in-time.ts';
import { type Named, rolesOf } from './roles.ts';
import type { Translations } from './translations.ts';

type QuestionWire = DialogueWire['questions'][number];
type DecisionWire = DialogueWire['decisions'][number];
type MeetingWire = DialogueWire['meetings'][number];

function questionWire(question: QuestionFields, translations: Translations, named: Named): QuestionWire {
  const { id, date, by, status, carriedTo, answered, answeredBy } = question;
  const text = translations.of('question', id, 'answer', question.answer);
  const answer =
    answered === undefined || text === undefined
      ? undefined
      : { date: answered, by: answeredBy === undefined ? undefined : named(answeredBy), text };
  return {
    id: id as Id<'question'>,
    date,
    by: named(by),
    text: translations.named('question', id, 'text', question.text),
    ...concernsOf(question),
    status,
    carriedTo: [...carriedTo],
    answer,
  };
}

function decisionWire(decision: DecisionFields, translations: Translations, named: Named): DecisionWire {
  const { id, date, body, units, effectBy } = decision;
  const { goal, indicator } = concernsOf(decision);
  return {
    id: id as Id<'decision'>,
    date,
    body: named(body),
    text: translations.named('decision', id, 'text', decision.text),
    goal,
    indicator,
    units: units.map(unitId),
    effectBy,
  };
}

function meetingWire(meeting: MeetingFields, named: Named): MeetingWire {
  const { date, level, body, held, usersPresent } = meeting;
  const { goal, unit } = concernsOf(meeting);
  return { date, level, body: named(body), goal, unit, held, usersPresent };
}

const whichMeeting = ({ level, body, unit, goal }: MeetingFields): string =>
  [MEETING_LEVELS.indexOf(level), body, unit, goal].join(' ');

/** dialogue.json: each list earliest first. */
export function buildDialogue(folder: Folder, translations: Translations): DialogueWire {
  const named = rolesOf(folder.organisation, translations);
  const { questions, decisions, meetings } = folder;
  const [date, id] = [(row: { readonly date: string }) => row.date, (row: { readonly id: string }) => row.id];
  return {
    ...envelopeOf(folder.organisation),
    questions: inTime(questions, date, id).map((row) => questionWire(row, translations, named)),
    decisions: inTime(decisions, date, id).map((row) => decisionWire(row, translations, named)),
    ...buildChanges(folder, translations, named),
    meetings: inTime(meetings, date, whichMeeting).map((row) => meetingWire(row, named)),
  };
}
