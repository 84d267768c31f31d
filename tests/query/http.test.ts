import { readFileSync } from 'node:fs';
import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { readOrganisation } from '#contract/organisation.contract.ts';
import type { Failure } from '#query/failure.ts';
import { get } from '#query/http.ts';
import { organisation } from '#tests/contract/wires.ts';
import { type Answer, failureIn, json, settled, townThatAnswers } from './answering.ts';

const town = townThatAnswers();
const ask = () => get('organisation', readOrganisation, new AbortController().signal);

/** One answer after the other; the last goes on. */
const oneByOne =
  (...answers: readonly (() => Response)[]): Answer =>
  (_path, time) =>
    answers[Math.min(time, answers.length) - 1]?.() ?? HttpResponse.error();

const good = () => json(organisation);
const offline = () => HttpResponse.error();
const status = (code: number) => () => new HttpResponse('<h1>Error</h1>', { status: code });
const page = (html: string) => () => HttpResponse.html(html);
const bytes = (body: string | Uint8Array<ArrayBuffer>) => () =>
  new HttpResponse(body, { headers: { 'content-type': 'application/json' } });
const bytesOf = (text: string, coding: BufferEncoding): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, coding));

const SOUND = JSON.stringify(organisation);
const CUT_IN_A_LETTER = bytesOf(SOUND, 'utf8').slice(0, Buffer.from(SOUND.slice(0, SOUND.indexOf('ö'))).length + 1);
const LOGIN = '<!doctype html><title>Konto</title><form><input name="user"><input type="password"></form>';
const START = readFileSync('index.html', 'utf8');

type Case = [string, readonly (() => Response)[], Failure | null, number];
const kind = (one: Exclude<Failure['kind'], 'http'>): Failure => ({ kind: one });
const http = (code: number): Failure => ({ kind: 'http', status: code });

const CASES: Case[] = [
  ['an answer', [good], null, 1],
  ['no line', [offline], kind('unreachable'), 2],
  ['no line, then an answer', [offline, good], null, 2],
  ['500', [status(500)], http(500), 1],
  ['501', [status(501)], http(501), 1],
  ['503, then an answer', [status(503), good], null, 2],
  ['503 and 503', [status(503)], http(503), 2],
  ['502, then 500', [status(502), status(500)], http(500), 2],
  ['504, then an answer', [status(504), good], null, 2],
  ['429, then an answer', [status(429), good], null, 2],
  ['401', [status(401)], kind('signin'), 1],
  ['403', [status(403)], kind('signin'), 1],
  ['404', [status(404)], kind('notFound'), 1],
  ['410', [status(410)], kind('notFound'), 1],
  ['418', [status(418)], http(418), 1],
  ['the sign-in page', [page(LOGIN)], kind('signin'), 1],
  ['the sign-in page that says it is JSON', [bytes(LOGIN)], kind('signin'), 1],
  ['a page that asks to log in', [page('<h1>Log in with your card</h1>')], kind('signin'), 1],
  ['a page that asks the same in Swedish', [page('<h1>Logga in</h1>')], kind('signin'), 1],
  ['a page that asks the same in Danish', [page('<h1>Log ind med MitID</h1>')], kind('signin'), 1],
  ['the start page', [page(START)], kind('notFound'), 1],
  ['the start page that says it is JSON', [bytes(`\n ${START}`)], kind('notFound'), 1],
  ['a page about something else', [page('<p>Dialog innan design införs</p>')], kind('notFound'), 1],
  ['figures that say they are a page', [page(SOUND)], kind('notFound'), 1],
  ['XML', [bytes('<?xml version="1.0"?><goals/>')], kind('notFound'), 1],
  ['a cut answer', [bytes(SOUND.slice(0, -20))], kind('format'), 1],
  ['a cut letter', [bytes(CUT_IN_A_LETTER)], kind('format'), 1],
  ['Latin-1', [bytes(bytesOf(SOUND, 'latin1'))], kind('format'), 1],
  ['UTF-16', [bytes(bytesOf(`\uFEFF${SOUND}`, 'utf16le'))], kind('format'), 1],
  ['a byte order mark', [bytes(`\uFEFF${SOUND}`)], null, 1],
  ['a program', [bytes(`figures(${SOUND})`)], kind('format'), 1],
  ['not a number', [bytes('{"goalBudget": NaN}')], kind('format'), 1],
  ['nothing', [bytes('')], kind('format'), 1],
  ['204', [() => new HttpResponse(null, { status: 204 })], kind('format'), 1],
  ['[]', [bytes('[]')], kind('format'), 1],
  ['{}', [bytes('{}')], kind('format'), 1],
  ['null', [bytes('null')], kind('format'), 1],
  ['""', [bytes('""')], kind('format'), 1],
  ['a broken contract', [() => json({ ...organisation, goalBudget: '5' })], kind('format'), 1],
  ['an older contract', [() => json({ ...organisation, contract: '0.9' })], kind('format'), 1],
  ['a later contract', [() => json({ ...organisation, contract: '2.0' })], kind('version'), 1],
  ['a later contract of another shape', [() => json({ contract: '3.1' })], kind('version'), 1],
  ['a contract with more in it', [() => json({ ...organisation, contract: '1.7', more: true })], null, 1],
];

describe(get, () => {
  it.each(CASES)('%s', async (_name, answers, failure, times) => {
    town.answers(oneByOne(...answers));
    expect(await failureIn(ask())).toEqual(failure);
    expect(town.asked).toEqual(Array.from({ length: times }, () => 'organisation.json'));
  });

  it('a sign-in that sends the request elsewhere', async () => {
    town.answers((path) =>
      path.endsWith('/sso')
        ? page('<h1>Välkommen</h1>')()
        : HttpResponse.redirect('https://town.example/compass/sso', 302),
    );
    expect(await failureIn(ask())).toEqual(kind('signin'));
  });

  it('listens no more for who leaves once it has been answered a second time', async () => {
    const { signal } = new AbortController();
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    town.answers(oneByOne(status(503), good));
    expect(await failureIn(get('organisation', readOrganisation, signal))).toBeNull();
    expect(added).toHaveBeenCalled();
    const heard = (calls: readonly unknown[][]) => new Set(calls.map(([, listener]) => listener));
    expect(heard(removed.mock.calls)).toEqual(heard(added.mock.calls));
  });

  it('does not ask a second time for who has left', async () => {
    const leaving = new AbortController();
    town.answers(() => {
      setImmediate(() => leaving.abort('left'));
      return new HttpResponse(null, { status: 503 });
    });
    const { error } = await settled(get('organisation', readOrganisation, leaving.signal));
    expect(error).toBe('left');
    expect(town.asked).toHaveLength(1);
  });

  it('asks where the page lies, for JSON, and tells nobody who asks', async () => {
    town.answers(oneByOne(good));
    await failureIn(ask());
    const [request] = town.requests;
    expect(request?.url).toBe('https://town.example/compass/api/v1/organisation.json');
    expect(request?.headers.get('accept')).toBe('application/json');
    expect([request?.method, request?.referrerPolicy]).toEqual(['GET', 'no-referrer']);
  });

  it.each([
    ['production', 'mock', 'unknown'],
    ['demo', 'mock', 'demo'],
    ['production', 'files', 'production'],
  ])('%s figures from %s are %s', async (claimed, answeredBy, believed) => {
    const file = { ...organisation, source: { ...organisation.source, kind: claimed } };
    town.answers(() => HttpResponse.json(file, { headers: { 'x-data-source': answeredBy } }));
    expect((await ask()).origin.provenance).toBe(believed);
  });
});
