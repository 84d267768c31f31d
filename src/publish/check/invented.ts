import { slug } from '#publish/build/slug.ts';
import type { Place } from '#publish/place.ts';
import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { Context } from './context.ts';
import { everyText, type FoundText } from './every-text.ts';

/** The municipalities of the demonstrations. There are none with these names. */
export const INVENTED = ['Exempelköping', 'Eksempelby', 'Tomköping'];

const NAMED = new RegExp(`(?:^|-)(?:${INVENTED.map(slug).join('|')})`);
/** Places that the domain name system keeps for examples: nobody has one. */
const LINK = /(?:https?:\/\/|@)[\w.-]*\.example(?![\w.-]*\w)/i;
const WORD =
  /\b(?:påhittad|påhittat|påhittade|uppdiktad|uppdiktat|uppdiktade|opdigtet|opdigtede|invented)(?![\p{L}])/iu;

const PRESET = /^sets\[\d+\]\.preset$/;

/** Where it is said who stands behind a figure. */
const SOURCES: ReadonlySet<string> = new Set(['sourceName', 'member', 'evidence']);

const isOfSource = (name: string, place: Place): boolean =>
  SOURCES.has(name) || (name === 'name' && /\.ya?ml$/i.test(place.file));

function whyOf({ text, name }: FoundText, place: Place): 'name' | 'link' | 'word' | null {
  if (LINK.test(text)) return 'link';
  if (NAMED.test(slug(text))) return 'name';
  return isOfSource(name, place) && WORD.test(text) ? 'word' : null;
}

const keyOf = ({ file, row, column }: Place): string => `${file} ${row} ${column}`;

/** Where what users have said stands: they may speak of whatever they want. */
function saidByUsers({ folder }: Context): (place: Place) => boolean {
  const rows = folder.texts.filter(({ fields }) => fields.about === 'voice');
  const texts = new Set(rows.map((row) => keyOf(row.place('text'))));
  return (place) => place.file === folder.files.voice || texts.has(keyOf(place));
}

/**
 * Texts of the demonstrations among figures that are said to be real: what is left of a folder that was copied, whose
 * figures are likely left too. Told: the places of which it has been told already.
 */
export function inventedTexts(context: Context, told: readonly Problem[]): Problem[] {
  const isByUsers = saidByUsers(context);
  const before = new Set(told.map(({ place }) => keyOf(place)));
  const problems: Problem[] = [];
  for (const found of everyText(context.folder)) {
    const place = found.place();
    const why = whyOf(found, place);
    // What a preset takes over from organisation.yaml has been told of there.
    if (why === null || before.has(keyOf(place)) || PRESET.test(place.column ?? '')) continue;
    before.add(keyOf(place));
    const severity = isByUsers(place) ? 'warning' : 'error';
    problems.push(problem(severity, 'production-with-invented-text', place, { written: shown(found.text), why }));
  }
  return problems;
}
