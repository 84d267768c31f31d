import { GoalsNav } from '#pages/frame/GoalsNav.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { usePageWords } from '#ui/words.tsx';

export function DialoguePage() {
  const words = usePageWords();
  return (
    <>
      <GoalsNav />
      <PageHead title={words.goalsNav.dialogue}>{words.goalsNav.dialogue}</PageHead>
    </>
  );
}
