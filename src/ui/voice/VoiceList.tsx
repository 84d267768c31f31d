import { useEffect, useRef, useState } from 'react';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { VoiceItemView } from '#view/voice-item.view.ts';
import { VoiceSteps } from './VoiceSteps.tsx';

/** So many at a time: an organisation may have heard thousands of things. */
const STEP = 30;

function Item({ item }: { item: VoiceItemView }) {
  return (
    <li className={`voice-item ${item.kind}`}>
      <h3 tabIndex={-1}>
        <Says said={item.theme} />
      </h3>
      <p className="facts-line">
        <span className="kind">{item.kindSaid}</span>
        {item.stageSaid !== null && <span className="stage">{item.stageSaid}</span>}
        {item.unit !== null && (
          <span>
            <a href={item.unit.href}>
              <Says said={item.unit.name} />
            </a>
          </span>
        )}
        {item.people !== null && <span>{item.people}</span>}
      </p>
      <VoiceSteps steps={item.steps} />
      {item.links.length > 0 && (
        <ul className="voice-links">
          {item.links.map((link) => (
            <li key={link.key}>
              {link.label}{' '}
              <a href={link.href}>
                <Says said={link.name} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface Props {
  readonly all: number;
  readonly items: (from: number, to: number) => readonly VoiceItemView[];
}

/** Everything that was said, some at a time, each with what became of it. */
export function VoiceList({ all, items }: Props) {
  const { voice } = usePageWords();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(STEP);
  useEffect(() => {
    // Who asked for more reads on where the new ones begin.
    if (shown > STEP) list.current?.children[shown - STEP]?.querySelector('h3')?.focus();
  }, [shown]);
  return (
    <>
      <ul className="voice-items" ref={list}>
        {items(0, shown).map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ul>
      {shown < all && (
        <p className="voice-more">
          <button type="button" onClick={() => setShown(shown + STEP)}>
            {voice.list.more}
          </button>{' '}
          <span className="small">{voice.list.found(shown, all)}</span>
        </p>
      )}
    </>
  );
}
