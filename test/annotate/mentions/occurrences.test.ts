import { describe, expect, it } from 'vitest';
import { names } from './mentions-in.ts';

describe('a name has one type in an article', () => {
  it.each([
    ['the one its longer name says', 'The Melidor Bank grew. They like Melidor.', 'organization: Melidor'],
    ['the one its surroundings say once', 'They use the Zuvaro app. They like Zuvaro.', 'service: Zuvaro'],
    [
      'the one its acronym’s name says',
      'The World Ports Organization (WPO) met. They like WPO.',
      'organization: WPO',
    ],
    ['the one that its edition says', 'They met at QDF-23. They like QDF.', 'event: QDF'],
    ['the one of its edition of a short year', 'They met at WQDF-24. The bank hosts WQDF.', 'event: WQDF'],
    [
      'the one of its edition, with the place of that one',
      'They met at QUITEX Coast Morocco 2025. They like QUITEX Coast.',
      'event: QUITEX Coast',
    ],
    [
      'the one of its series',
      'The Quay Depot Summit (QDS) opened. The 9th QDS will be in Nadi.',
      'event: 9th QDS',
    ],
  ])('%s', (_which, text, expected) => {
    expect(
      names(text)
        .filter((name) => !name.startsWith('place'))
        .at(-1),
    ).toBe(expected);
  });

  it('the one said most often where its words say none', () => {
    expect(names('They use the Zuvaro app, the Zuvaro app and agencies such as Zuvaro.')).toEqual([
      'service: Zuvaro',
      'service: Zuvaro',
      'service: Zuvaro',
    ]);
  });

  it('that of the person named in full before, where a tagger takes the family name for another', () => {
    const text = 'Sboniso Gadla got 930 votes. Gadla belonged to the group. They named the group of Gadla.';
    expect(names(text)).toEqual(['person: Sboniso Gadla', 'person: Gadla', 'person: Gadla']);
  });

  it('that of the person where it is the name of a Spanish father', () => {
    const text = 'Luis Merlado Matute paid. They accuse Merlado of it. Merlado left.';
    expect(names(text)).toEqual(['person: Luis Merlado Matute', 'person: Merlado', 'person: Merlado']);
  });

  it('not that of a longer name of which it is the end behind a hyphen', () => {
    expect(names('They launched a digital ID card. They spoke of the Pak-ID app.')).not.toContain(
      'service: ID',
    );
  });
});
