import type { MentionType } from '../../contract/annotation.ts';
import { isGatheringNoun } from '../../lexicon/gathering-words.ts';
import { instrumentKindOf } from '../../lexicon/instrument-words.ts';
import { SERVICE_WORDS } from '../../lexicon/service-words.ts';
import { words } from '../../lexicon/words.ts';

/** Of what things the verbs of a sentence are read, and the words that go with such things. */
export interface SubjectKind {
  readonly type: MentionType;
  /** Whether a noun in lower case is one for such things of all sorts, by which they are called again. */
  readonly isNoun: (lower: string) => boolean;
  /** Forms that are participles where no auxiliary stands before them: "the Summit, held in Porto". */
  readonly participles: ReadonlySet<string>;
  /** With these a sentence begins before its subject, too: "Running from Tuesday to Thursday, the Summit is". */
  readonly leading: ReadonlySet<string>;
}

const HELD = words('held hosted organised organized convened staged scheduled slated planned');

/** Conferences, fairs and the like. */
export const EVENTS: SubjectKind = {
  type: 'event',
  isNoun: isGathering,
  participles: new Set(HELD),
  leading: new Set([...HELD, ...words('running taking opening beginning starting gathering')]),
};

/** Whether a noun in lower case is one for gatherings of all kinds. */
function isGathering(lower: string): boolean {
  return lower === 'event' || lower === 'gathering' || isGatheringNoun(lower);
}

const MADE = words(
  'developed built created designed engineered run operated managed maintained administered provided owned',
);

/** Digital services: apps, portals, systems. */
export const SERVICES: SubjectKind = {
  type: 'service',
  isNoun: (lower) => SERVICE_WORDS.has(lower),
  participles: new Set(MADE),
  leading: new Set([
    ...MADE,
    ...words('launched introduced unveiled released inaugurated piloted established rolled opened'),
  ]),
};

const ADOPTED = words(
  'adopted approved endorsed signed inked ratified passed enacted concluded agreed drafted',
);

/** Plans, laws, agreements, and programmes by which they are carried out. */
export const INSTRUMENTS: SubjectKind = {
  type: 'instrument',
  isNoun: (lower) => lower === 'project' || instrumentKindOf(lower) !== undefined,
  participles: new Set(ADOPTED),
  leading: new Set(ADOPTED),
};
