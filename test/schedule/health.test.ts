import { type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runDue } from '../../pipeline/schedule/due.ts';
import { serveHealth } from '../../pipeline/schedule/health.ts';
import type { RunSetting } from '../../pipeline/schedule/run.ts';
import { temporaryFolder } from '../cli/folder.ts';
import { RELEASED, settingIn, writeFake } from './setting.ts';

let root = '';
let remove: () => void = () => undefined;
let server: Server;
let stop: AbortController;
let now = '2026-05-04T05:00:00Z';

beforeEach(async () => {
  ({ root, remove } = temporaryFolder());
  stop = new AbortController();
  now = '2026-05-04T05:00:00Z';
  server = await serveHealth(0, setting());
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  remove();
});

function setting(): RunSetting {
  return { ...settingIn(root, {}, stop), now: () => Date.parse(now) };
}

async function get(path: string): Promise<[number, string]> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return [response.status, await response.text()];
}

test('it is alive at once, ready when the schedule has begun, and not when it is told to stop', async () => {
  expect(await get('/healthz')).toEqual([200, 'ok\n']);
  expect(await get('/readyz')).toEqual([503, 'the schedule has not begun\n']);
  await runDue(setting(), { seen: null });
  expect(await get('/readyz')).toEqual([200, 'ready\n']);
  stop.abort();
  expect(await get('/readyz')).toEqual([503, 'told to stop\n']);
  expect((await get('/else'))[0]).toBe(404);
});

test('metrics say what the ledger says', async () => {
  writeFake(root, { says: RELEASED });
  await runDue(setting(), { seen: null });
  now = '2026-05-04T06:00:00Z';
  await runDue(setting(), { seen: null });
  const [status, text] = await get('/metrics');
  expect(status).toBe(200);
  expect(text).toContain('# TYPE verbatim_runs gauge\nverbatim_runs{outcome="released"} 1\n');
  expect(text).toContain(`\nverbatim_last_success_timestamp_seconds ${Date.parse(now) / 1000}\n`);
  expect(text).toContain('\nverbatim_last_run_outcome{outcome="released"} 1\n');
  expect(text).toContain('\nverbatim_last_run_outcome{outcome="held"} 0\n');
  expect(text).toContain(
    `\nverbatim_next_slot_timestamp_seconds ${Date.parse('2026-05-05T06:00:00Z') / 1000}\n`,
  );
  expect(text).toContain('\nverbatim_last_success_count{what="facts"} 6\n');
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[a-z-]+"\})? -?\d+(?:\.\d+)?)$/);
});
