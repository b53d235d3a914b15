import { describe, expect, it } from 'vitest';
import { editionsMeant } from '../../../../pipeline/annotate/mentions/events/series.ts';

/** Names of one series by what they say of the edition; `-` says nothing. */
function meant(...editions: string[]): (string | undefined)[] {
  return editionsMeant(
    editions.map((edition) => ({ series: 'quay forum', edition: edition === '-' ? undefined : edition })),
  );
}

describe('a series named without its edition', () => {
  it('is the edition that the article names most', () => {
    expect(meant('2021', '2023', '2023', '-')).toEqual(['2021', '2023', '2023', '2023']);
  });

  it('is the edition named first where two are named as often', () => {
    expect(meant('2023', '2021', '-')).toEqual(['2023', '2021', '2023']);
  });

  it('is not the edition of which only an outcome is named', () => {
    const names = [['2014'], ['2010'], ['2010', 'outcome'], []] as const;
    const read = names.map(([edition, outcome]) => ({
      series: 'quay forum',
      edition,
      isAside: outcome !== undefined,
    }));
    expect(editionsMeant(read)).toEqual(['2014', '2010', '2010', '2014']);
  });

  it('is no edition where none is named', () => {
    expect(meant('-', '-')).toEqual([undefined, undefined]);
  });
});

it('one year and one ordinal are one edition', () => {
  expect(meant('18th', '2023', '-')).toEqual(['2023', '2023', '2023']);
});

it('an ordinal beside two years stays one of its own', () => {
  expect(meant('18th', '2021', '2023')).toEqual(['18th', '2021', '2023']);
});

it('series are kept apart', () => {
  expect(
    editionsMeant([
      { series: 'a', edition: '2021' },
      { series: 'b', edition: undefined },
    ]),
  ).toEqual(['2021', undefined]);
});

it('an edition that is told to be over is not meant where the series was named before', () => {
  const names = [
    { series: 'quay forum', edition: undefined },
    { series: 'quay forum', edition: '1st', isPast: true },
  ];
  expect(editionsMeant(names)).toEqual([undefined, '1st']);
  expect(editionsMeant(names.toReversed())).toEqual(['1st', '1st']);
});
