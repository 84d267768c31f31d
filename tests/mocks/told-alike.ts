import {
  DRAWN,
  disagreements,
  MEASURE_FILE,
  measureShown,
  type Shown,
  SURVEY_FILE,
  SURVEY_SENTENCE,
  SURVEY_TABLE,
} from '#tests/view/agree.ts';
import {
  drawnReading,
  fileGrid,
  fileReadings,
  latestReading,
  published,
  type Tongue,
  tableReadings,
} from '#tests/view/read-back.ts';
import { type FigureView, figureView } from '#view/figure.view.ts';
import type { FigureInput } from '#view/head.view.ts';
import { type PictureTexts, pictureView } from '#view/picture.view.ts';
import type { PageSetting } from '#view/setting.ts';

export const tongueOf = ({ column }: FigureInput, { words, language }: PageSetting): Tongue => ({
  words,
  language,
  kind: column.kind,
});

/** What a place shows: its own list for a survey, the same everywhere for a measure. */
const shownIn = ({ indicator }: FigureInput, survey: Shown): Shown =>
  indicator.kind === 'survey' ? survey : measureShown(indicator.decimals);

/** One line for each that is not as it should be, of [what it is, what it says, what it ought to say]. */
export const unlike = (place: string, pairs: readonly (readonly [string, unknown, unknown])[]): string[] =>
  pairs.flatMap(([name, one, other]) => (one === other ? [] : [`${place}, ${name}: ${one} in place of ${other}`]));

/** Where chart, table, file and sentence do not give the numbers or the reasons that are published. */
function numberTroubles(place: string, input: FigureInput, view: FigureView, setting: PageSetting): string[] {
  const { column, indicator } = input;
  const { chart, table, latest, verdict } = view;
  const { words } = setting;
  const tongue = tongueOf(input, setting);
  const truth = published(column);
  const grid = { columns: table.columns, rows: table.rows.map(({ cells }) => cells) };
  // Where all is withheld the verdict has said so, and nothing is said twice.
  const isSilent = truth.at(-1)?.absent === 'suppressed' && truth.every(({ absent }) => absent !== null);
  const said =
    isSilent || latest === '' ? [] : column.periods.slice(-1).map((one) => latestReading(latest, tongue, one));
  const withheld = column.kind === 'survey' ? words.verdict.direction.withheld : words.missingMeasure.suppressed;
  const inFile = indicator.kind === 'survey' ? SURVEY_FILE : MEASURE_FILE;
  const inTable = tableReadings(grid, tongue, column.periods);
  return [
    ...disagreements(`${place} chart`, chart.points.map(drawnReading), truth, DRAWN),
    ...disagreements(`${place} table`, inTable, truth, shownIn(input, SURVEY_TABLE)),
    ...disagreements(`${place} file`, fileReadings(view.file().text, tongue), truth, inFile),
    ...disagreements(`${place} sentence`, said, isSilent ? [] : truth.slice(-1), shownIn(input, SURVEY_SENTENCE)),
    ...unlike(place, [
      ['the sentence of what is withheld', verdict === withheld && latest === '', isSilent],
      ['what is drawn last', view.spark.latest?.said, chart.points.findLast(({ value }) => value !== null)?.said],
      ['absences', chart.absences.map((absence) => absence.said).join(), absencesOf(input, tongue).join()],
    ]),
  ];
}

/** 2021 och 2022: Frågan ställdes inte. One for each reason, in the order they first came. */
function absencesOf({ column }: FigureInput, { words, kind }: Tongue): string[] {
  const named = kind === 'survey' ? words.missing : words.missingMeasure;
  const truth = published(column);
  const reasons = new Set(truth.map(({ absent }) => absent).filter((reason) => reason !== null));
  return [...reasons].map((reason) => {
    const periods = column.periods.filter((_, at) => truth[at]?.absent === reason);
    return `${words.format.list(periods.map(words.format.period))}: ${named[reason]}`;
  });
}

/** Every line of a picture as it is laid out, one after the other. */
const laidOut = (texts: PictureTexts): string =>
  pictureView(texts, { width: 600, height: 250 }, (text, { size }) => text.length * size * 0.5)
    .lines.map(({ text }) => text)
    .join(' ');

function inOrder({ mark, title, verdict, latest, flags, absences, notes, about }: PictureTexts): string {
  const [first, last] = mark === null ? [[], []] : [[`${mark.word}: ${mark.sentence}`], [mark.word]];
  return [...first, title, verdict, ...latest, ...flags, ...absences, ...notes, ...about, ...last].join(' ');
}

/** The cells of a table, whichever decimal sign they are written with. */
const anySign = (...cells: readonly unknown[]): string => JSON.stringify(cells).replaceAll(/(\d)[.,](\d)/g, '$1.$2');

/** Where picture, file, table and what a screen reader is told do not say what the page says. */
function wordTroubles(place: string, view: FigureView, { words }: PageSetting): string[] {
  const { chart, latest, target, stale, verdict, label, table } = view;
  const [file, picture, mark] = [view.file().text, view.picture(), words.provenance.demoShort];
  const copied = fileGrid(view.file().copied().plain, '\t');
  const absences = chart.absences.map(({ said }) => said).join();
  return unlike(place, [
    ['sentence in the picture', picture.verdict, verdict],
    ['figure in the picture', picture.latest.join(' '), [latest, target, stale].filter(Boolean).join(' ')],
    ['absences in the picture', picture.absences.join(), absences],
    ['picture as laid out', laidOut(picture), inOrder(picture)],
    ['heard of the picture', picture.label, label],
    ['heard of the sentence', label.includes(`${verdict}.`), true],
    ['heard of the figure', label.endsWith(latest), true],
    ['heard first', [label, table.caption].every((text) => text.startsWith(words.provenance.demoName)), true],
    ['title of the table', table.caption.endsWith(picture.title), true],
    ['title of the file', file.includes(picture.title), true],
    ['mark of the picture', picture.mark?.word, mark],
    ['mark in the file', fileGrid(file).rows.every((cells) => cells.at(-1) === mark), true],
    ['copied table', anySign(copied.columns, copied.rows), anySign(fileGrid(file).columns, fileGrid(file).rows)],
  ]);
}

/** Where a figure does not say the same in all its places, one line for each. */
export function figureTroubles(place: string, input: FigureInput, setting: PageSetting): string[] {
  const view = figureView(input, setting);
  return [...numberTroubles(place, input, view, setting), ...wordTroubles(place, view, setting)];
}
