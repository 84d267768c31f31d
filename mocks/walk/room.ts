/** The page gives the card a place beside itself, or below itself where there is no beside, as a meeting does: nothing is hidden under it. */
const CSS = `
@media screen and (min-width: 60rem) {
  html { padding-inline-end: 20rem; }
}
@media screen and (max-width: 59.999rem) {
  html { padding-block-end: var(--walk-height); scroll-padding-block-end: var(--walk-height); }
}
@media screen {
  dialog.stage { block-size: calc(100% - var(--walk-height)); }
}`;

/** Gives an element's place to it, for as long as it is wanted. */
export function roomFor(host: HTMLElement): (isWanted: boolean) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--walk-height', `${host.offsetHeight}px`);
  }).observe(host);
  return (isWanted) => {
    const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.adoptedStyleSheets = isWanted ? [...others, sheet] : others;
  };
}
