import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe-core objects to on the page as it stands, one line for each. */
export async function objections(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  });
}

/** Texts that reach outside the window, are cut by the box they stand in, or are broken in the middle of a word. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    /** Only for screen readers: taken off the page on purpose, so nothing of it can be cut. */
    const isUnseen = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isUnseen(element.parentElement));
    const isHidden = (element: Element) => !element.checkVisibility() || isUnseen(element);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || isHidden(parent) || parent.closest('.table-box, option, noscript') !== null) continue;
      for (const word of (text.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const places = [...range.getClientRects()].filter(({ width }) => width > 0);
        const isOutside = places.some(({ left, right }) => left < -1 || right > window.innerWidth + 1);
        const isBroken = new Set(places.map(({ top }) => Math.round(top))).size > 1;
        if (isOutside || isBroken) cut.push(`${word[0]} in ${text.nodeValue}`);
      }
    }
    for (const box of document.querySelectorAll('body *')) {
      const isClipping =
        getComputedStyle(box).overflowX !== 'visible' && box.closest('.table-box, svg') === null && !isUnseen(box);
      if (isClipping && box.scrollWidth > box.clientWidth + 1) cut.push(`box ${box.tagName} ${box.className}`);
    }
    return cut;
  });

/** What makes the page wider than its window: the innermost elements that reach outside. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reaches = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    const wide = [...document.querySelectorAll('body *')].filter((element) => reaches(element));
    const innermost = wide.filter((element) => ![...element.children].some(reaches));
    return [`${scrollWidth} pixels`, ...innermost.map(({ tagName, className }) => `${tagName} ${className}`)];
  });

const CONTROLS = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Goes through the page with the Tab key; gives what was missed, met twice or out of order, or met without a ring. */
export async function stumbles(page: Page): Promise<string[]> {
  const controls = await page.evaluate((selector) => {
    const nameOf = (element: Element) => `${element.tagName} ${element.textContent?.slice(0, 30)}${element.id}`;
    const met: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(target as Element);
      const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      const { top, bottom, width } = (target as Element).getBoundingClientRect();
      const isSeen = width > 0 && bottom > 0 && top < window.innerHeight;
      met.push(`${nameOf(target as Element)}${hasRing ? '' : ' without a ring'}${isSeen ? '' : ' out of sight'}`);
    });
    Object.assign(window, { met });
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    return all.filter((element) => element.tabIndex >= 0 && element.checkVisibility()).map(nameOf);
  }, CONTROLS);
  for (const _ of controls) await page.keyboard.press('Tab');
  const met = await page.evaluate(() => (window as unknown as { met: string[] }).met);
  return [...met.filter((name, at) => name !== controls[at]), ...controls.slice(met.length)];
}

/** Whatever moves, or would when something changes, for longer than this many milliseconds. */
export const moving = (page: Page, longest: number): Promise<string[]> =>
  page.evaluate((most) => {
    const milliseconds = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time) * 1000));
    const isMoving = (element: Element): boolean => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return milliseconds(transitionDuration) > most || animationName !== 'none' || scrollBehavior === 'smooth';
    };
    const styled = [...document.querySelectorAll('*')].filter(isMoving).map(({ tagName }) => tagName);
    return [...styled, ...document.getAnimations().map(({ id }) => `animation ${id}`)];
  }, longest);
