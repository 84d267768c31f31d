import { waitingQuestions } from '#domain/dialogue/agenda.ts';
import { nextMeetingOf } from '#domain/dialogue/next-meeting.ts';
import { type PageSetting, plainly } from '#view/setting.ts';
import { ABOUT_NOTHING } from './about.ts';
import type { Held } from './held.ts';
import type { OwnScreen } from './screen.ts';

/** The meeting after today's: one that is today is the one that is being held. */
function nextSaid({ organisation, record }: Held, setting: PageSetting): string {
  const { words, today } = setting;
  const { screens, format } = words;
  const said = organisation.nextMeeting;
  const later = (record?.meetings ?? []).filter(({ date }) => date > today);
  const next = nextMeetingOf(said !== undefined && said.date > today ? said : undefined, later, today);
  return next === null ? screens.noNext : screens.next(format.day(next.date), plainly(next.body, setting));
}

/** Where the day's questions and decisions are read aloud, and where the meeting ends. */
export function ownScreens(held: Held, setting: PageSetting): OwnScreen[] {
  const { screens } = setting.words;
  const { record } = held;
  const waiting = record === null ? null : waitingQuestions(record.questions, setting.origin.release.published).length;
  const carried = waiting === null ? [] : [screens.carried(waiting)];
  return [
    {
      ...{ kind: 'notes', key: 'notes', top: screens.top.own, title: { text: screens.notes }, about: ABOUT_NOTHING },
      ...{ script: [screens.script.read], lead: screens.notesLead },
    },
    {
      ...{ kind: 'close', key: 'close', top: screens.top.close, title: { text: screens.close }, about: ABOUT_NOTHING },
      ...{ script: [screens.script.save], lead: [nextSaid(held, setting), ...carried].join(' ') },
    },
  ];
}
