import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MARKS, meetingFile } from '#contract/meeting-file.ts';
import { packed, unpacked } from '#contract/packed.ts';
import { SCENARIOS } from '#mocks/scenarios/all.ts';
import { meetingFileTemplate } from '#publish/meeting-file/template.ts';
import { publishFiles } from '#publish/publish.ts';

/** Bytes that a file of a town of fourteen units may weigh. */
const HEAVIEST = 1_500_000;

const TOWN = 'mocks/towns/exempelkoping';
const tables = new Map(readdirSync(TOWN).map((name) => [name, new Uint8Array(readFileSync(join(TOWN, name)))]));
const { files } = publishFiles(tables, { today: '2026-03-10' });
const published = new Map([...(files ?? [])].map(([path, text]) => [path, JSON.parse(text)]));
published.delete('openapi.json');

let template: string;
let app: string;
beforeAll(async () => {
  template = await meetingFileTemplate();
  app = await unpacked(/id="app">([^<]*)</.exec(template)?.[1] ?? '');
});

const scriptsIn = (page: string): string[] =>
  [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a policy allows, by directive. */
const policyIn = (page: string): Readonly<Record<string, string>> => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  return Object.fromEntries(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]));
};

describe('the template of a meeting file', () => {
  it('is the same each time', async () => {
    expect(await meetingFileTemplate()).toBe(template);
  });

  it('allows its own two scripts and its own style, and no connection', () => {
    const policy = policyIn(template);
    const [opening = '', ...others] = scriptsIn(template);
    expect(others).toEqual([]);
    expect(policy['script-src']?.split(' ').sort()).toEqual([hashOf(opening), hashOf(app)].sort());
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(template) ?? [];
    expect(policy['style-src']).toBe(`${hashOf(style)} data:`);
    for (const name of ['default-src', 'connect-src', 'worker-src', 'base-uri', 'form-action', 'object-src']) {
      expect(policy[name], name).toBe("'none'");
    }
    expect(Object.values(policy).join(' ')).not.toMatch(/https?:|unsafe|\*/);
  });

  it('names nothing outside itself that a browser would fetch', () => {
    const named = [...template.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(named.filter((address) => !address.startsWith('data:'))).toEqual([]);
    const urls = [...template.matchAll(/url\(\s*["']?([^"')]{5})/g)].map(([, start]) => start);
    // What begins with # stands in the page itself.
    expect([...new Set(urls)].filter((start) => !start?.startsWith('#'))).toEqual(['data:']);
  });

  it('has plain scripts, that need no module and load nothing later', () => {
    expect(template).not.toContain('type="module"');
    for (const script of [app, ...scriptsIn(template)]) {
      expect(script).not.toMatch(/\bimport\s*\(|^\s*(?:import|export)\b|\bimport\.meta\b/m);
      expect(() => new Function(script)).not.toThrow();
    }
  });

  it('says what is wrong before any script has run, in every language', () => {
    expect(template).toMatch(
      /<div id="trouble" role="alert" hidden><div class="shell"><p lang="sv">.+<p lang="da">.+<p lang="en">/,
    );
    expect(template).toMatch(/<noscript><p lang="sv">.+<p lang="da">.+<p lang="en">/);
    // A file that was not copied whole ends before its figures do: what says so must stand before them.
    expect(template.indexOf('<script>')).toBeLessThan(template.indexOf('id="app"'));
    expect(template.indexOf('id="trouble"')).toBeLessThan(template.indexOf('id="app"'));
  });

  it('carries no invented town, no mock and no figures', () => {
    const forbidden = [
      /\bmsw\b/,
      /setupWorker/,
      /mockServiceWorker/,
      /xempelkoping/i,

      /sourceMappingURL/,
    ];
    const said = Object.values(SCENARIOS).map(({ about }) => about.sv);
    for (const text of [template, app]) {
      expect(forbidden.filter((word) => word.test(text)).map(String)).toEqual([]);
      expect(said.filter((one) => text.includes(one))).toEqual([]);
    }
  });
});

describe('a meeting file of fourteen units', () => {
  it('weighs little enough to be sent', async () => {
    const places = published.get('units.json').units.length;
    expect(places).toBeGreaterThanOrEqual(14);
    const bytes = Buffer.byteLength(await meetingFile(template, published));
    expect(bytes).toBeGreaterThan(Buffer.byteLength(template));
    expect(bytes).toBeLessThanOrEqual(HEAVIEST);
  });

  it.each(['</script><script>alert(1)</script>', '<!-- <script>', '\u2028\u2029', MARKS.figures])(
    'keeps %j in its figures as text',
    async (text) => {
      const organisation = { ...published.get('organisation.json'), contact: { name: { sv: text } } };
      const page = await meetingFile(template, new Map([...published, ['organisation.json', organisation]]));
      expect(page.match(/<script|<\/script|<!--/g)).toEqual(
        (await meetingFile(template, published)).match(/<script|<\/script|<!--/g),
      );
      const figures = await unpacked(/id="figures">([^<]*)</.exec(page)?.[1] ?? '');
      expect(JSON.parse(figures)['organisation.json']).toEqual(organisation);
      expect(await packed(figures)).toBe(/id="figures">([^<]*)</.exec(page)?.[1]);
    },
  );
});
