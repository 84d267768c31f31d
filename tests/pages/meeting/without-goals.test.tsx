import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answerChanged, textsOf, visit } from '#tests/pages/visit.tsx';
import { sv } from '#words/sv.ts';
import { at, button, dialog, main } from './at-meeting.ts';

const { stage, overview } = sv;

/** The town as it was before it had entered any goal, or its core task. */
function answerWithoutGoals(): void {
  answerChanged((file, path) => {
    if (path === 'goals.json') return { ...file, goals: [] };
    return path === 'organisation.json' ? { ...file, coreTask: undefined } : file;
  });
}

describe('a meeting of a town without goals', () => {
  it('is prepared as what is measured, and says what there is not', async () => {
    answerWithoutGoals();
    await visit('#/meeting');
    await expect.element(main().getByText(stage.programme.none)).toBeVisible();
    const task = page.getByRole('checkbox', { name: stage.parts.notYet(stage.parts.task) });
    await expect.element(task).toBeVisible();
    const lines = textsOf(main().getByRole('listitem'));
    expect(lines).toContain(overview.indicators);
    expect(lines).not.toContain(stage.parts.task);
  });

  it('shows a figure first', async () => {
    answerWithoutGoals();
    await visit('#/meeting?without=last');
    await button(stage.start).click();
    await at(1);
    await expect.element(dialog().getByText(new RegExp(`^${overview.indicators} · 1 av \\d+$`))).toBeVisible();
    await expect.element(dialog().getByRole('img').first()).toBeVisible();
    expect(dialog().getByText(sv.coreTask.none).elements()).toHaveLength(0);
  });
});
