import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  API_HEADERS,
  cacheControlOf,
  type Headers,
  HTTPS_HEADERS,
  PAGE_HEADERS,
  POLICY_IN_PAGE,
} from '#publish/serve/headers.ts';

/** The files that tell a web host what to send, each read in its own way: does it say this header, for these addresses? */
type Says = (part: 'page' | 'api', name: string, value: string) => boolean;

function headersFile(): Says {
  const text = readFileSync('public/_headers', 'utf8');
  const [page = '', api = ''] = [/^\/\*\n((?: .+\n)+)/m, /^\/api\/v1\/\*\n((?: .+\n)+)/m].map(
    (part) => part.exec(text)?.[1] ?? '',
  );
  return (part, name, value) => (part === 'page' ? page : page + api).split('\n').includes(`  ${name}: ${value}`);
}

function webConfig(): Says {
  const text = readFileSync('public/web.config', 'utf8');
  const [page = '', api = ''] = text.split('<location path="api/v1">');
  return (part, name, value) =>
    (part === 'page' ? page : page + api).includes(`<add name="${name}" value="${value}" />`) ||
    (name === 'Content-Type' && text.includes(`fileExtension=".json" mimeType="${value}"`)) ||
    (name === 'Cache-Control' && value === 'no-cache' && text.includes('cacheControlMode="DisableCache"'));
}

function nginx(): Says {
  const text = readFileSync('docs/hosting.md', 'utf8');
  return (part, name, value) => {
    if (name === 'Content-Security-Policy')
      return text.includes(`${part === 'page' ? 'default' : '~^/api/v1/'} "${value}";`);
    if (name === 'Content-Type') return text.includes('charset_types application/json');
    if (name === 'Cache-Control') return text.includes(`default "${value}";`);
    return text.includes(`add_header ${name} "${value}" always;`);
  };
}

const missing = (says: Says, part: 'page' | 'api', headers: Headers): string[] =>
  Object.entries(headers).flatMap(([name, value]) => (says(part, name, value) ? [] : `${part}: ${name}: ${value}`));

describe.each([
  ['_headers', headersFile()],
  ['web.config', webConfig()],
  ['nginx in docs/hosting.md', nginx()],
])('%s', (_, says) => {
  it('says all that npm start sends, and https for a year', () => {
    expect(missing(says, 'page', { ...PAGE_HEADERS, ...HTTPS_HEADERS })).toEqual([]);
    expect(missing(says, 'api', API_HEADERS)).toEqual([]);
  });

  it('would notice a header that is not there', () => {
    expect(missing(says, 'page', { 'Referrer-Policy': 'origin', 'X-New': '1' })).toHaveLength(2);
    expect(missing(says, 'api', { 'Content-Security-Policy': 'sandbox' })).toHaveLength(1);
  });
});

describe(cacheControlOf, () => {
  it.each(['/assets/*', '/mockServiceWorker.js', '/index.html', '/meeting-file.txt'])(
    '%s is kept as long in _headers',
    (path) => {
      const text = readFileSync('public/_headers', 'utf8');
      expect(text).toContain(`${path}\n  Cache-Control: ${cacheControlOf(path)}\n`);
    },
  );
});

describe('the policy in the page', () => {
  it('is what the header says, but for framing, which only a header can forbid', () => {
    const header = PAGE_HEADERS['Content-Security-Policy'];
    expect(POLICY_IN_PAGE).toBe(header?.replace("frame-ancestors 'none'; ", ''));
  });
});
