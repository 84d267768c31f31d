import { Mark } from '#ui/chart/Mark.tsx';
import { Explained } from '#ui/terms/Explained.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { ListenerView, ValueView } from '#view/values.view.ts';

/** Value, practice, indicator. What is missing is shown as an open place. */
export function ValueMap({ values }: { values: readonly ValueView[] }) {
  return (
    <ul className="value-map">
      {values.map((value) => (
        <li key={value.key}>
          <OneValue value={value} />
        </li>
      ))}
    </ul>
  );
}

function OneValue({ value }: { value: ValueView }) {
  const { values } = usePageWords();
  return (
    <>
      <div>
        <h3>
          <Says said={value.name} />
        </h3>
        {value.text === null ? <p className="open">{values.unspoken}</p> : <Said text={value.text} />}
      </div>
      <div>
        <h4>{values.practice}</h4>
        {value.practices.length === 0 && <p className="open">{values.noPractice}</p>}
        <ul>
          {value.practices.map((practice) => (
            <li key={practice.key}>
              <Explained said={practice.text} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{values.listens}</h4>
        {value.unheard !== null && <p className="open">{value.unheard}</p>}
        <Listeners listeners={value.listeners} />
      </div>
    </>
  );
}

/** What listens, each with the way to its figure. */
export function Listeners({ listeners }: { listeners: readonly ListenerView[] }) {
  return (
    <ul className="listeners">
      {listeners.map((listener) => (
        <li key={listener.key}>
          <a href={listener.href}>
            <Says said={listener.name} />
          </a>
          <span className={`listener tone-${listener.mark.tone}`}>
            <Mark mark={listener.mark} /> {listener.verdict}
          </span>
          {listener.latest !== '' && <span className="listener-figure">{listener.latest}</span>}
        </li>
      ))}
    </ul>
  );
}

const Said = ({ text }: { text: NonNullable<ValueView['text']> }) => (
  <p>
    <Explained said={text} />
  </p>
);
