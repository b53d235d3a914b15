import type { Token } from '../../../contract/annotation.ts';
import { isBaseForm } from '../../../text/base-forms.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';

/** Whether the words that a figure was read by say nothing that is measured: what every reading must pass, whoever found it. */
export function saysNothing(place: Place, reading: Reading, tokens: readonly Token[]): boolean {
  const { indicator } = reading;
  return (
    isTimes(place, indicator, tokens) ||
    isAimAlone(indicator, tokens) ||
    isLengthOfNone(place, indicator, tokens) ||
    isMark(place, indicator, tokens) ||
    isPhrase(indicator, tokens) ||
    isShareOfNone(indicator, tokens) ||
    isPersonsAlone(place, reading, tokens) ||
    isAdjectiveAlone(indicator, tokens)
  );
}

/** "Crossed the [50%] mark": what stands at it is said elsewhere. */
function isMark({ end: behind }: Place, { first, end }: Tokens, tokens: readonly Token[]): boolean {
  const isBehind = first === behind || (first === behind + 1 && tokens[behind]?.text === '-');
  return (
    end === first + 1 && isBehind && /^(?:mark|milestone|threshold|barrier)$/.test(tokens[first]?.lower ?? '')
  );
}

/** "Set a target to complete [60%]": what is to be done, without what it is done to. */
function isAimAlone({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  const last = tokens[end - 1];
  const isAim = tokens
    .slice(first, end - 2)
    .some(({ lower }) => /^(?:target|goal|aim|objective)$/.test(lower));
  return isAim && last?.pos === 'VERB' && tokens[end - 2]?.lower === 'to' && isBaseForm(last);
}

/** "In cities the average grows to [56%] of women": what is said of them stands in another sentence. */
function isPersonsAlone(
  { quantity, end }: Place,
  { indicator, apart }: Reading,
  tokens: readonly Token[],
): boolean {
  const { first, end: last } = indicator;
  if (quantity.unit !== 'percent' || apart !== undefined || last !== first + 1 || first <= end) return false;
  if (!/^(?:men|women|boys|girls|males|females)$/.test(tokens[first]?.lower ?? '')) return false;
  const isOf = tokens.slice(end, first).every(({ lower }) => /^(?:of|all|the)$/.test(lower));
  return isOf && /^(?:[.,;)]|and|but)$/.test(tokens[last]?.text ?? '.');
}

/** "Equivalent to [$3m]": what is so stands elsewhere. */
function isAdjectiveAlone({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  return (
    end === first + 1 && /^(?:equivalent|equal|similar|close|comparable)$/.test(tokens[first]?.lower ?? '')
  );
}

/** "Sales fell to [930m]": millions of something that is not said, and no metres. */
function isLengthOfNone({ quantity }: Place, { end }: Tokens, tokens: readonly Token[]): boolean {
  if (quantity.unitCode !== 'm' || quantity.unitSpan?.start !== quantity.number.end) return false;
  return /^(?:revenue|turnover|sale|profit|earning|loss|income|cost|spending|investment|user|subscriber|customer|subscription|visitor|account|ebitda)s?$/.test(
    tokens[end - 1]?.lower ?? '',
  );
}

/** "With the highest proportions registered in [2013]": shares of what is said elsewhere. */
function isShareOfNone({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  if (!/^(?:proportions|percentages)$/.test(tokens[first]?.lower ?? '')) return false;
  return (
    end === first + 1 ||
    /^(?:registered|recorded|reported|observed|found|seen)$/.test(tokens[first + 1]?.lower ?? '')
  );
}

/** "For example": nothing that is measured. */
function isPhrase({ first, end }: Tokens, tokens: readonly Token[]): boolean {
  return (
    end === first + 1 &&
    /^(?:example|instance|fact|addition|particular|contrast)$/.test(tokens[first]?.lower ?? '')
  );
}

/** "surpassed it by over [20 times]", "[1.7 times] more than in May": how much more something is, and not what. */
function isTimes({ start }: Place, { first, end }: Tokens, tokens: readonly Token[]): boolean {
  if (end !== first + 1 || tokens[first]?.lower !== 'times') return false;
  return (
    tokens[start - 1]?.lower === 'by' ||
    /^(?:more|as|higher|larger|greater|faster)$/.test(tokens[end]?.lower ?? '')
  );
}
