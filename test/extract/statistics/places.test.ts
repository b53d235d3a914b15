import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../candidates.ts';

/** Each figure as "indicator: value place". */
const figures = (text: string) =>
  rowsOf(statisticCandidates(indexOf(text)), 'statistics').map(({ indicator, value, place = '-' }) =>
    [`${String(indicator)}:`, value, place].join(' '),
  );

describe('the place of a figure', () => {
  it('a figure in a region without a name has no place of the figure before', () => {
    const text = 'Some 84% of households connected in Kenya, compared with 15.4% in the northern region.';
    const found = rowsOf(statisticCandidates(indexOf(text)), 'statistics');
    expect(found.find(({ value }) => value === 15.4)).not.toHaveProperty('place');
  });

  it.each([
    ['opens the sentence', 'In Kenya, 36 per cent of ports closed.', ['ports closed: 36 Kenya']],
    [
      'is the label of its line',
      'Ports by land: Kenya: 12 ports, Malta – 9 ports.',
      ['ports: 12 Kenya', 'ports: 9 Malta'],
    ],
    ['is no label', 'They came to Kenya: 40 ports closed.', ['ports closed: 40 -']],
    ['opens it with "alone"', 'In Nepal alone, we saw 40,000 visits.', ['visits: 40000 Nepal']],
    ['opens it before what rose', 'In Kenya, the number of ports rose to 41.', ['number of ports: 41 Kenya']],
    ['opens a clause', 'Few sail, while in Kenya, 40 ports are open.', ['ports open: 40 Kenya']],
    [
      'is where it is highest or lowest',
      'The share of ports was highest in Denmark at 97% and lowest in Cyprus (2%).',
      ['share of ports: 97 Denmark', 'share of ports: 2 Cyprus'],
    ],
    [
      'is where it stood so',
      'The share of ports was highest in Denmark at 97% and lowest in Cyprus, where it stood at 2%.',
      ['share of ports: 97 Denmark', 'share of ports: 2 Cyprus'],
    ],
  ])('%s', (_which, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['where somebody else acts', 'In Porto, the council set aside €4 billion.'],
    ['of a clause before', 'In Kenya, where ferries sail, the union of Ana Silva shut 40 ports.'],
    ['where somebody speaks', 'In Oslo, she told the council that 40 ports were shut.'],
  ])('is not that %s', (_which, text) => {
    expect(figures(text).at(-1)).toMatch(/ -$/);
  });
});
