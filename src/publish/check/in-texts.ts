import type { Row, TextFields } from '#publish/rows.ts';

/** Answers whether the table of texts says a field of a thing in some language. */
export function inTexts(
  texts: readonly Row<TextFields>[],
  about: TextFields['about'],
): (id: string, field: string) => boolean {
  const said = new Set(texts.flatMap(({ fields }) => (fields.about === about ? [`${fields.id} ${fields.field}`] : [])));
  return (id, field) => said.has(`${id} ${field}`);
}
