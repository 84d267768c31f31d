import '#ui/styles/all.css';
import { createRoot } from 'react-dom/client';
import { filesIn, type ReleaseFiles } from '#contract/meeting-file.ts';
import { PARTS } from '#contract/packed.ts';
import { FileNotice } from '#pages/meeting/file/FileNotice.tsx';
import { setTransport } from '#query/http.ts';
import { readAddress } from '#view/address.ts';
import type { Words } from '#words/sv.ts';
import { App, newClient } from './App.tsx';
import { allWordsIn } from './catalogues.ts';
import { firstLanguage } from './language.ts';

/** The app as it starts in a meeting file: it has everything with it and asks nobody. */

const API = '/api/v1/';

/** Answers as a host with the same files would. */
const answerFrom =
  (files: ReleaseFiles) =>
  async ({ pathname }: URL): Promise<Response> => {
    const path = pathname.slice(pathname.lastIndexOf(API) + API.length);
    return files.has(path) ? Response.json(files.get(path)) : new Response(null, { status: 404 });
  };

/** Words that would speak of a host, where there is none. */
function asInFile(words: Words): Words {
  const { earlier, state, meetingFile } = words;
  const failure = { ...state.failure, noRelease: meetingFile.noRelease };
  return { ...words, earlier: { ...earlier, newest: meetingFile.ownRelease }, state: { ...state, failure } };
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the file has no #root');
  setTransport(answerFrom(await filesIn(document.getElementById(PARTS.figures)?.textContent ?? '')));
  const { language, release } = readAddress(window.location.hash);
  const words = await allWordsIn(firstLanguage(language, navigator.languages));
  createRoot(root).render(
    <App client={newClient(release)} words={asInFile(words)} notice={<FileNotice wordsIn={allWordsIn} />} />,
  );
}

start().catch((fault: unknown) => {
  document.getElementById(PARTS.trouble)?.removeAttribute('hidden');
  console.error(fault);
});
