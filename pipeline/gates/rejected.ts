import type { Breach, Expectations } from '../contract/gates.ts';
import type { Subject } from './subject.ts';
import { percent } from './words.ts';

/** Too many rejected candidates (`rejected/share`), or far more of them than in the previous release (`rejected/grows`). */
export function rejectedShare(
  { report, previous }: Subject,
  { rejected: { share, grows }, least }: Expectations,
): Breach[] {
  const now = countsOf(report);
  const before =
    previous?.report === null || previous === null ? { all: 0, rejected: 0 } : countsOf(previous.report);
  const found = `${now.rejected} of ${now.all} candidates were rejected (${percent(now.rejected, now.all)})`;
  const breaches: Breach[] = [];
  if (now.rejected >= least && 100 * now.rejected > share * now.all)
    breaches.push({ rule: 'rejected/share', found, expected: `at most ${share} %` });
  const grown =
    now.all === 0 || before.all < least ? 0 : now.rejected / now.all - before.rejected / before.all;
  if (100 * grown > grows && grown * now.all >= least)
    breaches.push({
      rule: 'rejected/grows',
      found: `${found}, before ${before.rejected} of ${before.all} (${percent(before.rejected, before.all)})`,
      expected: `at most ${grows} percentage points more`,
    });
  return breaches;
}

function countsOf({ facts, rejections }: Subject['report']): { all: number; rejected: number } {
  const rejected = sum(rejections);
  return { all: sum(facts) + rejected, rejected };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
