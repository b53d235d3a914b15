import type { Breach, Expectations } from '../contract/gates.ts';
import { TABLES } from '../contract/tables.ts';
import type { Subject } from './subject.ts';
import { rows } from './words.ts';

/** Tables with fewer or more rows than they may have: `rows/events/too-few`, `rows/events/too-many`. */
export function rowCounts({ dataset }: Subject, { tables }: Expectations): Breach[] {
  return TABLES.flatMap((table): Breach[] => {
    const { min = 0, max = Infinity } = tables[table]?.rows ?? {};
    const count = dataset[table].length;
    const found = `${table} has ${rows(count)}`;
    if (count < min) return [{ rule: `rows/${table}/too-few`, found, expected: `at least ${min}` }];
    return count > max ? [{ rule: `rows/${table}/too-many`, found, expected: `at most ${max}` }] : [];
  });
}
