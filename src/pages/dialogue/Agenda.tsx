import { useSuspenseQuery } from '@tanstack/react-query';
import { dueToTell } from '#domain/dialogue/telling.ts';
import { useFetchedVoice } from '#pages/frame/fetched-voice.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { indicatorsQuery } from '#query/queries.ts';
import { AgendaPart, DuePart } from '#ui/dialogue/AgendaPart.tsx';
import { TakeAlong } from '#ui/figure/TakeAlong.tsx';
import { Notice } from '#ui/state/Notice.tsx';
import { duePart } from '#view/agenda-due.view.ts';
import { agendaExport } from '#view/agenda-export.view.ts';
import { hasFailed, verdictsPart } from '#view/agenda-verdicts.view.ts';
import type { FigureOf } from '#view/decision-figure.ts';
import type { DialogueView } from '#view/dialogue.view.ts';
import { linkTo } from '#view/link.ts';
import type { NameIndex } from '#view/name-index.ts';

interface Props {
  readonly view: Pick<DialogueView, 'title' | 'next' | 'parts'>;
  readonly figureOf: FigureOf;
  readonly names: NameIndex;
}

/** The list of the next meeting: made of what waits, to be read, printed and taken along. */
export function Agenda({ view, figureOf, names }: Props) {
  const { setting } = usePageFrame();
  const { agenda } = setting.words.dialogue;
  const { data: indicators } = useSuspenseQuery(indicatorsQuery());
  const voice = useFetchedVoice();
  const goals = [...names.goals.values()];
  const verdicts = verdictsPart(goals, indicators, names, figureOf, setting);
  const due = typeof voice === 'string' ? null : duePart(dueToTell(voice.items).length, names.tree.root.id, setting);
  const parts = [...view.parts, ...(verdicts === null ? [] : [verdicts])];
  const isEmpty = parts.length === 0 && due === null;
  return (
    <section className="agenda">
      <h2>{view.title}</h2>
      <p className="small">{[view.next ?? '', isEmpty ? '' : agenda.text].join(' ').trim()}</p>
      {isEmpty && <Notice>{agenda.nothing}</Notice>}
      {parts.map((part) => (
        <AgendaPart key={part.key} part={part} />
      ))}
      {hasFailed(goals, figureOf) && <p className="small">{agenda.verdictsFailed}</p>}
      {due !== null && <DuePart due={due} />}
      {!isEmpty && (
        <div className="agenda-take">
          <button type="button" onClick={() => window.print()}>
            {agenda.print}
          </button>
          <TakeAlong
            picture={null}
            file={() => agendaExport(parts, due === null ? [] : [due.cells], view.title, setting)}
            link={(hash) => linkTo(hash, setting.origin.release.id)}
          />
        </div>
      )}
    </section>
  );
}
