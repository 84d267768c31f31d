import { type Problem, problem } from '#publish/problem.ts';
import { shown } from '#publish/read/shown.ts';
import type { Row, TextFields } from '#publish/rows.ts';
import type { VoiceFields } from '#publish/rows.voice.ts';
import type { Context } from './context.ts';
import { daysOutOfOrder } from './days.ts';
import { inTexts } from './in-texts.ts';
import { LONGEST_TITLE } from './readable.ts';

type Voice = Row<VoiceFields>;

/** Rows. More than anybody can read in one organisation. */
const MOST_VOICES = 20_000;

/** What has happened, each with the words for it. */
const EVENTS = [
  ['planned', 'plan'],
  ['made', 'change'],
  ['declined', 'reason'],
  ['told', 'how'],
] as const;

const DAYS = ['received', 'answered', 'planned', 'made', 'declined', 'told'] as const;

const nameOf = (row: Voice): string => shown(row.fields.theme);

/** A day without its words, or words without their day. */
function halves(row: Voice, isSaid: (id: string, field: string) => boolean): Problem[] {
  const { fields } = row;
  return EVENTS.flatMap(([day, text]) => {
    const hasText = fields[text] !== undefined || isSaid(fields.id, text);
    if ((fields[day] !== undefined) === hasText) return [];
    const [empty, full] = hasText ? [day, text] : [text, day];
    const place = row.place(empty);
    const detail = { voice: nameOf(row), column: place.column ?? empty, other: row.place(full).column ?? full };
    return [problem('error', hasText ? 'text-without-day' : 'day-without-text', place, detail)];
  });
}

/** Nobody can be told of what has not happened. */
function told(row: Voice): Problem[] {
  const { told, answered, planned, made, declined } = row.fields;
  if (told === undefined) return [];
  const [earliest] = [answered, planned, made, declined].flatMap((day) => day ?? []).sort();
  const place = row.place('told');
  if (earliest === undefined)
    return [problem('error', 'told-of-nothing', place, { written: told, voice: nameOf(row) })];
  return told < earliest ? [problem('error', 'told-too-early', place, { written: told, earliest })] : [];
}

function outcome(row: Voice): Problem[] {
  const { kind, made, declined } = row.fields;
  const voice = nameOf(row);
  const both =
    made === undefined || declined === undefined
      ? []
      : [problem('error', 'made-and-declined', row.place('declined'), { voice, made, declined })];
  const column = (['planned', 'made', 'declined'] as const).find((day) => row.fields[day] !== undefined);
  if (kind !== 'praise' || column === undefined) return both;
  const place = row.place(column);
  return [...both, problem('error', 'praise-with-change', place, { voice, column: place.column ?? column })];
}

const afterRelease = (row: Voice, published: string): Problem[] =>
  DAYS.flatMap((day) => {
    const written = row.fields[day];
    if (written === undefined || written <= published) return [];
    return [problem('error', 'day-after-release', row.place(day), { written, published })];
  });

function sizes(row: Voice): Problem[] {
  const { people, theme } = row.fields;
  const nobody = people === 0 ? [problem('error', 'said-by-nobody', row.place('people'), { voice: nameOf(row) })] : [];
  return theme.length > LONGEST_TITLE
    ? [...nobody, problem('error', 'long-title', row.place('theme'), { length: theme.length, most: LONGEST_TITLE })]
    : nobody;
}

/** Themes in other languages have as little room. */
const longThemes = (texts: readonly Row<TextFields>[]): Problem[] =>
  texts
    .filter(
      ({ fields: { about, field, text } }) => about === 'voice' && field === 'theme' && text.length > LONGEST_TITLE,
    )
    .map((row) =>
      problem('error', 'long-title', row.place('text'), { length: row.fields.text.length, most: LONGEST_TITLE }),
    );

/** What users have said, and what became of it. */
export function checkVoice({ folder }: Context): Problem[] {
  const { voice, texts, organisation } = folder;
  const file = folder.files.voice ?? 'voice.csv';
  if (voice.length > MOST_VOICES) {
    return [problem('error', 'too-many-voices', { file }, { rows: voice.length, most: MOST_VOICES })];
  }
  const isSaid = inTexts(texts, 'voice');
  return [
    ...voice.flatMap((row) => [
      ...sizes(row),
      ...halves(row, isSaid),
      ...outcome(row),
      ...told(row),
      ...afterRelease(row, organisation.release.published),
    ]),
    ...(['answered', 'planned', 'made', 'declined', 'told'] as const).flatMap((day) =>
      daysOutOfOrder(voice, 'received', day),
    ),
    ...daysOutOfOrder(voice, 'planned', 'made'),
    ...daysOutOfOrder(voice, 'planned', 'declined'),
    ...longThemes(texts),
  ];
}
