import type { Sentence, Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { LEGAL_FORMS } from '../../../lexicon/organization-words.ts';
import { extension, LONGEST_NAME, pastParticles } from './name-extension.ts';
import { MARK, tokenMarks } from './token-marks.ts';
import { isAcronym, isCapitalised, isShouted, isTitleCased, touches } from './token-shapes.ts';

/** A run of tokens that may be one name or several in a row; `[firstToken, endToken)`. */
export interface NameRun {
  readonly firstToken: number;
  readonly endToken: number;
}

const OPENING_MARKS = new Set(['“', '"', '‘', '«', '(', '[', '—', '–', '-', ':', '…', '•', '*']);

/**
 * The capitalised runs of a sentence, with the small words inside names ("Ministry of Digital Development and Transport").
 * @param isNameElsewhere whether a word is written with a capital in the middle of some sentence of the document
 * @param marks of the tokens
 */
export function nameRuns(
  tokens: readonly Token[],
  sentence: Sentence,
  isNameElsewhere: (word: string) => boolean,
  marks: Uint8Array = tokenMarks(tokens),
): NameRun[] {
  if (isTitleCased(tokens, sentence) || isShouted(tokens, sentence)) return [];
  const runs: NameRun[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken;) {
    if (((marks[index] ?? 0) & (MARK.capitalised | MARK.openingQuote)) === 0) {
      index++;
      continue;
    }
    const quoted = quotedCompany(tokens, index, sentence.endToken);
    const starts = quoted ?? startsName(tokens, index, sentence, isNameElsewhere);
    const endToken = quoted ?? (starts ? runEnd(tokens, index, sentence.endToken) : undefined);
    if (endToken === undefined) {
      index++;
    } else {
      const firstToken = isFirmInSmall(tokens, index, sentence) ? index - 1 : index;
      if (endToken - index <= LONGEST_NAME) runs.push({ firstToken, endToken });
      index = endToken;
    }
  }
  return runs;
}

function startsName(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  isNameElsewhere: (word: string) => boolean,
): boolean {
  const token = tokens[index];
  if (token === undefined || !isCapitalised(token) || token.lower === 'i') return false;
  if (!startsSentence(tokens, index, sentence))
    return !isCommonWord(token.lower) || isCapitalised(tokens[index + 1]);
  if (isAcronym(token.text) || isNameElsewhere(token.text)) return true;
  if (isCommonWord(token.lower)) return false;
  const next = tokens[index + 1];
  return (
    isCapitalised(next) ||
    touches(token, next) ||
    token.pos === 'PROPN' ||
    pastParticles(tokens, index + 1) > index + 1
  );
}

/** Whether a word has its capital, or may have, from where it stands: at the beginning of a sentence, quotation or list item. */
export function startsSentence(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (index === sentence.firstToken) return true;
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    OPENING_MARKS.has(before.text) &&
    before.pos === 'PUNCT' &&
    before.text !== '(' &&
    !touches(tokens[index - 2], before)
  );
}

function runEnd(tokens: readonly Token[], start: number, limit: number): number {
  let end = start + 1;
  let inComplement = false;
  while (end < limit) {
    const step = extension(tokens, start, end, limit, inComplement);
    if (step === undefined) break;
    inComplement ||= step.opensComplement;
    end = step.end;
  }
  return end;
}

/** "quaysoft GmbH": a name in small letters before its legal form. */
function isFirmInSmall(tokens: readonly Token[], form: number, { firstToken }: Sentence): boolean {
  const [before, name] = [tokens[form - 2], tokens[form - 1]];
  if (form <= firstToken || name === undefined || !LEGAL_FORMS.has(tokens[form]?.text ?? '')) return false;
  if (!/^\p{Ll}{3,}$/u.test(name.text) || !/^(?:NOUN|PROPN|VERB)$/.test(name.pos) || isCommonWord(name.lower))
    return false;
  return form - 1 === firstToken || !/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(before?.pos ?? '');
}

/** `“QuaySoft” LLC`: a company name in quotation marks before its legal form; gives the end of the run. */
function quotedCompany(tokens: readonly Token[], index: number, limit: number): number | undefined {
  const open = tokens[index]?.text;
  if (open !== '“' && open !== '"' && open !== '«') return undefined;
  for (let end = index + 1; end < Math.min(limit, index + 6); end++) {
    const token = tokens[end];
    if (token === undefined) return undefined;
    if (token.text === '”' || token.text === '"' || token.text === '»') {
      const form = tokens[end + 1];
      return form !== undefined && end + 1 < limit && LEGAL_FORMS.has(form.text) && end > index + 1
        ? end + 2
        : undefined;
    }
    if (!isCapitalised(token)) return undefined;
  }
  return undefined;
}
