import { bearingIn } from '#view/bearing.ts';
import { goalView } from '#view/goal.view.ts';
import { dialogueSaid } from '#view/goal-dialogue.ts';
import { type PageSetting, plainly, said } from '#view/setting.ts';
import { type UnitSaysView, unitsSay } from '#view/unit-words.view.ts';
import { figureScreens } from './figure.view.ts';
import type { Held } from './held.ts';
import type { ToldGoal } from './programme-goals.ts';
import type { QuestionScreen, Screen } from './screen.ts';
import { floorsOf } from './unit-floor.ts';

function scriptOf({ goal }: ToldGoal, held: Held, hasWord: boolean, setting: PageSetting): string[] {
  const { script } = setting.words.screens;
  const bearing = bearingIn(held.organisation, goal);
  const { said: dialogue } = dialogueSaid(goal, held.record?.meetings ?? [], setting);
  return [
    ...(hasWord ? [script.wordFirst] : []),
    ...(goal.why === undefined ? [] : [plainly(goal.why, setting)]),
    bearing === undefined ? setting.words.coreTask.orphan : script.bearing(plainly(bearing.text, setting)),
    ...(dialogue === null ? [] : [script.dialogue(dialogue)]),
  ];
}

function questionScreen(
  told: ToldGoal,
  top: string,
  key: string,
  word: UnitSaysView | null,
  held: Held,
  setting: PageSetting,
) {
  const { goal, unit } = told;
  const asked = goal.indicators.flatMap((id) => held.names.indicators.get(id) ?? []);
  const survey =
    asked.find((one) => one.kind === 'survey' && !one.statutory) ?? asked.find((one) => one.kind === 'survey');
  const screen: QuestionScreen = {
    ...{ kind: 'question', key, top, title: said(goal.title, setting) },
    about: { goal: goal.id, unit: unit.id, indicator: null },
    script: scriptOf(told, held, word !== null, setting),
    question: survey?.kind === 'survey' ? said(survey.question, setting) : null,
    word: word === null ? null : { text: word.text, unit: word.unit, by: word.by },
    noWord: word === null ? setting.words.screens.noWord : null,
    notice: goalView(goal, held.goals, held.organisation, held.names.tree, setting).notice,
  };
  return screen;
}

/** Each goal: its question and a unit's word, then its figures. Whose word it is is settled for all goals together. */
export function goalScreens(goals: readonly ToldGoal[], held: Held, setting: PageSetting): Screen[] {
  const words = goals.map(({ unit }) => unitsSay(held.names.tree, unit.id, setting));
  const floors = floorsOf(
    goals.map(({ unit }, at) => ({ unit: unit.id, words: words[at]?.map(({ key }) => key) ?? [] })),
  );
  const { top } = setting.words.screens;
  return goals.flatMap((told, at) => {
    const { goal, unit, item } = told;
    const title = plainly(goal.title, setting);
    const name = item.unit === null ? title : `${title} · ${plainly(unit.name, setting)}`;
    const own = top.goal(at + 1, goals.length, name);
    const key = `goal-${at + 1}-${goal.id}`;
    const word = words[at]?.find((one) => one.key === floors[at]) ?? null;
    return [questionScreen(told, own, key, word, held, setting), ...figureScreens(told, own, key, held, setting)];
  });
}
