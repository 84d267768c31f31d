import { PARTS, unpacked } from '#contract/packed.ts';

/**
 * What a meeting file runs first: unpacks the app and starts it. It stands before all that can be missing at the end of a
 * file that was not copied whole, and waits for the end, so that such a file says what is wrong and is never an empty page.
 */

interface Trusting {
  readonly createPolicy: (name: string, rules: { createScript: (text: string) => string }) => typeof rules;
}

/** Browsers that know of trusted scripts want the one script that is put in to be made by the one policy that is allowed. */
function trusted(script: string): string {
  const trusting: Trusting | undefined = Reflect.get(globalThis, 'trustedTypes');
  return trusting?.createPolicy('meeting-file', { createScript: (text) => text }).createScript(script) ?? script;
}

function say(): void {
  document.getElementById(PARTS.trouble)?.removeAttribute('hidden');
}

async function open(): Promise<void> {
  const script = document.createElement('script');
  script.text = trusted(await unpacked(document.getElementById(PARTS.app)?.textContent ?? ''));
  document.body.append(script);
}

document.addEventListener('DOMContentLoaded', () => {
  open().catch(say);
});
