import { expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { readBlock } from '../../../pipeline/annotate/tokens/block.ts';
import type { Token } from '../../../pipeline/contract/annotation.ts';

const { readDoc, its } = winkNLP(model, ['sbd', 'pos']);
/** The typings of wink-nlp give `its.lemma` other parameters than its own `ItsFunction` has. */
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

it.each([
  'The ports that most ministers visited are smaller. Most features of the quay, however, were built to last!',
  'We met Dr. Silva of the U.S. Port Office at 10.30 a.m. on 5 May 2024 (she had been appointed in March).',
  'They can’t, won\'t and didn\'t go: "It’s late," she said. "I\'ll pay $3.5 million, or 40% of it…"',
  'Ships; ferries, and e-ferries – 1,204 of them – left Rio de Janeiro/Santos by 9pm. Will they return? Yes.',
  'That will have to be control-tested at https://quay.example/a?b=c or by ana@quay.example; see #ports and @quays :-)',
])('reads as wink-nlp does: %s', (text) => {
  const doc = readDoc(text);
  const [words, tags, lemmas] = [doc.tokens().out(), doc.tokens().out(its.pos), doc.tokens().out(lemmaOf)];
  const tokens: Token[] = [];
  const ends = readBlock(text, { start: 0, end: text.length }, tokens);
  expect(tokens.map(({ text: word, pos, lemma }) => [word, pos, lemma])).toEqual(
    words.map((word, index) => [word, tags[index], lemmas[index]]),
  );
  expect(ends.map(({ endToken }) => endToken)).toEqual(
    doc
      .sentences()
      .out(its.span)
      .map(([, last]) => Number(last) + 1),
  );
});
