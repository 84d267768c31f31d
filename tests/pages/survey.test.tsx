import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sv } from '#words/sv.ts';
import { answerAsked } from './asked-town.ts';
import { TOWN } from './surveyed-town.ts';
import { heading, textsOf, visit } from './visit.tsx';

const { survey, listening } = sv;
const main = () => page.getByRole('main');
const select = (name: string) => page.getByRole('combobox', { name });
const titles = () => textsOf(main().getByRole('heading', { level: 2 }));

/** The line that opens a question, counted from the first. */
function summary(at: number): Element {
  const found = document.querySelectorAll('.question-line > summary')[at];
  if (found === undefined) throw new Error(`no question ${at}`);
  return found;
}

async function arrive(address = '#/survey', town = TOWN): Promise<void> {
  await answerAsked(town);
  await visit(address);
}

const text = () => main().element().textContent ?? '';

describe('the survey', () => {
  it('says whose it is, who was asked and how many answered, before any figure', async () => {
    await arrive();
    await expect.element(heading()).toHaveTextContent('Enkäten Hela socialtjänsten');
    expect(text()).toContain(survey.answered({ fewest: 92, most: 100, invited: 200, rates: [0.46, 0.5] }));
    expect(text().indexOf('tillfrågade svarade')).toBeLessThan(text().indexOf('90\u00a0%'));
    await expect.element(page.getByText('1 september 2025 – 12 oktober 2025')).toBeVisible();
  });

  it('answers its two questions apart, each in a sentence and in the order it was asked', async () => {
    await arrive();
    expect(titles()).toEqual([
      sv.unit.values,
      sv.unit.difference,
      survey.spread,
      survey.mix,
      sv.equality.title,
      survey.each,
    ]);
    const tables = page.getByRole('table', { name: /Hela socialtjänsten\. (Bemöter|Gör)/ });
    expect(tables.all().map((table) => textsOf(table.getByRole('rowheader')))).toEqual([
      ['Bemöter', 'Lyssnar'],
      ['Gör skillnad'],
    ]);
    await expect
      .element(page.getByText(sv.overview.valuesSentence({ better: 1, worse: 0, steady: 0, unknown: 1 })))
      .toBeVisible();
  });

  it('counts the answers in words beside what is drawn', async () => {
    await arrive();
    const table = page.getByRole('table', { name: new RegExp(survey.spread) });
    const row = table.getByRole('row', { name: /Bemöter/ });
    await expect.element(row).toHaveTextContent(`${survey.good(90)} ${survey.neutral(5)} ${survey.bad(5)}`);
    await expect.element(row).toHaveTextContent(survey.answers(100));
  });

  it('says that people were asked in another way than before', async () => {
    await arrive();
    await expect.element(page.getByText(survey.modeChange('2024', 'papper'))).toBeVisible();
  });

  it('shows an earlier time when asked, and the way back', async () => {
    await arrive();
    await select(survey.wave).selectOptions('2024');
    await expect.element(page.getByText(survey.earlier('2024', '2025'), { exact: false })).toBeVisible();
    expect(location.hash).toBe('#/survey?wave=2024');
    expect(text()).toContain('70\u00a0%');
    expect(text()).not.toContain('90\u00a0%');
    await expect.element(page.getByText(survey.eachLatest)).toBeVisible();
    await page.getByRole('link', { name: survey.showLatest }).click();
    await expect.element(page.getByText(survey.earlier('2024', '2025'), { exact: false })).not.toBeInTheDocument();
    expect(location.hash).toBe('#/survey');
  });

  it('shows another unit when asked, and keeps the focus and the questions', async () => {
    await arrive('#/survey?set=ifo');
    const choice = select(listening.choose);
    await choice.selectOptions('vuxenenheten');
    await expect.element(heading()).toHaveTextContent('Vuxenenheten');
    expect(location.hash).toBe('#/survey?unit=vuxenenheten&set=ifo');
    await expect.element(page.getByRole('row', { name: /Få kontakt/ }).first()).toBeVisible();
    const trust = page.getByRole('navigation', { name: listening.label }).getByRole('link', { name: listening.trust });
    await expect.element(trust).toHaveAttribute('href', '#/trust?unit=vuxenenheten');
    choice.element().focus();
    await userEvent.selectOptions(choice, 'kommunen');
    await expect.element(heading()).toHaveTextContent('Hela socialtjänsten');
    await expect.element(choice).toHaveFocus();
    expect(location.hash).toBe('#/survey?set=ifo');
  });

  it('opens a question to the whole figure, and says so in the address', async () => {
    await arrive();
    expect(document.querySelectorAll('figure')).toHaveLength(0);
    await userEvent.click(summary(1));
    await expect.element(page.getByRole('figure')).toHaveTextContent('Lyssnar?');
    expect(location.hash).toBe('#/survey?open=lyssnar');
    await page.getByRole('figure').getByText(sv.figure.showTable).click();
    await expect.element(page.getByRole('figure').getByRole('table')).toBeVisible();
    expect(location.hash).toBe('#/survey?open=lyssnar');
    await userEvent.click(summary(1));
    await expect.element(page.getByRole('figure')).not.toBeInTheDocument();
    expect(location.hash).toBe('#/survey');
  });
});

describe('who is missing', () => {
  it('is named, with both shares, and a way of dividing that is withheld shows no number', async () => {
    await arrive();
    await expect.element(page.getByText(survey.mixLess('Män', '48\u00a0%', '31\u00a0%'))).toBeVisible();
    const table = page.getByRole('table', { name: /Kön/ });
    await expect.element(table.getByRole('row', { name: /Kvinnor/ })).toHaveTextContent(/52 %.+69 %/);
    await expect.element(page.getByText(survey.mixWithheld)).toBeVisible();
    await expect.element(page.getByRole('table', { name: /Språk/ })).not.toBeInTheDocument();
  });

  it('is told of the whole only', async () => {
    await arrive('#/survey?unit=vuxenenheten');
    await expect.element(page.getByText(survey.mixWhole, { exact: false })).toBeVisible();
    expect(text()).not.toContain('Kvinnor');
    await page.getByText(survey.mixWhole, { exact: false }).getByRole('link').click();
    await expect.element(page.getByRole('table', { name: /Kön/ })).toBeVisible();
  });
});
