import type { Language } from '#domain/kernel/text.ts';
import { COMMAND_CHECK_WORDS } from '#publish/words/command-check.ts';
import type { Changes } from './changes.ts';

/** Things that are named in one line before the rest are counted. */
const MOST_NAMED = 10;

type Say = (names: string) => string;

/** What is withheld, and what changes against the release before, a line for each thing. */
export function checkReport({ against, units, indicators, figures, others }: Changes, out: string, language: Language) {
  const words = COMMAND_CHECK_WORDS[language];
  const named = (things: readonly string[]): string => {
    const more = things.length - MOST_NAMED;
    return [...things.slice(0, MOST_NAMED), ...(more > 0 ? [words.more(more)] : [])].join(', ');
  };
  const said = (say: Say, things: readonly string[]): string[] => (things.length === 0 ? [] : [say(named(things))]);

  const withheld = figures.flatMap((one) => said((places) => words.withheld(one.indicator, places), one.withheld));
  if (against === null) return [...withheld, words.first(out)];
  const changed = figures.filter((one) => one.added + one.gone + one.changed.length > 0);
  const changes = [
    ...said(words.unitsAdded, units.added),
    ...said(words.unitsGone, units.gone),
    ...said(words.indicatorsAdded, indicators.added),
    ...said(words.indicatorsGone, indicators.gone),
    ...changed.map((one) => words.figures(one, named(one.changed))),
    ...said(words.others, others),
  ];
  const lines = changes.length === 0 ? [words.nothingChanges] : changes;
  return [...withheld, words.against(against, out), ...lines.map((line) => `  ${line}`)];
}
