import { More } from '#ui/layout/More.tsx';
import { usePageWords } from '#ui/words.tsx';
import type { MoreAsks } from '#view/asking.view.ts';

/** Further questions worth asking, for who opens them. Nothing where there are none. */
export function AskMore({ asks }: { asks: readonly MoreAsks[] }) {
  const { asking } = usePageWords();
  const some = asks.filter(({ questions }) => questions.length > 0);
  if (some.length === 0) return null;
  return (
    <More summary={asking.more}>
      <div className="more-asks">
        {some.map(({ key, label, questions }) => (
          <div key={key}>
            {label !== null && <p className="small">{label}</p>}
            <ul>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </More>
  );
}
