import { GoalsNav } from '#pages/frame/GoalsNav.tsx';
import { PageHead } from '#pages/frame/PageHead.tsx';
import { usePageWords } from '#ui/words.tsx';

export function TryingPage() {
  const words = usePageWords();
  return (
    <>
      <GoalsNav />
      <PageHead title={words.goalsNav.trying}>{words.goalsNav.trying}</PageHead>
    </>
  );
}
