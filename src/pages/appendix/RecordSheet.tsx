import { useFigures } from '#pages/dialogue/figures.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useRecord } from '#pages/frame/published-record.ts';
import { Waiting } from '#ui/state/Waiting.tsx';
import { RecordList } from '#ui/trying/RecordList.tsx';
import type { Place } from '#view/address.ts';
import { paperRecord } from '#view/appendix/record.view.ts';
import { recordedIn } from '#view/appendix/recorded.ts';
import type { Scope } from '#view/appendix/scope.view.ts';
import type { FigureOf } from '#view/decision-figure.ts';
import type { Setting } from '#view/setting.ts';

/** What was asked, decided, stopped, is not known and was put right: as much of it that the papers are about as still waits or is new. */
export function RecordSheet({ scope }: { scope: Scope }) {
  const { record, names } = useRecord();
  const figureOf = useFigures(record, names);
  return figureOf === null ? <Waiting /> : <Lists scope={scope} figureOf={figureOf} />;
}

/** As it is typed: where this stands on the web with its whole name, else from # on. */
const typed =
  ({ href }: Setting) =>
  (place: Place): string =>
    location.protocol === 'https:' ? `${location.host}${location.pathname}${href(place)}` : href(place);

function Lists({ scope, figureOf }: { scope: Scope; figureOf: FigureOf }) {
  const { setting, organisation } = usePageFrame();
  const { appendix } = setting.words;
  const { record, names } = useRecord();
  const own = recordedIn(record, scope, names.tree);
  const around = { names, page: scope.kind === 'unit' ? scope.unit.id : names.tree.root.id };
  const view = paperRecord(own, organisation, around, figureOf, typed(setting), setting);
  const isOver = scope.kind === 'goal' && scope.goal.status === 'former';
  const none = isOver ? null : view.none;
  if (view.lists.length + view.older.length === 0 && none === null) return null;
  return (
    <section className="sheet">
      <h2>{appendix.record}</h2>
      {view.lists.length > 0 && <p className="small">{appendix.recordText}</p>}
      {view.lists.map(({ key, title, list }) => (
        <section key={key}>
          <h3>{title}</h3>
          <RecordList list={list} first={list.all} />
        </section>
      ))}
      {view.older.map((said) => (
        <p key={said} className="small">
          {said}
        </p>
      ))}
      {none !== null && <p className="small">{none}</p>}
    </section>
  );
}
