import { useStopped } from '#pages/frame/fetched-plan.ts';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { Explained } from '#ui/terms/Explained.tsx';
import { tryingPlace } from '#view/address.ts';
import { stoppedView } from '#view/stopped.view.ts';

/** What is no longer done, and the hours it has freed. The rest of the page neither waits for it nor fails with it. */
export function Freed() {
  const { setting } = usePageFrame();
  const { plan } = setting.words;
  const stopped = useStopped();
  if (stopped === 'waiting') return null;
  if (stopped === 'failed') return <p className="small">{plan.failed}</p>;
  const view = stoppedView(stopped, setting);
  if (view === null) return null;
  return (
    <>
      <h3>{plan.stopped}</h3>
      <p>{view.sentence}</p>
      <ul className="stopped">
        {view.lines.map((line) => (
          <li key={line.key}>
            <Explained said={line.what} />
            <span className="small">{line.hours}</span>
          </li>
        ))}
      </ul>
      <p className="onward">
        <a href={setting.href(tryingPlace(null))}>{plan.stoppedMore}</a>
      </p>
    </>
  );
}
