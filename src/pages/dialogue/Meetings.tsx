import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { MeetingLines } from '#ui/dialogue/MeetingLines.tsx';
import { MeetingYear } from '#ui/dialogue/MeetingYear.tsx';
import { More } from '#ui/layout/More.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import type { MeetingCalendarView } from '#view/meeting-calendar.view.ts';

/** The year's meetings on every level, held and planned. */
export function Meetings({ view }: { view: MeetingCalendarView | null }) {
  const { meetings } = usePageFrame().setting.words.dialogue;
  return (
    <section>
      <h2>{meetings.title}</h2>
      {view === null ? (
        <Notice>{meetings.none}</Notice>
      ) : (
        <>
          <p>{view.sentence}</p>
          <MeetingYear view={view} />
          {view.coming.all > 0 && (
            <>
              <h3>{meetings.coming}</h3>
              <MeetingLines view={view.coming} />
            </>
          )}
          {view.earlier.all > 0 && (
            <More summary={meetings.earlier}>
              <MeetingLines view={view.earlier} />
            </More>
          )}
        </>
      )}
    </section>
  );
}
