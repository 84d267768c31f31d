import { afterAll, beforeAll, beforeEach } from 'vitest';
import { during, startAnswering, stopAnswering } from './during.ts';

beforeAll(startAnswering);
beforeEach(() => {
  during('calm');
  // Every test finds the address that it would find in a newly opened window.
  history.replaceState(null, '', location.pathname + location.search);
});
afterAll(stopAnswering);
