/**
 * The dispatcher on loopback, for the owner's own browser. A web page elsewhere can reach this port too, so every request
 * proves itself: exact Host (no DNS rebinding), own Origin, a token that only the opened page has. No cookies (they are
 * shared by all ports) and no CORS headers, ever.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MAX_REQUEST_BYTES, type ErrorCode, type Reply } from '../shared/api/wire.ts';
import type { Spaces } from './service/spaces.ts';
import { SECURITY_HEADERS, type PageFile } from './page-files.ts';

export interface HttpHost {
  readonly origin: string;
  /** Opens the page: the token stands in the fragment, which browsers never send. */
  readonly address: string;
  close(): Promise<void>;
}

export async function serveHttp(options: {
  readonly port: number;
  readonly page: (address: string) => PageFile | null;
  readonly dispatch: Spaces['dispatch'];
  readonly subscribe: Spaces['subscribe'];
}): Promise<HttpHost> {
  const token = randomBytes(32).toString('base64url');
  let origin = '';

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (`http://${request.headers.host}` !== origin) return text(response, 421, 'wrong host');
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (request.method === 'GET' || request.method === 'HEAD') {
      const file = options.page(path);
      if (!file) return text(response, 404, 'not found');
      response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': file.type });
      response.end(request.method === 'HEAD' ? undefined : file.body);
      return;
    }
    if (request.method !== 'POST') return text(response, 405, 'method not allowed');
    if (path !== '/call' && path !== '/push') return text(response, 404, 'not found');
    if (!isOurs(request)) return refuse(response, 403, 'forbidden');
    if (path === '/push') return stream(response);
    if (request.headers['content-type'] !== 'application/json') return refuse(response, 415, 'invalid-input');
    const body = await readBody(request);
    if (body === null) return refuse(response, 413, 'too-large');
    const call = parseCall(body);
    if (!call) return refuse(response, 400, 'invalid-input');
    json(response, 200, await options.dispatch(call.name, call.input, call.space));
  }

  function isOurs(request: IncomingMessage): boolean {
    const site = request.headers['sec-fetch-site'];
    return (
      request.headers.origin === origin &&
      (site === undefined || site === 'same-origin') &&
      same(request.headers.authorization ?? '', `Bearer ${token}`)
    );
  }

  /** One JSON line for each push, as long as the page listens. */
  function stream(response: ServerResponse): void {
    response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'application/x-ndjson' });
    response.flushHeaders();
    const stop = options.subscribe((push) => void response.write(`${JSON.stringify(push)}\n`));
    response.on('close', stop);
  }

  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, '127.0.0.1', () => {
      server.off('error', failed);
      listening();
    });
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: `${origin}/#token=${token}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The body as text; null when it is too large. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_REQUEST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parseCall(body: string): { name: unknown; input: unknown; space: unknown } | null {
  try {
    const call = JSON.parse(body) as { name?: unknown; input?: unknown; space?: unknown } | null;
    return call && typeof call === 'object' ? { name: call.name, input: call.input, space: call.space } : null;
  } catch {
    return null;
  }
}

function json(response: ServerResponse, status: number, value: Reply): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

const refuse = (response: ServerResponse, status: number, code: ErrorCode): void =>
  json(response, status, { ok: false, error: { code } });

function text(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'text/plain' });
  response.end(body);
}
