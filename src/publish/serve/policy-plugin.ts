import type { Plugin } from 'vite';
import { POLICY_IN_PAGE } from './headers.ts';

/** Writes the policy into the built page. The development server needs freedoms that the built page does not. */
export const policyPlugin = (): Plugin => ({
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY_IN_PAGE },
      injectTo: 'head-prepend',
    },
  ],
});
