import { useQuery } from '@tanstack/react-query';
import type { Goal } from '#domain/goals/goal.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { dialogueQuery } from '#query/further.ts';
import { Says } from '#ui/text/Says.tsx';
import { goalRecordView } from '#view/goal-record.view.ts';

/** What is asked, decided and tried about a goal. The page neither waits for it nor fails with it. */
export function GoalRecord({ goal }: { goal: Goal }) {
  const { setting } = usePageFrame();
  const { data: record } = useQuery(dialogueQuery());
  const groups = record === undefined ? [] : goalRecordView(goal, record, setting);
  if (groups.length === 0) return null;
  return (
    <section className="goal-record" aria-label={setting.words.goalsNav.dialogue}>
      {groups.map((group) => (
        <section key={group.key}>
          <h2>
            <a href={group.href}>{group.title}</a>
          </h2>
          <ul>
            {group.lines.map((line) => (
              <li key={line.key}>
                <Says said={line.text} />
                <span className="small">{line.facts}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
