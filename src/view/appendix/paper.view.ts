import { nextMeetingOf } from '#domain/dialogue/next-meeting.ts';
import type { Organisation } from '#domain/goals/organisation.ts';
import { type PageSetting, plainly, type Said, type Setting, said } from '#view/setting.ts';
import type { Scope } from './scope.view.ts';

/** What stands first on the papers. */
export interface CoverView {
  /** What the window and the file are called. */
  readonly name: string;
  /** The goal or the unit that alone they are about; null for the whole. */
  readonly about: Said | null;
  /** Whose they are, from which release, and when they were printed. */
  readonly facts: readonly Said[];
  /** Null where none is known. */
  readonly meeting: string | null;
  readonly task: {
    readonly text: Said;
    readonly bearings: readonly { readonly key: string; readonly said: Said }[];
  } | null;
}

const aboutOf = (scope: Scope, setting: Setting): Said | null => {
  if (scope.kind === 'goal') return said(scope.goal.title, setting);
  return scope.kind === 'unit' ? said(scope.unit.name, setting) : null;
};

export function coverView(scope: Scope, organisation: Organisation, setting: PageSetting): CoverView {
  const { words, origin, today } = setting;
  const { coreTask, committee, nextMeeting, name } = organisation;
  const about = aboutOf(scope, setting);
  const next = nextMeetingOf(nextMeeting, [], today);
  return {
    name: about === null ? words.appendix.title : `${words.appendix.title}, ${about.text}`,
    about,
    facts: [
      { text: name },
      said(committee, setting),
      { text: words.footer.release(origin.release.id, words.format.day(origin.release.published)) },
      { text: words.appendix.printed(words.format.day(today)) },
    ],
    meeting:
      next === null ? null : words.overview.nextMeeting(plainly(next.body, setting), words.format.day(next.date)),
    task:
      coreTask === undefined
        ? null
        : {
            text: said(coreTask.text, setting),
            bearings: coreTask.bearings.map(({ id, text }) => ({ key: id, said: said(text, setting) })),
          },
  };
}
