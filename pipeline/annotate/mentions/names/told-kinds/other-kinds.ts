import type { Token } from '../../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../../lexicon/body-nouns.ts';
import { isKnownService } from '../../../../lexicon/known-services.ts';
import { words } from '../../../../lexicon/words.ts';
import { isBodyForSure } from '../../services/signs-of-bodies.ts';
import { OTHER } from '../name-types.ts';
import type { NameSegment } from '../segments.ts';
import { nounOf } from './noun-phrases.ts';
import { definedAround, definitionsOf } from './definitions.ts';
import { isOfMedium, isOfService } from './service-nouns.ts';

/** What has a name of its own and no table. */
const OF_NO_TABLE = new Set(
  words(
    `cable cables satellite satellites spacecraft rocket constellation ship vessel aircraft drone robot vehicle car train
    currency currencies coin coins token tokens stablecoin cryptocurrency cbdc banknote
    exercise drill campaign award awards prize competition contest challenge
    smartphone smartphones phone phones handset handsets laptop tablet device devices chip chips processor console
    virus malware ransomware trojan botnet worm variant spyware vaccine drug
    song film movie book novel album series building tower stadium village`,
  ),
);
const OF_BODIES: ReadonlySet<string> = new Set([
  ...BODY_NOUNS,
  ...words(
    'gang collective regulator ministry authority unit arm body council party union alliance coalition charity',
  ),
]);
/** What people agree to do, and nobody logs in to. */
const PLANS = new Set(
  words('programme program project initiative plan strategy policy law act agreement bill'),
);

/**
 * The segments, of which what the words beside them define as a thing of no table is none of a service, body or text, and what they define as a plan or a
 * firm no service. One question for all that found these names; their own words count for more.
 */
export function withoutOtherKinds(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const told = new Map<string, NameSegment['type'] | 'service'>();
  for (const segment of segments) {
    if (!mayBeOther(segment)) continue;
    const kind = kindOf(tokens, segment) ?? (speaksOfItsOwn(tokens, segment, segments) ? BODY : undefined);
    if (kind !== undefined && told.get(segment.text) !== 'service') told.set(segment.text, kind);
  }
  if (told.size === 0) return segments;
  return segments.map((segment) => {
    const kind = mayBeOther(segment) ? told.get(segment.text) : undefined;
    if (kind === undefined || kind === 'service') return segment;
    return kind === OTHER || segment.type.type === 'service' ? { ...segment, type: kind } : segment;
  });
}

const BODY: NameSegment['type'] = { type: 'organization', strength: 1 };

/** "Kibo has announced Kibo Pass": a firm and its service. */
function speaksOfItsOwn(
  tokens: readonly Token[],
  segment: NameSegment,
  all: readonly NameSegment[],
): boolean {
  if (segment.type.type !== 'service' || !isBodyForSure(tokens, segment)) return false;
  return all.some(({ type, text }) => type.type === 'service' && text.startsWith(`${segment.text} `));
}

function mayBeOther({ type: { type }, text }: NameSegment): boolean {
  if (type === 'service') return !isKnownService(text);
  return type === 'organization' || type === 'instrument';
}

/** What the words beside a name say that it is; a service is said to be one, too. */
function kindOf(tokens: readonly Token[], segment: NameSegment): NameSegment['type'] | 'service' | undefined {
  const phrases = definitionsOf(tokens, segment);
  // A body has things: "the Quayside cable".
  const around = segment.type.type === 'organization' ? undefined : definedAround(tokens, segment);
  const all = around === undefined ? phrases : [...phrases, around];
  if (all.some((phrase) => isOfService(tokens, phrase))) return 'service';
  for (const phrase of phrases) {
    if (PLANS.has(nounOf(tokens, phrase))) return { type: 'instrument', strength: 1 };
    if (isOfMedium(tokens, phrase) || OF_BODIES.has(nounOf(tokens, phrase)))
      return { type: 'organization', strength: 1 };
  }
  return all.some((phrase) => isOfNoTable(nounOf(tokens, phrase), segment)) ? OTHER : undefined;
}

/** "the EAS cable" is none; "the Quay Connect project" is no service, and maybe a plan. */
function isOfNoTable(noun: string, { type: { type } }: NameSegment): boolean {
  return OF_NO_TABLE.has(noun) || (type === 'service' && PLANS.has(noun));
}
