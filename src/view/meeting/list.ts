import type { PageSetting, Said } from '#view/setting.ts';
import { ABOUT_NOTHING } from './about.ts';
import type { ListScreen, ScreenLine } from './screen.ts';

/** A list before it is laid out on screens. */
export interface Listing {
  readonly key: string;
  readonly top: string;
  readonly title: Said;
  readonly lead: string | null;
  readonly lines: readonly ScreenLine[];
  /** How many more there are that are no lines here, and are counted with those that there is no room for. */
  readonly beside?: number;
  /** How what there is no room for is counted in words; else as for any list. */
  readonly more?: (count: number) => string;
  readonly ask: string | null;
  readonly script: readonly string[];
}

/** Lines on one screen, and screens of one list: more can not be talked of in a meeting. */
const MOST_LINES = 4;
const MOST_SCREENS = 2;
/** Rows of text that fit under each other at the size of the screens, and letters in one row. */
const ROWS = 15.5;
const LETTERS = 86;
const TITLE_LETTERS = 58;
/** In rows: a row of the title, and the space below a line and below a paragraph. */
const TITLE_ROWS = 1.9;
const BELOW_LINE = 0.45;
const BELOW_TEXT = 0.55;

const rowsOf = (text: string, letters = LETTERS): number => Math.ceil(text.length / letters);
const textRows = (text: string | null): number => (text === null ? 0 : rowsOf(text) + BELOW_TEXT);

const lineRows = ({ text, facts }: ScreenLine): number => rowsOf(text.text) + rowsOf(facts ?? '') + BELOW_LINE;

const rowsIn = (lines: readonly ScreenLine[]): number => lines.reduce((sum, line) => sum + lineRows(line), 0);

/** Rows left for lines when all else has its place. */
const roomIn = ({ title, lead, ask }: Listing): number =>
  ROWS - TITLE_ROWS * rowsOf(title.text, TITLE_LETTERS) - textRows(lead) - textRows(ask);

/** What is left out is said last in a row of its own, which takes its place too. */
function layOut(listing: Listing): ScreenLine[][] {
  const { lines } = listing;
  const room = roomIn(listing);
  const all = laidOut(lines, room);
  const isAll = all.flat().length === lines.length && !listing.beside;
  return isAll ? all : laidOut(lines, room, room - 1 - BELOW_TEXT);
}

/** As many lines from the first on as one screen holds: one at the least, also when it is too long. */
function firstOf(lines: readonly ScreenLine[], room: number): ScreenLine[] {
  const own: ScreenLine[] = [];
  for (const line of lines) {
    const isFull = own.length === MOST_LINES || rowsIn([...own, line]) > room;
    if (own.length > 0 && isFull) break;
    own.push(line);
  }
  return own;
}

/** Lays lines out in order; two screens that hold all lines share them evenly. `lastRoom` is that of the last screen. */
export function laidOut(lines: readonly ScreenLine[], room: number, lastRoom = room): ScreenLine[][] {
  const screens: ScreenLine[][] = [];
  for (let left = lines; left.length > 0 && screens.length < MOST_SCREENS; ) {
    const own = firstOf(left, screens.length === MOST_SCREENS - 1 ? lastRoom : room);
    screens.push(own);
    left = left.slice(own.length);
  }
  const shown = screens.flat().length;
  const half = Math.ceil(shown / 2);
  const evenly = [lines.slice(0, half), lines.slice(half)];
  const fits = shown === lines.length && evenly.every((some) => rowsIn(some) <= room);
  return screens.length === MOST_SCREENS && fits ? evenly : screens;
}

/**
 * A list on one screen, or on two; what there is no room for is counted in words.
 *
 * Missing: a list without lines is one screen, with its title and lead.
 */
export function listScreens(listing: Listing, { words }: PageSetting): ListScreen[] {
  const { key, top, title, lead, lines, beside = 0, ask, script } = listing;
  const { screens } = words;
  const { more = screens.more } = listing;
  const all = layOut(listing);
  const shown = all.length === 0 ? [[]] : all;
  const left = beside + lines.length - shown.flat().length;
  return shown.map((own, at) => ({
    kind: 'list',
    key: at === 0 ? key : `${key}-${at + 1}`,
    top: shown.length === 1 ? top : screens.top.page(top, at + 1, shown.length),
    title,
    about: ABOUT_NOTHING,
    script,
    lead,
    lines: own,
    more: at === shown.length - 1 && left > 0 ? more(left) : null,
    ask: at === shown.length - 1 ? ask : null,
  }));
}

/** Facts in one line; a full stop does not stand before a point. Missing: null where there is none. */
export function joined(facts: readonly (string | null | undefined)[]): string | null {
  const kept = facts.filter((fact) => typeof fact === 'string' && fact !== '');
  const said = kept.map((fact, at) => (at === kept.length - 1 ? fact : fact?.replace(/\.$/, '')));
  return said.length === 0 ? null : said.join(' · ');
}
