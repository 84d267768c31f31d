import { useEffect } from 'react';
import { marginSheet, pageMargin } from '#view/page-margin.view.ts';
import { useFrame } from './setting.tsx';

/**
 * Lets every printed page say whose figures it has, from which release, and which page it is. A sheet that is made here, and not
 * written into the page, is allowed by the page's own policy.
 */
export function PageMargin() {
  const { setting, organisation } = useFrame();
  const text = marginSheet(pageMargin(organisation.name, setting));
  useEffect(() => {
    // Where there is no such thing, what stands at the top of the page has to do.
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
  return null;
}
