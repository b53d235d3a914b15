import { foldName } from '../folded.ts';
import { seriesBases, seriesNames } from '../event-names.ts';
import type { LocalEntity } from '../model.ts';
import { isAcronym } from '../names.ts';
import { spellings } from './latin-letters.ts';
import { scriptKeys } from './organizations.ts';
import type { Profile } from './profile.ts';
import { looseKey } from './spelling.ts';

/** What is compared of an event to find the series: the names without the edition. */
export function seriesProfile(event: LocalEntity): Profile {
  const all = seriesBases(event);
  const { full, acronyms } = seriesNames(event, all);
  const bases = full.length > 0 ? all.filter((base) => !isAcronym(base)) : [];
  const folded = bases.flatMap((base) => spellings(base).map(foldName));
  return {
    full,
    acronyms,
    keys: {
      loose: [...new Set([...full, ...folded].map(looseKey).filter((key) => key !== ''))],
      script: scriptKeys(bases),
    },
    marks: {},
    evidence: [],
  };
}
