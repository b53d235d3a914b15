import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsByName } from '../../pipeline/resolve/name-groups.ts';

const full = (...names: string[]) => ({ full: names, acronyms: [] });
const bare = (...acronyms: string[]) => ({ full: [], acronyms });
const both = (name: string, ...acronyms: string[]) => ({ full: [name], acronyms });

describe('groupsByName', () => {
  it('joins things that share a full name, through others too', () => {
    expect(groupsByName([full('a'), full('b'), full('a', 'b'), full('c')])).toEqual([0, 0, 0, 3]);
  });

  it('joins an acronym to the one thing that has it beside a full name', () => {
    expect(groupsByName([bare('NPU'), both('northern ports union', 'NPU'), bare('NPU')])).toEqual([0, 0, 0]);
  });

  it('joins no two things because they share an acronym, and leaves it alone', () => {
    const things = [
      both('northern ports union', 'NPU'),
      both('national pilots union', 'NPU'),
      bare('NPU'),
      bare('NPU'),
    ];
    expect(groupsByName(things)).toEqual([0, 1, 2, 3]);
  });

  it('joins no two things through an article that has only their acronyms', () => {
    expect(
      groupsByName([both('northern ports union', 'NPU'), both('quay fund', 'QF'), bare('NPU', 'QF')]),
    ).toEqual([0, 1, 2]);
  });

  it('takes an acronym for the name where none has a full name', () => {
    expect(groupsByName([bare('NPU'), bare('NPU', 'N'), bare('N'), bare('M')])).toEqual([0, 0, 0, 3]);
  });

  it('groups the same in any order', () => {
    const thing = fc.record({
      full: fc.subarray(['a', 'b', 'c', 'd'], { maxLength: 2 }),
      acronyms: fc.subarray(['X', 'Y', 'Z'], { maxLength: 2 }),
    });
    const shuffled = fc
      .array(thing, { maxLength: 9 })
      .chain((things) =>
        fc
          .shuffledSubarray([...things.keys()], { minLength: things.length })
          .map((order) => ({ things, order })),
      );
    fc.assert(
      fc.property(shuffled, ({ things, order }) => {
        const groups = groupsByName(things);
        const moved = groupsByName(order.flatMap((at) => things[at] ?? []));
        for (const [i, a] of order.entries()) {
          for (const [j, b] of order.entries()) expect(moved[i] === moved[j]).toBe(groups[a] === groups[b]);
        }
      }),
    );
  });
});
