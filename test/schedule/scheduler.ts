// A scheduler in a process of its own, as tests start and kill it: the folder is its only argument.
import { settingIn } from './setting.ts';
import { runOnSchedule } from '../../pipeline/schedule/trigger.ts';

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
const config = { cron: '*/2 * * * * *', missed: 'all', backoffSeconds: 1, stopWithinSeconds: 0 } as const;
await runOnSchedule(settingIn(process.argv[2] ?? '', config, stop));
