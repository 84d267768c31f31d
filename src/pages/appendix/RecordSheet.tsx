import { useFigures } from '#pages/dialogue/figures.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { useRecord } from '#pages/frame/published-record.ts';
import { Waiting } from '#ui/state/Waiting.tsx';
import { RecordList } from '#ui/trying/RecordList.tsx';
import { recordedIn } from '#view/appendix/recorded.ts';
import type { Scope } from '#view/appendix/scope.view.ts';
import type { FigureOf } from '#view/decision-figure.ts';
import { dialogueView } from '#view/dialogue.view.ts';
import type { Listed } from '#view/record-item.ts';
import { sectionsOf } from '#view/trying-sections.view.ts';

/** What was asked, decided, stopped, is not known and was put right: all of it that the papers are about. */
export function RecordSheet({ scope }: { scope: Scope }) {
  const { record, names } = useRecord();
  const figureOf = useFigures(record, names);
  return figureOf === null ? <Waiting /> : <Lists scope={scope} figureOf={figureOf} />;
}

function Lists({ scope, figureOf }: { scope: Scope; figureOf: FigureOf }) {
  const { setting, organisation } = usePageFrame();
  const { appendix, dialogue } = setting.words;
  const { record, names } = useRecord();
  const own = recordedIn(record, scope, names.tree);
  const around = { names, page: scope.kind === 'unit' ? scope.unit.id : names.tree.root.id };
  const view = dialogueView(own, organisation, around, figureOf, null, setting);
  const taken = { names, whose: { id: around.page, name: '' } };
  return (
    <section className="sheet">
      <h2>{appendix.record}</h2>
      <List title={appendix.questions} list={view.questions} none={dialogue.all.none} />
      <List title={dialogue.decisions.title} list={view.decisions} none={dialogue.decisions.none} />
      {sectionsOf(own, around, taken, setting).map((section) => (
        <List key={section.key} title={section.title} list={section} none={section.sentence} />
      ))}
    </section>
  );
}

/** Everything: nobody can ask paper for more. */
function List({ title, list, none }: { title: string; list: Listed; none: string }) {
  return (
    <section>
      <h3>{title}</h3>
      {list.all === 0 ? <p>{none}</p> : <RecordList list={list} first={list.all} />}
    </section>
  );
}
