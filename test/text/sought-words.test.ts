import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, placesWithin, soughtWords } from '../../pipeline/text/sought-words.ts';
import { tokenize, lineBlocks } from '../../pipeline/annotate/tokens.ts';

const PORTS = soughtWords(['port', 'ports', 'harbour']);
const SHIPS = soughtWords(['ship', 'port']);

function tokensOf(text: string) {
  return tokenize(text, lineBlocks(text)).tokens;
}

describe('words that rules begin at', () => {
  it('finds the places of each list, whatever the case', () => {
    const tokens = tokensOf('Ports need ships. The Harbour is a port for a ship.');
    expect(placesOf(PORTS, tokens).map((at) => tokens[at]?.text)).toEqual(['Ports', 'Harbour', 'port']);
    expect(placesOf(SHIPS, tokens).map((at) => tokens[at]?.text)).toEqual(['port', 'ship']);
  });

  it('finds words of a list that was made after the tokens were gone through', () => {
    const tokens = tokensOf('A port and a quay.');
    expect(placesOf(PORTS, tokens)).toHaveLength(1);
    expect(placesOf(soughtWords(['quay']), tokens)).toHaveLength(1);
  });

  it('gives within a stretch what a look at each token gives', () => {
    const words = fc.array(fc.constantFrom('port', 'Ports', 'the', 'ship', 'harbour', 'and'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(40), (written, firstToken, endToken) => {
        const tokens = tokensOf(written.join(' '));
        const expected = [...tokens.keys()].filter(
          (at) => at >= firstToken && at < endToken && /^(?:ports?|harbour)$/i.test(tokens[at]?.text ?? ''),
        );
        expect(placesWithin(PORTS, tokens, { firstToken, endToken })).toEqual(expected);
      }),
    );
  });
});
