import type { Token } from '../../../contract/annotation.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** What is done, measured or thought about, by the last word of what is written like a name. */
const MATTERS = new Set([
  ...words('assessment assessments initiatives startups maintenance empowerment examination surveillance'),
  ...words('evaluation experience governance ethics awareness literacy skills inclusion transformation'),
  ...words('connectivity resilience portability integration modernisation modernization digitalisation'),
  ...words(
    'digitalization digitization automation interoperability authentication verification registration',
  ),
  ...words(
    'readiness preparedness participation procurement adoption sustainability accountability transparency',
  ),
  ...words('certification superhighway ecosystem ecosystems principles challenges opportunities outcomes'),
  ...words(
    'requirements practices capitalism disaster disasters transfers cards certificates passports stations number numbers',
  ),
  ...words('certificate passport licence license'),
]);
/** "Centre for Port Governance" */
const LINKS = new Set(words('of for on against'));
/** What bodies do, and no matter does. */
const ACTS = /^(?:said|says|told|announced|added|signed|launched|hired|acquired|warned|urged)$/;

/** "Cybersecurity Assessment", "Green Port Initiatives", taken for bodies: what somebody deals with, and not who deals with it. */
export function isPhrase(
  { type, text, words: named, endToken }: NameSegment,
  tokens: readonly Token[],
): boolean {
  if (
    type.strength === 2 ||
    !(type.type === 'organization' || (type.type === 'place' && !isKnownPlace(text)))
  )
    return false;
  if (named.length < 2 || !MATTERS.has(named.at(-1)?.lower ?? '')) return false;
  if (named.some(({ lower }) => isOrganizationHead(lower) || LINKS.has(lower))) return false;
  const next = tokens[endToken];
  return !ACTS.test(next?.lower ?? '') && !isCapitalised(next);
}
