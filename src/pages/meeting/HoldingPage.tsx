import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { missedLines } from '#view/meeting/hold.view.ts';
import type { Programme } from '#view/meeting/programme.ts';
import { screensView } from '#view/meeting/screens.view.ts';
import { heldIn, namesIn } from './held.ts';
import type { Shown } from './shown.ts';
import { useHolding } from './use-holding.ts';

interface Props {
  readonly programme: Programme;
  readonly onReady: (shown: Shown) => void;
  readonly onBack: () => void;
}

/** Before the first screen: everything is fetched, and then stands still. */
export function HoldingPage({ programme, onReady, onBack }: Props) {
  const { setting } = usePageFrame();
  const client = useQueryClient();
  const { hold, title } = setting.words.stage;
  const units = (programme.items ?? []).flatMap(({ unit }) => unit ?? []);
  const { holding, again } = useHolding(units);
  const { done, all, missed, canBegin, isOver } = holding;
  const names = missedLines(missed, namesIn(client), setting);
  const isReady = isOver && missed.length === 0;
  const begin = () => {
    const held = heldIn(client);
    if (held !== null) onReady({ held, setting, screens: screensView(programme, held, setting), missed: names });
  };
  const beginAtOnce = useEffectEvent(begin);
  useEffect(() => {
    if (isReady) beginAtOnce();
  }, [isReady]);
  return (
    <div className="hold">
      <PageHead title={title}>{hold.title}</PageHead>
      <p className="lead">{hold.text}</p>
      <progress aria-label={hold.title} value={done} max={Math.max(all, 1)} />
      <p role="status">{isOver ? '' : hold.done(done, all)}</p>
      {isOver && missed.length > 0 && (
        <div className="failure" role="alert">
          <p className="failure-title">{hold.missedTitle}</p>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>{canBegin ? hold.can : hold.cannot}</p>
          <button type="button" onClick={again}>
            {hold.retry}
          </button>{' '}
          {canBegin && (
            <button type="button" onClick={begin}>
              {hold.begin}
            </button>
          )}
        </div>
      )}
      <p>
        <button type="button" onClick={onBack}>
          {hold.back}
        </button>
      </p>
    </div>
  );
}
