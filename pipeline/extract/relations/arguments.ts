import type { Annotation, Mention, MentionType, Sentence, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { isCommonWord } from '../../lexicon/common-words.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { HONORIFICS, isOfficeHead } from '../../lexicon/offices.ts';
import { isOrganizationHead, LEGAL_FORMS } from '../../lexicon/organization-words.ts';
import { words } from '../../lexicon/words.ts';
import { isCountryOrCity } from '../../lexicon/place-names.ts';
import { filled } from '../../text/filled.ts';
import { WordGate } from '../../text/word-gate.ts';
import { type DateLiteral, dateLiterals } from './date-literals.ts';
import { PRONOUN_ROLES, RELATIVE_PRONOUNS } from './pronouns.ts';
import { ROLE, type Roles } from './roles.ts';

/** How an argument is written. The numbers are features of the classifier: a change needs training anew. */
export const FORM = { name: 0, run: 1, pronoun: 2, relative: 3, date: 4, demonym: 5 } as const;
type Form = (typeof FORM)[keyof typeof FORM];

/** Words of a sentence between which a relation may hold. */
export interface Argument extends Span {
  /** Tokens are counted from the first of the sentence. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly roles: Roles;
  /** What it is thought to be, as roles: narrower than `roles`. */
  readonly type: Roles;
  readonly form: Form;
  /** What the words look like, as `LOOKS`. */
  readonly looks: number;
  /** Whether it is what the article names first. */
  readonly isTopic: boolean;
  readonly mention: Mention | undefined;
}

const TITLE_MODIFIERS: ReadonlySet<string> = new Set(words('vice managing chief senior executive deputy'));
/** A sentence with more of them is a list or a table, in which no relation is stated in words. */
export const MOST_ARGUMENTS = 40;
/** Most capitalised words that are taken for one name. */
const LONGEST_RUN = 8;

/** What a mention by name may be. "Other" may be anything; what makes names of things is often an organisation. */
const ROLES_OF_TYPE: Readonly<Record<MentionType, Roles>> = {
  person: ROLE.person,
  organization: ROLE.organization,
  place: ROLE.place,
  event: ROLE.organization,
  instrument: ROLE.organization,
  service: ROLE.organization,
  other: ROLE.person | ROLE.organization | ROLE.place,
};

/**
 * The arguments of a sentence in text order: names by what they may be, capitalised words that no mention covers, pronouns,
 * dates with a year, and nationality words.
 * @param mentions those by name that begin in the sentence, in text order
 * @param resolved by their token, the pronouns that stand for somebody
 */
export function argumentsIn(
  annotation: Annotation,
  sentence: Sentence,
  mentions: readonly Mention[],
  resolved: ReadonlyMap<number, Mention>,
): Argument[] {
  const { tokens } = annotation;
  const { firstToken: origin, endToken } = sentence;
  const found: Argument[] = [];
  const taken = filled(endToken - origin, false);
  for (const mention of mentions) {
    found.push(named(mention, annotation, origin));
    taken.fill(true, mention.firstToken - origin, mention.endToken - origin);
  }
  for (const literal of dateLiterals(annotation, sentence)) {
    found.push(dated(literal, origin));
    taken.fill(true, literal.firstToken - origin, literal.endToken - origin);
  }
  for (let at = origin; at < endToken; at++) {
    if (taken[at - origin] === true) continue;
    const pronoun = pronounAt(tokens, at, sentence, resolved);
    if (pronoun !== undefined) found.push(pronoun);
    else if (isLeftOver(tokens, at, sentence)) {
      const end = runEnd(tokens, at, sentence, taken);
      found.push(runOf(annotation, at, end, origin));
      at = end - 1;
    }
  }
  if (found.length > MOST_ARGUMENTS) return [];
  return found.sort(inTextOrder);
}

function inTextOrder(a: Argument, b: Argument): number {
  return a.start - b.start || b.end - a.end;
}

/** @param origin the first token of the sentence */
function named(mention: Mention, annotation: Annotation, origin: number): Argument {
  const { start, end, firstToken, endToken, type, adjectival } = mention;
  const isDemonym = adjectival === true;
  const roles = isDemonym ? ROLE.nationality : ROLES_OF_TYPE[type];
  return {
    start,
    end,
    firstToken: firstToken - origin,
    endToken: endToken - origin,
    roles,
    type: roles,
    form: isDemonym ? FORM.demonym : FORM.name,
    looks:
      type === 'other'
        ? looksOf(annotation.tokens, firstToken, endToken, annotation.article.text.slice(start, end))
        : 0,
    isTopic: mention.entity === 0,
    mention,
  };
}

function dated({ start, end, firstToken, endToken }: DateLiteral, origin: number): Argument {
  return {
    start,
    end,
    firstToken: firstToken - origin,
    endToken: endToken - origin,
    roles: ROLE.date,
    type: ROLE.date,
    form: FORM.date,
    looks: 0,
    isTopic: false,
    mention: undefined,
  };
}

/** Whether the gazetteers know the words as a person's, as a place or as an organisation's. */
function looksOf(tokens: readonly Token[], firstToken: number, endToken: number, words: string): number {
  const last = tokens[endToken - 1];
  const isOrganization = last !== undefined && (isOrganizationHead(last.lower) || LEGAL_FORMS.has(last.text));
  const isPlace = isCountryOrCity(words);
  return (isGivenName(tokens[firstToken]?.text ?? '') ? 1 : 0) + (isPlace ? 2 : 0) + (isOrganization ? 4 : 0);
}

/** Most words are no pronouns. */
const PRONOUN_GATE = new WordGate(PRONOUN_ROLES.keys());

function pronounAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  resolved: ReadonlyMap<number, Mention>,
): Argument | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const roles = PRONOUN_GATE.passes(token.lower) ? PRONOUN_ROLES.get(token.lower) : undefined;
  if (roles === undefined || (token.text === 'US' && token.lower === 'us')) return undefined;
  const relative = RELATIVE_PRONOUNS.has(token.lower);
  if (relative && at === sentence.firstToken) return undefined;
  if (token.lower === 'that' && !followsNoun(tokens, at)) return undefined;
  const mention = resolved.get(at);
  const { start, end } = token;
  return {
    start,
    end,
    firstToken: at - sentence.firstToken,
    endToken: at - sentence.firstToken + 1,
    roles,
    type: roles,
    form: relative ? FORM.relative : FORM.pronoun,
    looks: 0,
    isTopic: mention?.entity === 0,
    mention,
  };
}

function followsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.text === ',';
}

/** Most tokens are told by their first code unit. */
function beginsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(text);
}

/** A capitalised word that the name finder left, not one that only begins the sentence. */
function isLeftOver(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (token === undefined || !beginsWithCapital(token.text) || token.pos === 'PUNCT') return false;
  if (isTitleWord(token)) return false;
  if (at !== sentence.firstToken) return !isCommonWord(token.lower) && token.pos !== 'PRON';
  return token.pos === 'PROPN' && !isCommonWord(token.lower);
}

function runEnd(
  tokens: readonly Token[],
  first: number,
  { firstToken, endToken }: Sentence,
  taken: readonly boolean[],
): number {
  const limit = Math.min(endToken, first + LONGEST_RUN);
  let end = first + 1;
  while (end < limit && taken[end - firstToken] !== true && continuesRun(tokens[end])) end++;
  while (end > first + 1 && tokens[end - 1]?.text === '&') end--;
  return end;
}

function continuesRun(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '&' || beginsWithCapital(token.text)) && !isTitleWord(token);
}

/** "CEO", "Vice", "Dr": words that say what somebody is. */
function isTitleWord({ lower, text }: Token): boolean {
  return isOfficeHead(lower) || TITLE_MODIFIERS.has(lower) || HONORIFICS.has(text);
}

function runOf({ tokens, article }: Annotation, first: number, endToken: number, origin: number): Argument {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[endToken - 1]?.end ?? start;
  return {
    start,
    end,
    firstToken: first - origin,
    endToken: endToken - origin,
    roles: ROLES_OF_TYPE.other,
    type: ROLES_OF_TYPE.other,
    form: FORM.run,
    looks: looksOf(tokens, first, endToken, article.text.slice(start, end)),
    isTopic: false,
    mention: undefined,
  };
}
