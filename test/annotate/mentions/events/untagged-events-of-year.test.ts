import { expect, it } from 'vitest';
import type { NameSegment } from '../../../../pipeline/annotate/mentions/names/segments.ts';
import { segmentAt } from '../../../../pipeline/annotate/mentions/names/segment-at.ts';
import { withUntaggedEventsOfYear } from '../../../../pipeline/annotate/mentions/events/untagged-events-of-year.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';

const found = (text: string, named: readonly (readonly [first: number, end: number])[] = []): string[] => {
  const { tokens } = tokenize(text, lineBlocks(text));
  const segments: NameSegment[] = named.map(([first, end]) =>
    segmentAt(tokens, first, end, { type: 'organization', strength: 1 }),
  );
  return withUntaggedEventsOfYear(tokens, segments).map(({ type, text: words }) => `${type.type}: ${words}`);
};

it.each([
  ['They showed it at Digital Quay Live 2026 in Porto.', 'event: Digital Quay Live 2026'],
  ['He inaugurated the three-day QPA SoftQuay 2026 there.', 'event: QPA SoftQuay 2026'],
  ['They attended the Mobile Quay 2026.', 'event: Mobile Quay 2026'],
])('words with capitals and a year, where somebody is, are an event: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

it.each([
  ['a plan', 'They looked at Digital Quay Strategy 2026.'],
  ['one word', 'They studied at Quayside 2026.'],
  ['not where one is', 'They built Digital Quay Live 2026.'],
])('%s is none: %s', (_what, text) => {
  expect(found(text)).toEqual([]);
});

it('takes no words that a name has', () => {
  expect(found('They met at Digital Quay Live 2026.', [[3, 5]])).toEqual(['organization: Digital Quay']);
});
