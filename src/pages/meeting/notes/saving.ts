import { useState } from 'react';
import type { Organisation } from '#domain/goals/organisation.ts';
import type { NoteKind } from '#domain/meeting/note.ts';
import { saveFile } from '#ui/save.ts';
import { minutes, type TextFile } from '#view/meeting/minutes.view.ts';
import { decisionNotes, questionNotes } from '#view/meeting/notes-export.view.ts';
import type { NameIndex } from '#view/name-index.ts';
import type { PageSetting } from '#view/setting.ts';
import { useNotes } from './store.ts';

function saved({ name, text }: TextFile, type: string): boolean {
  try {
    saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
    return true;
  } catch {
    return false;
  }
}

/** Ways to put what was written in a file, each answering whether it could. */
export function useSaving(organisation: Organisation, names: NameIndex, setting: PageSetting) {
  const { all, drafts, markSaved } = useNotes();
  // The text that the browser made no file of: it can still be copied.
  const [failed, setFailed] = useState<string | null>(null);
  const half = [...drafts.values()];
  const put = (file: TextFile, type: string, written: Parameters<typeof markSaved>[0]): boolean => {
    const isSaved = saved(file, type);
    if (isSaved) markSaved(written);
    setFailed(isSaved ? null : file.text);
    return isSaved;
  };
  const ofKind = (kind: NoteKind) => all.filter((note) => note.kind === kind);
  return {
    failed,
    saveMinutes: () =>
      put(minutes({ notes: all, drafts: half }, organisation, names, setting), 'text/markdown', [...all, ...half]),
    saveQuestions: () => put(questionNotes(all, setting), 'text/csv', ofKind('question')),
    saveDecisions: () => put(decisionNotes(all, setting), 'text/csv', ofKind('decision')),
  };
}
