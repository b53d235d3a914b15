import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import type { TaggedName } from '../../tagger/index.ts';

/** What bodies publish, called by a name of its own. */
const REPORTS: ReadonlySet<string> = new Set(
  words('report reports survey study index outlook review bulletin barometer database ranking census'),
);

/** "Quay Union's" of "Quay Union's Mobile Economy report", where a tagger takes the title for a part of the body's name. */
export function asOwnerOfReport(tokens: readonly Token[], name: TaggedName): TaggedName {
  const { firstToken, endToken, type } = name;
  if (type !== 'organization' || !REPORTS.has(tokens[endToken]?.lower ?? '')) return name;
  for (let at = firstToken + 1; at < endToken - 1; at++)
    if (/^['’]s$/.test(tokens[at]?.text ?? '')) return { ...name, endToken: at, endsSentence: false };
  return name;
}
