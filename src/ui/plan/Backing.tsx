import { Explained } from '#ui/terms/Explained.tsx';
import { OutLink } from '#ui/text/OutLink.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { GoalDetailView, ListedView } from '#view/goal-detail.view.ts';
import { Ladder } from './Ladder.tsx';

/** Users' part in a goal, who stands behind it, and what those whose goal it is say of it. */
export function Backing({ view }: { view: GoalDetailView }) {
  const { backing } = usePageWords();
  return (
    <section className="backing">
      <div>
        <h2>{backing.users}</h2>
        {view.ladders.length === 0 ? <p className="open">{backing.usersUnsaid}</p> : <Ladder ladders={view.ladders} />}
        {view.note !== null && (
          <p>
            <Explained said={view.note} />
          </p>
        )}
        <OwnWords view={view} />
      </div>
      {view.lists.length > 0 && (
        <div>
          <h2>{backing.title}</h2>
          <Lists lists={view.lists} />
        </div>
      )}
    </section>
  );
}

/** What already works, and what could have been done otherwise. */
function OwnWords({ view }: { view: GoalDetailView }) {
  const { backing } = usePageWords();
  return (
    <>
      {view.keepDoing.length > 0 && (
        <>
          <h2>{backing.keepDoing}</h2>
          <ul className="keep-doing">
            {view.keepDoing.map((said) => (
              <li key={said.text}>
                <Explained said={said} />
              </li>
            ))}
          </ul>
        </>
      )}
      {view.doneOtherwise !== null && (
        <>
          <h2>{backing.doneOtherwise}</h2>
          <p>
            <Explained said={view.doneOtherwise} />
          </p>
        </>
      )}
    </>
  );
}

function Lists({ lists }: { lists: readonly ListedView[] }) {
  return (
    <dl className="facts">
      {lists.map((list) => (
        <div key={list.key}>
          <dt>{list.label}</dt>
          {list.items.map((item) => (
            <dd key={item.key}>
              <OutLink href={item.href}>
                {item.href === null ? (
                  <Explained said={item.said} />
                ) : (
                  <bdi lang={item.said.lang}>{item.said.text}</bdi>
                )}
              </OutLink>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
