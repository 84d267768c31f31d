import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { answerChanged, heading, textsOf, visit } from './visit.tsx';

const SENTENCES = [
  ...Object.values(sv.verdict.direction),
  ...[2026, 2027, 2028].map((year) => sv.verdict.tooEarly(`${year}`)),
];

const main = () => page.getByRole('main');

describe('the overview', () => {
  it('says in one sentence what has moved, under the core task', async () => {
    await visit();
    await expect.element(heading()).toHaveTextContent(/mål.* rört sig$/);
    const task = page.getByRole('region', { name: sv.coreTask.label });
    await expect.element(task).toHaveTextContent('Att varje människa får kraft att styra sitt eget liv');
    expect(textsOf(task.getByRole('list', { name: sv.coreTask.bearings }).getByRole('listitem'))).toEqual([
      'Egen kraft',
      'Gemenskap',
    ]);
  });

  it('has at most five goals, each with its sentence before its figure before its picture', async () => {
    await visit();
    await expect.element(main().getByRole('img').first()).toBeVisible();
    const goals = main().getByRole('listitem').elements();
    expect(goals.length).toBeGreaterThan(0);
    expect(goals.length).toBeLessThanOrEqual(5);
    for (const goal of goals) {
      const [title, sentence, figure, question, picture] = goal.querySelectorAll('h3, p, [role=img]');
      expect(title?.querySelector('a')?.hash).toMatch(/^#\/goals\/[a-z]/);
      expect(SENTENCES).toContain(sentence?.textContent);
      expect(figure?.textContent).toMatch(/20\d\d$/);
      expect(question?.textContent).toMatch(new RegExp(`^${sv.overview.ask} .+\\?$`));
      expect(picture?.getAttribute('aria-label')).toContain(sentence?.textContent);
    }
  });

  it.each([
    ['2099-03-17', 'Nästa möte: Socialnämnden, 17 mars 2099'],
    ['2024-03-17', null],
  ])('tells of a meeting on %s only while it is to come', async (date, said) => {
    answerChanged((file, path) =>
      path === 'organisation.json' ? { ...file, nextMeeting: { date, body: { sv: 'Socialnämnden' } } } : file,
    );
    await visit();
    expect(main().element().querySelector('.next-meeting')?.textContent ?? null).toBe(said);
  });

  it('reads its goals by what may be said of them, each once', async () => {
    await visit();
    await expect.element(main().getByRole('img').first()).toBeVisible();
    const { moved, ask, unknown } = sv.overview.group;
    expect(textsOf(main().getByRole('heading', { level: 2 })).slice(0, 3)).toEqual([moved, ask, unknown]);
    const goals = textsOf(main().getByRole('listitem').getByRole('link'));
    expect(new Set(goals).size).toBe(goals.length);
    expect(goals).toHaveLength(4);
  });

  it('lets users say whether values are lived and whether a difference is made, apart', async () => {
    await visit();
    const voice = page.getByRole('complementary');
    await expect.element(voice.getByRole('heading', { name: sv.overview.values })).toBeVisible();
    await expect.element(voice.getByRole('heading', { name: sv.overview.difference })).toBeVisible();
    const [values, difference] = voice.getByRole('table').all();
    expect(textsOf(values?.getByRole('rowheader') ?? voice)).toEqual([
      'Bemöter',
      'Lyssnar',
      'Ger stöd',
      'Låter påverka',
    ]);
    expect(textsOf(difference?.getByRole('rowheader') ?? voice)).toEqual(['Gör skillnad']);
  });

  it('says that it is invented in its band, its title and the name of every picture and table', async () => {
    await visit();
    await expect.element(main().getByRole('img').first()).toBeVisible();
    await expect.element(page.getByRole('note')).toHaveTextContent(`DEMO ${sv.provenance.demo}`);
    expect(document.title).toMatch(/^DEMO – /);
    const names = [
      ...page
        .getByRole('img')
        .elements()
        .map((picture) => picture.getAttribute('aria-label')),
      ...textsOf(page.getByRole('caption')),
    ];
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !name?.startsWith(sv.provenance.demoName))).toEqual([]);
  });

  it('draws with plain paths, without the chart library', async () => {
    await visit();
    await expect.element(main().getByRole('img').first()).toBeVisible();
    expect(document.querySelectorAll('main svg path').length).toBeGreaterThan(3);
    expect(document.querySelector('[class*=recharts]')).toBeNull();
  });

  it('shows its goals and its voices on one laptop screen', async () => {
    await page.viewport(1280, 800);
    await visit();
    await expect.element(main().getByRole('img').first()).toBeVisible();
    const lowest = [...document.querySelectorAll('.goal, .voice')].map((part) => part.getBoundingClientRect().bottom);
    await page.viewport(1000, 800);
    expect(Math.max(...lowest)).toBeLessThanOrEqual(800);
  });
});
