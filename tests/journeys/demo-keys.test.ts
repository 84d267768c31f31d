import { describe, expect, it } from 'vitest';
import { scenarioIn, stepIn, titleIn, visitors, WIDE } from './demonstration.ts';

const { visit, walk } = visitors();

describe('a key of the demonstration', () => {
  it('changes the state of affairs, and back', async () => {
    const { page } = await visit('#/goals');
    await page.keyboard.press('4');
    await page.getByText('Demonstration: Exempelköping – Servern är nere').waitFor();
    await page.getByRole('alert').first().waitFor();
    await page.keyboard.press('1');
    await page.getByText('Demonstration: Exempelköping', { exact: true }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain('#/goals');
  });

  it('is a letter like any other in a field', async () => {
    const { page } = await visit('?walk=2#/units');
    await page.getByRole('searchbox').pressSequentially('4.,-');
    expect(await page.getByRole('searchbox').inputValue()).toBe('4.,-');
    expect([stepIn(page), scenarioIn(page)]).toEqual(['2', 'calm']);
  });

  it('means nothing when keys are turned off', async () => {
    const { page } = await walk(WIDE);
    await titleIn(page).waitFor();
    await page.getByText('Demonstration: Exempelköping').click();
    await page.getByLabel('Styr med tangenter').uncheck();
    await page.locator('#main h1').click();
    await page.keyboard.press('.');
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Nästa steg' }).click();
    await expect.poll(() => [stepIn(page), scenarioIn(page)]).toEqual(['2', 'calm']);
  });
});
