import { expect, it } from 'vitest';
import { asOwnerOfReport } from '../../../../pipeline/annotate/mentions/bodies/owners-of-reports.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';

/** The words of what is left of a name that a tagger took for a body. */
function bodyIn(text: string, named: string): string {
  const { tokens } = tokenize(text, lineBlocks(text));
  const start = text.indexOf(named);
  const firstToken = tokens.findIndex((token) => token.start === start);
  const endToken = tokens.findIndex((token) => token.end === start + named.length) + 1;
  const left = asOwnerOfReport(tokens, { firstToken, endToken, type: 'organization', endsSentence: false });
  return text.slice(tokens[left.firstToken]?.start, tokens[left.endToken - 1]?.end);
}

it.each([
  [
    'is whose a report is',
    'So says Quay Union’s Mobile Economy report.',
    'Quay Union’s Mobile Economy',
    'Quay Union',
  ],
  ['stays whole elsewhere', 'So says Lloyd’s Register today.', 'Lloyd’s Register', 'Lloyd’s Register'],
  ['stays whole without an owner', 'So says the Mobile Economy report.', 'Mobile Economy', 'Mobile Economy'],
])('a body %s', (_how, text, named, body) => {
  expect(bodyIn(text, named)).toBe(body);
});
