import type { Organisation } from '#domain/goals/organisation.ts';
import { usePageWords } from '#ui/words.tsx';
import type { PageSetting } from '#view/setting.ts';
import { useFrame } from './setting.tsx';

/** Whose figures, and who is reading, with the words of the further pages. Throws: Error outside a PageWordsProvider. */
export function usePageFrame(): { readonly setting: PageSetting; readonly organisation: Organisation } {
  const { setting, organisation } = useFrame();
  const words = usePageWords();
  return { setting: { ...setting, words }, organisation };
}
