import { HttpResponse, http } from 'msw';
import type { DialogueRecord } from '#domain/dialogue/record.ts';
import { api } from '#mocks/handlers/api.ts';
import { answering } from '#tests/browser/during.ts';
import { recordOf } from '#tests/domain/dialogue/records.ts';
import { fileOf } from './visit.tsx';

/** Lets Exempelköping have written down just this. */
export async function answerRecord(record: Partial<DialogueRecord>): Promise<void> {
  const { contract, release, source, organisation } = await fileOf<Record<string, unknown>>('units.json');
  const file = { contract, release, source, organisation, ...recordOf(record) };
  answering(http.get(api('dialogue.json'), () => HttpResponse.json(file)));
}
