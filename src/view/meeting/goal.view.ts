import type { UnitId } from '#domain/kernel/ids.ts';
import { bearingIn } from '#view/bearing.ts';
import { goalView } from '#view/goal.view.ts';
import { dialogueSaid } from '#view/goal-dialogue.ts';
import { type PageSetting, plainly, said } from '#view/setting.ts';
import { type UnitSaysView, unitsSay } from '#view/unit-words.view.ts';
import { figureScreens } from './figure.view.ts';
import type { Held } from './held.ts';
import type { ToldGoal } from './programme-goals.ts';
import type { QuestionScreen, Screen } from './screen.ts';

/** The unit's own word, else that of a unit under it; of those the one that has not had the floor yet. */
function wordOf(told: ToldGoal, { names }: Held, spoken: Set<UnitId>, setting: PageSetting): UnitSaysView | null {
  const all = unitsSay(names.tree, told.unit.id, setting);
  const word = all.find(({ key }) => key === told.unit.id) ?? all.find(({ key }) => !spoken.has(key)) ?? all[0];
  if (word !== undefined) spoken.add(word.key);
  return word ?? null;
}

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
  held: Held,
  spoken: Set<UnitId>,
  setting: PageSetting,
) {
  const { goal, unit } = told;
  const asked = goal.indicators.flatMap((id) => held.names.indicators.get(id) ?? []);
  const survey =
    asked.find((one) => one.kind === 'survey' && !one.statutory) ?? asked.find((one) => one.kind === 'survey');
  const word = wordOf(told, held, spoken, setting);
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

/** Each goal: its question and the unit's own word, then its figures. Nobody's word is read twice while others wait. */
export function goalScreens(goals: readonly ToldGoal[], held: Held, setting: PageSetting): Screen[] {
  const spoken = new Set<UnitId>();
  const { top } = setting.words.screens;
  return goals.flatMap((told, at) => {
    const { goal, unit, isChosen } = told;
    const title = plainly(goal.title, setting);
    const name = isChosen ? `${title} · ${plainly(unit.name, setting)}` : title;
    const own = top.goal(at + 1, goals.length, name);
    const key = `goal-${at + 1}-${goal.id}`;
    return [questionScreen(told, own, key, held, spoken, setting), ...figureScreens(told, own, key, held, setting)];
  });
}
