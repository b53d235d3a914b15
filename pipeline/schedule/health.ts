import { type Server, createServer } from 'node:http';
import { codeOf } from '../contract/thrown.ts';
import { VerbatimError } from '../contract/problem.ts';
import { readAllLedgers, readLedger } from './ledger.ts';
import { metricsText } from './metrics.ts';
import type { RunSetting } from './run.ts';
import { slotsOf } from './slots.ts';
import { isKnown, stateOf } from './state.ts';

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly text: string;
}

/**
 * Answers on the loopback address: `/healthz` (the process answers), `/readyz` (the ledger can be read and knows the schedule, and nobody has told
 * it to stop) and `/metrics`.
 * @returns the server, once it listens
 * @throws {VerbatimError} 2 where the port is taken or may not be used
 */
export async function serveHealth(port: number, setting: RunSetting): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.method ?? '', request.url ?? '', setting)
      .catch((error: unknown): Answer => ({ status: 503, text: `${String(error)}\n` }))
      .then(({ status, type = 'text/plain; charset=utf-8', text }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(port, error))).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

function cannotListen(port: number, error: Error): VerbatimError {
  const reason = codeOf(error) ?? error.message;
  return new VerbatimError(2, [
    {
      level: 'error',
      stage: 'release',
      code: 'schedule/health-port',
      message: `Port ${port} cannot be listened on (${reason}).`,
      remedy: 'Give another one with --health-port; each scheduler on a machine needs its own.',
    },
  ]);
}

async function answer(method: string, url: string, setting: RunSetting): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'Only GET.\n' };
  switch (url.split('?')[0]) {
    case '/healthz':
      return { status: 200, text: 'ok\n' };
    case '/readyz':
      return readiness(setting);
    case '/metrics': {
      const records = await readAllLedgers(setting.state);
      const text = metricsText(records, slotsOf(setting.config).after(setting.now()));
      return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', text };
    }
    default:
      return { status: 404, text: 'There are /healthz, /readyz and /metrics.\n' };
  }
}

async function readiness({ state, config, stop }: RunSetting): Promise<Answer> {
  if (stop.aborted) return { status: 503, text: 'told to stop\n' };
  const isReady = isKnown(stateOf(await readLedger(state)), config);
  return isReady ? { status: 200, text: 'ready\n' } : { status: 503, text: 'the schedule has not begun\n' };
}
