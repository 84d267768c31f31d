import { useWay } from '#pages/frame/address.tsx';
import { GoalsNav } from '#pages/frame/GoalsNav.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useRecord } from '#pages/frame/published-record.ts';
import { Waiting } from '#ui/state/Waiting.tsx';
import type { FigureOf } from '#view/decision-figure.ts';
import { dialogueView } from '#view/dialogue.view.ts';
import { Agenda } from './Agenda.tsx';
import { Decided } from './Decided.tsx';
import { useFigures } from './figures.ts';
import { Meetings } from './Meetings.tsx';
import { Questions } from './Questions.tsx';

interface Props {
  /** Which questions are listed; none: all. */
  readonly status: string | null;
}

/** What the next meeting has to talk of, then all that is asked, decided and met about. */
export function DialoguePage({ status }: Props) {
  const { goalsNav } = usePageFrame().setting.words;
  return (
    <>
      <GoalsNav />
      <PageHead title={goalsNav.dialogue}>{goalsNav.dialogue}</PageHead>
      <Panel>
        <Dialogue status={status} />
      </Panel>
    </>
  );
}

function Dialogue({ status }: Props) {
  const { record, names } = useRecord();
  const figureOf = useFigures(record, names);
  return figureOf === null ? <Waiting size="panel" /> : <Parts status={status} figureOf={figureOf} />;
}

function Parts({ status, figureOf }: Props & { figureOf: FigureOf }) {
  const { setting, organisation } = usePageFrame();
  const { address, replace } = useWay();
  const { record, names } = useRecord();
  const around = { names, page: names.tree.root.id };
  const view = dialogueView(record, organisation, around, figureOf, status, setting);
  const { dialogue } = setting.words;
  return (
    <>
      <p className="dialogue-answer">{view.isEmpty ? dialogue.none : view.sentence}</p>
      <Agenda view={view} figureOf={figureOf} names={names} />
      <div className="dialogue-record">
        <Questions
          view={view.questions}
          choose={(chosen) =>
            replace({ ...address, place: { page: 'dialogue', ...(chosen === '' ? {} : { status: chosen }) } })
          }
        />
        <Decided view={view.decisions} />
        <Meetings view={view.meetings} />
      </div>
    </>
  );
}
