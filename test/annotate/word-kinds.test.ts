import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingsIn } from '../../pipeline/annotate/dates/rules.ts';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';

const EVERY_KIND = ~0;

/** Words that time expressions are made of, in any order. */
const PIECES = (
  'in|on|at|the|a|of|for|every|each|last|next|this|past|coming|same|early|mid-|late|beginning of the|per|ago|later|about|more than|' +
  'May|june 4|Sept. 2019|12 NOVEMBER|Monday|Fridays|MARCH|3 and 4 May|2019|2019-20|2019/06/03|10:30|6 p.m.|Q3|H1|FY 2020|FY2020|' +
  'the 1990s|’80s|the nineties|21st century|centuries|first half|half a|second quarter|spring|Summer 2019|fall|' +
  'two|twenty-five|several|a few|27-|second|minutes|hour|day|nights|week|weekend|fortnight|month|year|years|decade|long|' +
  'today|Yesterday’s|tomorrow|tonight|morning|annually|bi-annual|biennial|quarterly|daily|' +
  'now|currently|at present|at the moment|at this time|the time being|recently|recent times|lately|soon|near future|in the years to come|' +
  'earlier|afterwards|previous|following|current|the weekend|the day before|noon|midnight|in the evening|1.05am|9.30 p.m.|' +
  'a dozen|a hundred|a couple of|some|single|half|2025Q3|Christmas|New Year’s Eve|1850s|-|people|ships|,|.|–|"|%'
).split('|');

it('no rule reads anything in words without the kinds that it needs', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const words = pieces.join(' ');
      const { tokens, sentences } = tokenize(words, lineBlocks(words));
      const setting = { words, offset: 0, tokens, anchor: undefined };
      const kinds = sentences.reduce((all, sentence) => all | sentence.kinds, 0);
      expect(readingsIn({ ...setting, kinds })).toEqual(readingsIn({ ...setting, kinds: EVERY_KIND }));
    }),
    { numRuns: 1000 },
  );
});
