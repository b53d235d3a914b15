import type { MentionType, Token } from '../../../contract/annotation.ts';
import { countryOfDemonym } from '../../../lexicon/countries.ts';
import { isHappeningWord } from '../../../lexicon/event-words.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { isKnownService, isPartOfKnownService } from '../../../lexicon/known-services.ts';
import { type NameType, typeByWords } from './name-types.ts';

/** Heads of services that no body has. */
const PRODUCT = /\b(?:Portal|App|Wallet|Gateway|Website|Dashboard|Marketplace)\b/;

/**
 * As the tagger has it, but of a plan or a product whose head says that it is one: it saw few, and takes plans for events, and the "Portal of Public
 * Services" and "UPI Lite" for bodies.
 */
export function typeOfTagged(tag: MentionType, words: readonly Token[], text: string): NameType {
  if (isKnownService(text)) return { type: 'service', strength: 2 };
  const mayBePlan = tag === 'event' || tag === 'other';
  const isPart = tag !== 'instrument' && isPartOfKnownService(text);
  const mayBeProduct = isPart || (tag === 'organization' && PRODUCT.test(text));
  const own = mayBePlan || mayBeProduct ? typeByWords(words) : undefined;
  const isOwn = (mayBePlan && own?.type === 'instrument') || (mayBeProduct && own?.type === 'service');
  return own !== undefined && isOwn ? own : { type: typeOfTag(tag, text), strength: 1 };
}

/** "General Department of Quays": no gathering is called so. */
const UNIT =
  /^(?:\p{Lu}\p{L}+ )?(?:Department|Directorate|Ministry|Bureau|Division|Faculty|Office|Agency|Authority|Cent(?:re|er)|Institute) (?:of|for|on) /u;

/** What a service runs on or is shown with. */
const DEVICE = / (?:Watch|Phone|Smartphone|Tablet|Laptop|Passport|Licen[cs]e)$/;

/** "Quay Guide on Port Safety" */
const GUIDE = /^(?:\p{Lu}[\p{L}\d-]* )+(?:Guide|Guidance|Guidelines|Recommendations?) on \p{Lu}/u;

/** "Harbour Data and Port Safety Policy", with no body before its head. */
const POLICY =
  /^(?:(?:\p{Lu}[\p{L}\d-]*|and|&|of|for),? ){2,}(?:Policy|Strategy|Act|Masterplan|Roadmap|Declaration)$/u;

function isPolicy(text: string): boolean {
  return POLICY.test(text) && !text.split(' ').some((word) => isOrganizationHead(word.toLowerCase()));
}

/** The type that a tag says, but of names whose words tell better. */
export function typeOfTag(tag: MentionType, text: string): MentionType {
  if ((tag === 'instrument' || tag === 'event') && intergovernmentalNamed(text) !== undefined)
    return 'organization';
  // "DG GROW" is a department of the European Commission.
  if (/^DG \p{Lu}/u.test(text) || (tag === 'event' && UNIT.test(text))) return 'organization';
  if (tag === 'person' && text.endsWith(' Constituency')) return 'place';
  if (tag === 'organization' && (GUIDE.test(text) || isPolicy(text))) return 'instrument';
  // "ID4Ports"
  if ((tag === 'person' || tag === 'place') && /\p{L}\d\p{L}{3}/u.test(text)) return 'organization';
  // "Porto Fair’s Quay Hall" is where something is held, "Ports Review Meeting Decision" what it decided.
  if (tag === 'event' && isBesideEvent(text)) return 'other';
  // "the Union's AGM"
  if (tag === 'organization' && /^(?:AGM|EGM|AGMs)$/.test(text)) return 'event';
  // "Quay Watch" is worn.
  if (tag === 'service' && DEVICE.test(text)) return 'other';
  // "Drug Law Enforcement" enforces laws and is none.
  if (tag === 'instrument' && text.endsWith(' Enforcement')) return 'organization';
  return tag === 'other' && countryOfDemonym(text) !== undefined ? 'place' : tag;
}

/** Whether a name ends in what belongs to an event or to somebody, and is not called like one. */
function isBesideEvent(text: string): boolean {
  if (/ (?:Decision|Report|Communiqu[eé]|Outcomes?|Secretariat)$/.test(text)) return true;
  return (
    /['’]s \p{Lu}/u.test(text) && !text.split(/[\s-]+/).some((word) => isHappeningWord(word.toLowerCase()))
  );
}
