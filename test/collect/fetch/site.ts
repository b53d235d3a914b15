import { type RequestListener, createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../../pipeline/collect/fetch/clock.ts';
import type { FetchOptions } from '../../../pipeline/collect/fetch/fetch-address.ts';

/** The site's name: the system knows no such host, `options` lead it to the local server and let it be private. */
export const HOST = 'site.example';

/** Starts the server on a free port of 127.0.0.1, and ends it with all connections when the test is over. */
export async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return port;
}

/** A web site that answers so; gives its origin. */
export async function site(answer: RequestListener): Promise<string> {
  return `http://${HOST}:${await listening(createServer(answer))}`;
}

/** A server that speaks as it likes. */
export async function rawSite(speak: (socket: Socket) => void): Promise<string> {
  return `http://${HOST}:${await listening(createTcpServer(speak))}`;
}

/** A site with these pages; any other path is a 404. `asked` holds the paths that were asked for. */
export async function pages(
  content: Readonly<Record<string, string>>,
): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const origin = await site(({ url = '' }, response) => {
    asked.push(url);
    const page = content[url];
    if (page === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', 'text/html').end(page);
  });
  return { origin, asked };
}

/** A clock that waits no time but remembers how long it should have; chance always takes half. */
export function patientClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let now = Date.UTC(2026, 0, 1);
  return {
    waits,
    now: () => now,
    random: () => 0.5,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** What lets `fetchAddress` reach the local servers, and nothing else that is private. */
export function options(more: Partial<FetchOptions> = {}): FetchOptions {
  return {
    resolve: async () => ['127.0.0.1'],
    allowPrivateHosts: [HOST],
    clock: patientClock(),
    ...more,
  };
}
