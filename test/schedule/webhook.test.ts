import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appendRecord } from '../../pipeline/schedule/ledger.ts';
import { noticesOf } from '../../pipeline/schedule/notice.ts';
import type { FinishedRecord } from '../../pipeline/schedule/record.ts';
import { notifier, post } from '../../pipeline/schedule/webhook.ts';
import { temporaryFolder } from '../cli/folder.ts';

const RECORD: FinishedRecord = {
  event: 'finished',
  at: '2026-05-04T06:02:00.000Z',
  run: 'a',
  slot: null,
  asked: 'manual',
  attempt: 1,
  outcome: 'released',
  final: true,
  exitCode: 0,
  version: '1.0.0',
  counts: null,
  error: null,
};

let server: Server;
let address = '';
let bodies: string[] = [];
/** What the next answers are; then 200. */
let statuses: number[] = [];
let logged: string[] = [];
const log = (level: string, message: string): void => void logged.push(`${level}: ${message}`);

beforeEach(async () => {
  [bodies, statuses, logged] = [[], [], []];
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      bodies.push(body);
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  address = `http://127.0.0.1:${port}/secret`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function tell(): Promise<void> {
  for (const notice of noticesOf(RECORD, []))
    await post(address, notice, log, new AbortController().signal, 1);
}

test('a notice is posted as JSON', async () => {
  await tell();
  expect(bodies.map((body) => JSON.parse(body))).toMatchObject([
    { event: 'release', run: 'a', version: '1.0.0', subject: 'Verbatim: release 1.0.0 is out' },
  ]);
  expect(logged).toEqual(['info: told']);
});

test('it is tried again where the other side has trouble, and given up after three tries', async () => {
  statuses = [503, 429];
  await tell();
  expect([bodies.length, logged]).toEqual([3, ['info: told']]);
  statuses = [500, 500, 500];
  await tell();
  expect([bodies.length, logged.at(-1)]).toEqual([6, 'error: could not tell']);
});

test('it is not tried again where the other side will never take it', async () => {
  statuses = [404];
  await tell();
  expect([bodies.length, logged]).toEqual([1, ['error: could not tell']]);
});

test('told to be over within a bound, it gives up the try that goes on, and says so', async () => {
  const { root, remove } = temporaryFolder();
  // It takes the notice, and never answers.
  server.removeAllListeners('request').on('request', () => undefined);
  const { finished, settled } = notifier([address], root, log);
  finished(RECORD);
  await settled(200);
  expect(logged).toEqual(['error: could not tell']);
  server.closeAllConnections();
  remove();
});

test('a run in the ledger is told of once', async () => {
  const { root, remove } = temporaryFolder();
  const { finished, settled } = notifier([address], root, log);
  await appendRecord(root, { ...RECORD, run: 'b', outcome: 'failed' });
  await appendRecord(root, RECORD);
  finished(RECORD);
  await settled();
  expect(new Set(bodies.map((body) => JSON.parse(body).event))).toEqual(new Set(['recovery', 'release']));
  expect(bodies).toHaveLength(2);
  remove();
});
