import type { Token } from '../../../contract/annotation.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isOfficeHead, OFFICE_MODIFIERS } from '../../../lexicon/offices.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { words } from '../../../lexicon/words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { isAddress } from '../persons/parted-persons.ts';
import { isCapitalised, joined } from '../names/token-shapes.ts';

/** Heads of those who lead a firm, which may stand behind them without "of". */
const LEADING = new Set(
  words('ceo coo cfo cto md president chairman chairwoman chairperson chair director founder'),
);
/** Tokens of a title before its head. */
const LONGEST_TITLE = 3;

/** Whether a title stands behind the comma of its holder, so that a body may follow without "of": "Ana Silva, CEO Quay Telecom Group". */
export function isBehindHolder(tokens: readonly Token[], head: number): boolean {
  if (!LEADING.has(tokens[head]?.lower ?? '')) return false;
  let before = head - 1;
  while (before > head - LONGEST_TITLE && isOfTitle(tokens[before])) before--;
  if (tokens[before]?.lower === 'the') before--;
  if (tokens[before]?.text !== ',' || !isCapitalised(tokens[before - 1])) return false;
  return [before - 2, before - 3].some((at) => isGivenName(tokens[at]?.text ?? '') || isAddress(tokens[at]));
}

function isOfTitle(token: Token | undefined): boolean {
  return (
    isCapitalised(token) && (OFFICE_MODIFIERS.has(token?.lower ?? '') || isOfficeHead(token?.lower ?? ''))
  );
}

/** A name behind such a title that ends in a region is a part of a firm, and no person: "Rob Lind, President Orix North America". */
export function asPartOfFirm(tokens: readonly Token[], name: TaggedName): TaggedName {
  if (name.type !== 'person' || !isBehindHolder(tokens, name.firstToken - 1)) return name;
  const isPart = [1, 2].some(
    (length) =>
      name.endToken - length > name.firstToken &&
      isRegion(joined(tokens.slice(name.endToken - length, name.endToken))),
  );
  return isPart ? { ...name, type: 'organization' } : name;
}
