import { useWords } from '#ui/words.tsx';
import { PageHead } from './PageHead.tsx';
import { useFrame } from './setting.tsx';

/** The address leads nowhere: says so, and shows the way home. */
export function LostPage({ text }: { text?: string }) {
  const { setting } = useFrame();
  const words = useWords();
  return (
    <>
      <PageHead title={words.lost.title}>{text ?? words.lost.title}</PageHead>
      <p className="lead">{words.lost.text}</p>
      <p>
        <a href={setting.href({ page: 'overview' })}>{words.lost.home}</a>
      </p>
    </>
  );
}
