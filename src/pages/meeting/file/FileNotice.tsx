import { use } from 'react';
import type { Language } from '#domain/kernel/text.ts';
import { useFrame } from '#pages/frame/setting.tsx';
import type { Words } from '#words/sv.ts';

interface Props {
  readonly wordsIn: (language: Language) => Promise<Words>;
}

/** Says in a meeting file, on every page, that it is one, and which release it holds. */
export function FileNotice({ wordsIn }: Props) {
  const { setting } = useFrame();
  const { release } = setting.origin;
  const { meetingFile, format } = use(wordsIn(setting.language));
  return (
    <aside className="overdue" aria-label={meetingFile.title}>
      {meetingFile.inside(release.id, format.day(release.published))}
    </aside>
  );
}
