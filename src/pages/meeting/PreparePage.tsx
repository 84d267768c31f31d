import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { useWay } from '#pages/frame/address.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { Panel } from '#pages/frame/Panel.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { dialogueQuery, voiceQuery } from '#query/further.ts';
import { goalsQuery, unitSeriesQuery, unitsQuery } from '#query/queries.ts';
import { KeyTable } from '#ui/meeting/KeyTable.tsx';
import { Outline } from '#ui/meeting/Outline.tsx';
import { PartChoice } from '#ui/meeting/PartChoice.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { appendixPlace, type Place } from '#view/address.ts';
import { prepareView } from '#view/meeting/prepare.view.ts';
import { type Programme, readProgramme, writeProgramme } from '#view/meeting/programme.ts';
import { withPart } from '#view/meeting/programme-edit.ts';
import { CopyProgramme } from './CopyProgramme.tsx';
import { SaveMeetingFile } from './file/SaveMeetingFile.tsx';
import { GoalChoice } from './GoalChoice.tsx';

interface Props {
  readonly place: Extract<Place, { page: 'meeting' }>;
  readonly onStart: () => void;
}

/** What the meeting takes up and in which order. All of it stands in the address: the link is the programme. */
export function PreparePage(props: Props) {
  const { setting } = usePageFrame();
  const { stage } = setting.words;
  return (
    <div className="prepare">
      <PageHead title={stage.title}>{stage.title}</PageHead>
      <p className="lead">{stage.lead}</p>
      <Panel>
        <Chosen {...props} />
      </Panel>
      <p>
        <a href={setting.href(appendixPlace(null, null))}>{stage.papers}</a>
      </p>
      <SaveMeetingFile />
      <h2>{stage.keys.title}</h2>
      <KeyTable />
      <p>{stage.keys.text}</p>
    </div>
  );
}

/** How much is measured in the whole. Asked for only where there are no goals to talk of; 0 until it is known. */
function useMeasured(goals: readonly Goal[], root: UnitId): number {
  const enabled = !goals.some(({ status }) => status === 'active');
  return useQuery({ ...unitSeriesQuery(root), enabled }).data?.columns.length ?? 0;
}

/** What other pages have asked for, and this one does not. */
function useAlreadyFetched() {
  const { data: voice } = useQuery({ ...voiceQuery(), enabled: false });
  const { data: record } = useQuery({ ...dialogueQuery(), enabled: false });
  return { voice, record };
}

function Chosen({ place, onStart }: Props) {
  const { setting, organisation } = usePageFrame();
  const { address, replace } = useWay();
  const { data: goals } = useSuspenseQuery(goalsQuery());
  const { data: units } = useSuspenseQuery(unitsQuery());
  const { stage } = setting.words;
  const programme = readProgramme(place.goals, place.without);
  const measured = useMeasured(goals, organisation.root);
  const town = { goals, tree: units.tree, organisation, measured, ...useAlreadyFetched() };
  const view = prepareView(programme, town, setting);
  const choose = (changed: Programme) => replace({ ...address, place: { ...place, ...writeProgramme(changed) } });
  return (
    <div className="prepare-parts">
      <div>
        {view.notice !== null && <Notice>{view.notice}</Notice>}
        <GoalChoice programme={programme} view={view} goals={goals} tree={units.tree} onChoice={choose} />
        <PartChoice parts={view.parts} onChoice={(part, isIn) => choose(withPart(programme, part, isIn))} />
      </div>
      <div className="prepare-start">
        <Outline lines={view.outline} screens={view.screens} />
        <p>
          <button type="button" className="first" onClick={() => onStart()}>
            {stage.start}
          </button>
        </p>
        <CopyProgramme />
      </div>
    </div>
  );
}
