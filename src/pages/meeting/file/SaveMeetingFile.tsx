import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { usePageFrame } from '#pages/frame/page-setting.tsx';
import { failureOf } from '#query/failure.ts';
import { isMeetingFile } from '#ui/meeting-file.ts';
import { saveFile } from '#ui/save.ts';
import { failureView } from '#view/failure.view.ts';
import type { PageSetting } from '#view/setting.ts';
import { nameOf } from '#view/sheet.ts';

const BYTES_IN_MEGABYTE = 1_000_000;

/** Why there is no file, and that there is none. */
function whyNot(error: unknown, { words }: PageSetting): string {
  const { changed, failed } = words.meetingFile;
  const known = failureOf(error);
  if (known === null) return failed;
  return known.failure.kind === 'release'
    ? changed
    : `${failed} ${failureView(known.failure, known.since, words).text}`;
}

/** The whole dashboard as one file to take along. A meeting file can not make another, and offers none. */
export function SaveMeetingFile() {
  return isMeetingFile() ? null : <Save />;
}

function Save() {
  const { setting } = usePageFrame();
  const { meetingFile, format } = setting.words;
  const client = useQueryClient();
  const making = useRef<AbortController | null>(null);
  const [said, say] = useState('');
  const [come, setCome] = useState<{ done: number; of: number } | null>(null);
  // Whoever leaves the page wants no file from it.
  useEffect(() => () => making.current?.abort(), []);

  async function save(): Promise<void> {
    making.current?.abort();
    const mine = new AbortController();
    making.current = mine;
    const tell = (what: string) => mine.signal.aborted || say(what);
    tell(meetingFile.making);
    try {
      const { makeMeetingFile } = await import('#query/meeting-file.ts');
      const onFile = (done: number, of: number) => mine.signal.aborted || setCome({ done, of });
      const text = await makeMeetingFile(client, setting.origin, { signal: mine.signal, onFile });
      if (mine.signal.aborted) return;
      const name = `${nameOf([meetingFile.fileName], setting)}.html`;
      const content = new Blob([text], { type: 'text/html;charset=utf-8' });
      saveFile(name, content);
      tell(meetingFile.saved(name, format.number(content.size / BYTES_IN_MEGABYTE, 1)));
    } catch (error) {
      tell(whyNot(error, setting));
    } finally {
      if (!mine.signal.aborted) setCome(null);
    }
  }

  return (
    <section className="save-meeting-file">
      <h2>{meetingFile.title}</h2>
      <p>{meetingFile.text}</p>
      <p>
        <button type="button" onClick={() => void save()}>
          {meetingFile.save}
        </button>{' '}
        {come !== null && <progress aria-label={meetingFile.making} value={come.done} max={come.of} />}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
