import type { ReactNode } from 'react';
import type { Screen } from '#view/meeting/screen.ts';
import { screenName } from '#view/meeting/screen-name.ts';
import { FigureScreen } from './FigureScreen.tsx';
import { ListScreen } from './ListScreen.tsx';
import { OwnScreen } from './OwnScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { Room } from './Room.tsx';
import { TaskScreen } from './TaskScreen.tsx';

interface Props {
  readonly screen: Screen;
  /** The figure's table in place of its picture. */
  readonly isTable: boolean;
  /** What stands where today's questions and decisions are read, and where the meeting ends. */
  readonly children?: ReactNode;
}

/** One screen of a meeting. It fills the element it stands in. */
export function MeetingScreen({ screen, isTable, children }: Props) {
  return (
    <Room key={screen.key} name={screenName(screen)} kind={screen.kind} isTable={isTable}>
      <Inside screen={screen} isTable={isTable}>
        {children}
      </Inside>
    </Room>
  );
}

function Inside({ screen, isTable, children }: Props) {
  switch (screen.kind) {
    case 'task':
      return <TaskScreen screen={screen} />;
    case 'list':
      return <ListScreen screen={screen} />;
    case 'question':
      return <QuestionScreen screen={screen} />;
    case 'figure':
      return <FigureScreen screen={screen} isTable={isTable} />;
    default:
      return <OwnScreen screen={screen}>{children}</OwnScreen>;
  }
}
