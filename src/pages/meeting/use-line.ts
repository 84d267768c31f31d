import { useQuery } from '@tanstack/react-query';
import { watchQuery } from '#query/watch.ts';
import { isMeetingFile } from '#ui/meeting-file.ts';
import { watchView } from '#view/meeting/watch.view.ts';
import type { Shown } from './shown.ts';

/** Names of what did not come. More would not fit in a line. */
const MOST_NAMED = 3;

/** How things stand while the meeting goes on, in one line; null when all is well. Nothing that is shown depends on it. */
export function useLine({ setting, missed }: Shown): string | null {
  const { data: watched } = useQuery({ ...watchQuery(), enabled: !isMeetingFile() });
  const { words } = setting;
  const lacking = missed.length === 0 ? null : words.stage.watch.missed(words.format.list(missed.slice(0, MOST_NAMED)));
  return watchView(watched, setting) ?? lacking;
}
