import '#ui/styles/all.css';
import '#ui/styles/fonts.css';
import '#ui/styles/meeting.css';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { MeetingScreen } from '#ui/meeting/MeetingScreen.tsx';
import { PageWordsProvider, WordsProvider } from '#ui/words.tsx';
import type { Screen } from '#view/meeting/screen.ts';
import { sv, type Words } from '#words/sv.ts';

/** A window of a size, until the test is over. */
export async function windowOf(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(1000, 800));
}

/** A screen in the place it has on the stage: between a line above and a line below. */
export const staged = (screen: Screen, words: Words = sv, isTable = false) => (
  <WordsProvider words={words}>
    <PageWordsProvider words={words}>
      <div style={{ position: 'fixed', inset: 0, display: 'grid', gridTemplateRows: '10vh minmax(0, 1fr) 10vh' }}>
        <span />
        <MeetingScreen screen={screen} isTable={isTable} />
        <span />
      </div>
    </PageWordsProvider>
  </WordsProvider>
);
