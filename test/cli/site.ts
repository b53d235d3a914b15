import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';

/** A web site on this machine, for commands that know of no other host: pages by path, of which any may be changed or taken away. */
export interface LocalSite {
  readonly origin: string;
  readonly pages: Map<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>;
  /** The paths that were asked for. */
  readonly asked: string[];
  close(): void;
}

/** Starts it on a free port of 127.0.0.1. Pages are HTML; one whose path is not there is a 404. */
export async function localSite(pages: Readonly<Record<string, string>> = {}): Promise<LocalSite> {
  const known: LocalSite['pages'] = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { url = '' } = request;
    asked.push(url);
    const page = known.get(url);
    if (page === undefined) response.writeHead(404).end('<p>There is no such page.</p>');
    else if (typeof page === 'function') page(request, response);
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    pages: known,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page with an article of these paragraphs. */
export function page(title: string, paragraphs: readonly string[], head = ''): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>\n${body}</article></body></html>`;
}
