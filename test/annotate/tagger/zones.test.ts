import { expect, it } from 'vitest';
import { wordFeatures } from '../../../pipeline/annotate/tagger/word-features.ts';
import { nameZones } from '../../../pipeline/annotate/tagger/zones.ts';
import { lineBlocks, tokenize } from '../../../pipeline/annotate/tokens.ts';

function zonesIn(text: string): string[] {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  const words = tokens.map((token) => wordFeatures(token.text));
  return sentences
    .flatMap((sentence) => nameZones(tokens, words, sentence))
    .map(({ firstToken, endToken }) => text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end));
}

it.each([
  ['They met at the Ministry of Ports and Trade today.', ['Ministry of Ports and Trade']],
  ['They saw the Melidor region grow.', ['Melidor region']],
  ['They won the 1999 Lisbon general election there.', ['1999 Lisbon general election']],
  ['The Hague sent 40 ships.', ['The Hague']],
  ['In 2019 they sent 40.', []],
  ['see https://Port.example/News-24 or write to Desk@port.example', []],
  ['we flew to lisbon and back', ['lisbon']],
  ['nothing is named here', []],
])('%s', (text, zones) => {
  expect(zonesIn(text)).toEqual(zones);
});
