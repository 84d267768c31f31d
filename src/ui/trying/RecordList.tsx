import { Growing } from '#ui/layout/Growing.tsx';
import { Says } from '#ui/text/Says.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { Listed, RecordView } from '#view/record-item.ts';

function Item({ item }: { item: RecordView }) {
  return (
    <li>
      <div>
        <h3 tabIndex={-1}>
          <Says said={item.title} />
        </h3>
        <p className="facts-line">
          {item.state !== null && <span className="state">{item.state}</span>}
          {item.facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {item.unit !== null && (
            <span>
              <a href={item.unit.href}>
                <Says said={item.unit.name} />
              </a>
            </span>
          )}
        </p>
        {item.links.map((link) => (
          <p key={link.key} className="small">
            {link.label}{' '}
            <a href={link.href}>
              <Says said={link.name} />
            </a>
          </p>
        ))}
      </div>
      {item.story.length > 0 && (
        <dl>
          {item.story.map((line) => (
            <div key={line.key} className={line.isOpen ? 'open-line' : undefined}>
              <dt>{line.label}</dt>
              <dd>
                <Says said={line.said} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** Things from the record, each with how it went. `first`: no more than these are shown. */
export function RecordList({ list, first }: { list: Listed; first?: number }) {
  const { trying } = usePageWords();
  const limit = first === undefined ? {} : { first };
  return (
    <Growing
      className="record"
      {...limit}
      all={list.all}
      items={list.items}
      more={first === undefined ? trying.more : null}
    >
      {(item) => <Item key={item.key} item={item} />}
    </Growing>
  );
}
