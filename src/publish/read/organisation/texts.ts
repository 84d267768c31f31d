import { isMap } from 'yaml';
import { isLanguage, type LANGUAGES, type Texts } from '#domain/kernel/text.ts';
import { fault } from '#publish/read/fault.ts';
import { entriesOf } from './map.ts';
import { textValue } from './plain.ts';
import { isEmpty, note, type Shape, scalarOf, writtenAt } from './spot.ts';

/** To go on with when a text could not be read, so that what points at the thing is still found. */
const NO_TEXT: Texts = {};

/**
 * A text, in the municipality's own language or as a map with one text for each language. Never undefined.
 */
export const textsValue: Shape<Texts> = (spot, reading) => {
  const [own = 'sv'] = reading.languages;
  if (scalarOf(spot.node) !== null) {
    const text = textValue(spot, reading);
    return text === undefined ? NO_TEXT : { [own]: text };
  }
  if (!isMap(spot.node)) {
    note(spot, reading, fault('wrong-kind', { expected: 'texts', written: writtenAt(spot.node) }));
    return NO_TEXT;
  }
  const texts: { [language in (typeof LANGUAGES)[number]]?: string } = {};
  for (const [language, one] of entriesOf(spot.node, spot, reading)) {
    if (!isLanguage(language)) {
      note(one, reading, fault('not-a-language', { written: language }));
      continue;
    }
    if (!reading.languages.includes(language)) {
      const declared = reading.languages;
      note(one, reading, fault('undeclared-language', { written: language, declared }), 'warning');
    }
    if (isEmpty(one.node)) note(one, reading, fault('empty-key', { key: language }));
    else {
      const text = textValue(one, reading);
      if (text !== undefined) texts[language] = text;
    }
  }
  return texts;
};
