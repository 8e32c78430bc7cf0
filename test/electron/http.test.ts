import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, readPage } from '../../electron/page-files.ts';
import { serveHttp, type HttpHost } from '../../electron/transport-http.ts';
import type { Push } from '../../shared/api/wire.ts';

let folder = '';
let host: HttpHost;
let asked: unknown[] = [];
let push: (push: Push) => void = () => undefined;
let listeners = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'assets/a.js'), '1');
  await writeFile(join(folder, 'assets/a.js.map'), '{}');
  await writeFile(join(folder, '.secret.js'), '1');
  asked = [];
  host = await serveHttp({
    port: 0,
    page: readPage(folder),
    dispatch: async (name, input, space) => {
      asked.push([name, input, space]);
      return { ok: true, value: 'done' };
    },
    subscribe: (listener) => {
      push = listener;
      listeners += 1;
      return () => void (listeners -= 1);
    },
  });
});
afterEach(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

const token = (): string => host.address.split('#token=')[1] ?? '';

/** Raw, for fetch sets Host and Origin itself. */
function send(
  options: { method?: string; path?: string; headers?: Record<string, string | undefined>; body?: string } = {},
): Promise<{
  status: number;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}> {
  const headers: Record<string, string> = {};
  const all: Record<string, string | undefined> = {
    host: new URL(host.origin).host,
    origin: host.origin,
    authorization: `Bearer ${token()}`,
    'content-type': 'application/json',
    ...options.headers,
  };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) headers[name] = value;
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      host.origin,
      { method: options.method ?? 'POST', path: options.path ?? '/call', headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(parts).toString(),
            headers: response.headers,
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(options.body ?? JSON.stringify({ name: 'a.b', input: { c: 1 }, space: 'va' }));
  });
}

describe('calls over loopback', () => {
  it('from the own page reach the dispatcher', async () => {
    expect(await send()).toMatchObject({ status: 200, body: '{"ok":true,"value":"done"}' });
    expect(asked).toEqual([['a.b', { c: 1 }, 'va']]);
  });

  it.each([
    ['another Host (DNS rebinding)', { headers: { host: 'evil.test' } }, 421],
    ['Host by another name', { headers: { host: 'localhost' } }, 421],
    ['another Origin', { headers: { origin: 'http://evil.test' } }, 403],
    ['no Origin', { headers: { origin: undefined } }, 403],
    ['Origin null', { headers: { origin: 'null' } }, 403],
    ['a cross-site request', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a same-site request', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
    ['no token', { headers: { authorization: undefined } }, 403],
    ['a wrong token', { headers: { authorization: `Bearer ${'x'.repeat(43)}` } }, 403],
    ['a short token', { headers: { authorization: 'Bearer x' } }, 403],
    ['a form', { headers: { 'content-type': 'text/plain' } }, 415],
    ['JSON with a charset trick', { headers: { 'content-type': 'application/json, text/plain' } }, 415],
    ['broken JSON', { body: '{' }, 400],
    ['a bare value', { body: '5' }, 400],
    ['null', { body: 'null' }, 400],
    ['more than a megabyte', { body: `{"name":"a.b","input":"${'x'.repeat(1_000_001)}"}` }, 413],
    ['PUT', { method: 'PUT' }, 405],
    ['another path', { path: '/other' }, 404],
    ['a push stream without a token', { path: '/push', headers: { authorization: undefined } }, 403],
  ])('with %s are refused and change nothing', async (_, options, status) => {
    const answer = await send(options);
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('a preflight gets no permission', async () => {
    const answer = await send({ method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } });
    expect(answer.status).toBe(405);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('the page over loopback', () => {
  it('comes with its policy', async () => {
    const answer = await send({ method: 'GET', path: '/', body: '' });
    expect(answer).toMatchObject({ status: 200, headers: { 'content-security-policy': CONTENT_SECURITY_POLICY } });
  });
  it.each([
    ['/assets/a.js', 200],
    ['/assets/a.js?x=1', 200],
    ['/assets/a.js.map', 404],
    ['/.secret.js', 404],
    ['/assets/../index.html', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/..%5cindex.html', 404],
    ['/assets/a.js%00', 404],
    ['//index.html', 404],
  ])('GET %s is %i', async (path, status) =>
    expect((await send({ method: 'GET', path, body: '' })).status).toBe(status),
  );

  it('a new token is made for every start', async () => {
    const other = await serveHttp({
      port: 0,
      page: () => null,
      dispatch: async () => ({ ok: true, value: 1 }),
      subscribe: () => () => undefined,
    });
    expect(other.address.split('#')[1]).not.toBe(host.address.split('#')[1]);
    await other.close();
  });
});

describe('pushes over loopback', () => {
  it('come as lines, and the subscription ends with the page', async () => {
    const stop = new AbortController();
    const response = await fetch(`${host.origin}/push`, {
      method: 'POST',
      headers: { origin: host.origin, authorization: `Bearer ${token()}` },
      signal: stop.signal,
    });
    expect(listeners).toBe(1);
    push({ event: 'data.changed', changes: { revision: 7 } } as never);
    const { value } = (await response.body?.getReader().read()) ?? {};
    expect(Buffer.from(value ?? []).toString()).toBe('{"event":"data.changed","changes":{"revision":7}}\n');
    stop.abort();
    await expect.poll(() => listeners).toBe(0);
  });
});
