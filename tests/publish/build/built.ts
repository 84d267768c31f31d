import { publishFiles } from '#publish/publish.ts';
import { type Change, townWith } from '#tests/publish/town.ts';

export const TODAY = '2026-03-10';

/** What every file of the unchanged town begins with. */
export const envelope = {
  contract: '1.0',
  release: { id: '2026-1', published: '2026-03-03', previous: '2025-1', next: '2027-03-02' },
  source: { kind: 'demo', name: 'Enkäten' },
  organisation: 'exempelkoping',
};

/** The text of every file that the changed town gives. Throws when it is refused. */
export function textsOf(changes: readonly Change[], fewestAnswers?: number): ReadonlyMap<string, string> {
  const { files, problems } = publishFiles(townWith(changes), { today: TODAY, fewestAnswers });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (files === null) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return files;
}

/** One file of the changed town, as JSON. */
export function builtFile(address: string, changes: readonly Change[] = [], fewestAnswers?: number): unknown {
  const text = textsOf(changes, fewestAnswers).get(address);
  if (text === undefined) throw new Error(`there is no ${address}`);
  return JSON.parse(text);
}
