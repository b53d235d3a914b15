import type { Token } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from '../names/segments.ts';
import { FIELDS } from './field-letters.ts';
import { GROUPS } from './groups.ts';

/** Fields that are often spelled out beside their letters: "skills in Information and Communications Technology (ICT)". */
const SPELLED_OUT =
  /^(?:Information,? (?:and )?Communications?,? (?:and )?Technolog(?:y|ies)|Artificial Intelligence|Internet of Things|Digital Public Infrastructure|Information Technology|[GBCP]2[GBCP]|(?:Global )?Information Society|(?:Digital|Knowledge|Circular) Economy|Digital (?:Transformation|Inclusion|Divide)|Sustainable Development|Internet Governance)$/;
/** Whole branches, in one word. */
const BRANCH = /^(?:Fin|Ed|Health|Insur|Agri|Reg|Prop)[Tt]echs?$/;

/** Who looks after the firms of a branch. */
const SUPERVISORS: ReadonlySet<string> = new Set(words('regulator watchdog authority ombudsman supervisor'));

/** Whether a field of work is taken for who works in it. */
export function isFieldOfWork(name: NameSegment, tokens: readonly Token[]): boolean {
  const { type, text, words: named } = name;
  if (type.type !== 'person' && SPELLED_OUT.test(text)) return true;
  if (type.type === 'service') return named.length === 1 && BRANCH.test(text);
  if (type.type !== 'organization') return false;
  if (named.length === 1) return FIELDS.has(text) || BRANCH.test(text) || isOfWhatFollows(name, tokens);
  return isOnlyFields(named) || isDevelopment(name) || isFieldBeside(name, tokens);
}

/** "Telecoms" of "Telecoms regulator Quara": what sort of body the noun behind it means. */
function isOfWhatFollows({ words: [word], endToken }: NameSegment, tokens: readonly Token[]): boolean {
  const next = tokens[endToken]?.lower ?? '';
  if (!BODY_NOUNS.has(next) && !SUPERVISORS.has(next)) return false;
  return /^telecoms?$/.test(word?.lower ?? '') || isPortfolioWord(word?.lower ?? '');
}

/** "Public Security & Identity", "Science and Technology": fields of work, and nobody who works in them. */
function isOnlyFields(named: NameSegment['words']): boolean {
  const isAnd = ({ text, lower }: Token): boolean => text === '&' || lower === 'and';
  if (!named.some(isAnd)) return false;
  return named.every((word) => isAnd(word) || isPortfolioWord(word.lower) || FIELDS.has(word.text));
}

/** "ICT Industry Development": what is developed is a field. */
function isDevelopment({ words: named, type }: NameSegment): boolean {
  const last = named.at(-1)?.lower ?? '';
  return (
    type.strength < 2 &&
    last === 'development' &&
    named.every(({ lower, text }) => isPortfolioWord(lower) || FIELDS.has(text))
  );
}

/** "Communication and Technology" before "(ICT)", "Quay Union ICT" before "ministers": a field of work, and whose it is. */
function isFieldBeside({ words: named, endToken }: NameSegment, tokens: readonly Token[]): boolean {
  if (GROUPS.has(tokens[endToken]?.text ?? '') && FIELDS.has(named.at(-1)?.text ?? '')) return true;
  const short = tokens[endToken]?.text === '(' ? (tokens[endToken + 1]?.text ?? '') : '';
  const isShort = FIELDS.has(short) && tokens[endToken + 2]?.text === ')';
  return isShort && !named.some(({ lower }) => isOrganizationHead(lower) || /^cent(?:re|er)$/.test(lower));
}
