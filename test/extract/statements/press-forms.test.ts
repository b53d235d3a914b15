import { describe, expect, it } from 'vitest';
import { statementCandidates } from '../../../pipeline/extract/statements.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const statements = (text: string) => rowsOf(statementCandidates(indexOf(text)), 'statements');

describe('who says what in news of ministries and companies', () => {
  it.each([
    ['The Director-General, World Ports Union (WPU), Omar Silva, explained that it was late.', 'Omar Silva'],
    ['The Director-General, World Ports Union, (WPU) Dr. Omar Silva, said that it was late.', 'Omar Silva'],
    ['The Director-General, World Ports Union (WPU) Omar Silva, said that it was late.', 'Omar Silva'],
    ['Ana Silva, announcing a new plan, said that it was late.', 'Ana Silva'],
    ['The Ports Authority of Kenya acting director, Ana Silva, noted that it was late.', 'Ana Silva'],
    [
      'Ana Silva, Minister of Ports, and Chairwoman of the Ports Committee, affirmed that it was late.',
      'Ana Silva',
    ],
    ['Ana Silva reported at a meeting chaired by Omar Khalil that it was late.', 'Ana Silva'],
    ['Ana Silva told them it was late, Quay News correspondent reports.', 'Ana Silva'],
    ['Human Rights Quay spoke. The rights group said that it was late.', 'Human Rights Quay'],
    [
      'Minister Ana Silva came with Prime Minister Omar Khalil. According to the minister, it was late.',
      'Ana Silva',
    ],
    [
      'Director General Ana Silva came with Deputy Director General Omar Khalil. The director general said that it was late.',
      'Ana Silva',
    ],
    ['Ana Silva said, it was late.', 'Ana Silva'],
    ['Quayside Ltd grew after Tom Reed left for Orix Ltd. The company said it was late.', 'Quayside Ltd'],
    ['Sen. Ana Silva spoke. The senator said that it was late.', 'Ana Silva'],
    ['Ana Silva congratulated both, and expressed the hope that it was late.', 'Ana Silva'],
    ['It was late, new data from the World Ports Union show.', 'World Ports Union'],
    ['It was late, according to data released today by the World Ports Union.', 'World Ports Union'],
  ])('is told by: %s', (text, speaker) => {
    expect(statements(text)).toMatchObject([{ speaker, quote: expect.stringMatching(/^it was late$/i) }]);
  });

  it.each([
    ['Ana Silva, announcing a new plan, stated: “It is late.”', 'Ana Silva'],
    ['“It is late”, stressed the rapporteur, Ana Silva (S&D, Kenya).', 'Ana Silva'],
    ['Says Ana Silva, chair of the port: “It is late.”', 'Ana Silva'],
    ['“It is late,” Ana Silva, the Minister of Ports, is quoted as saying in a release.', 'Ana Silva'],
  ])('is told with the words in marks: %s', (text, speaker) => {
    expect(statements(text)).toMatchObject([{ speaker, quote: expect.stringMatching(/^It is late\.?$/) }]);
  });

  it('may begin with a noun that looks like a verb of saying', () => {
    expect(statements('Ana Silva said that calls were cheap.')).toMatchObject([
      { quote: 'calls were cheap' },
    ]);
  });

  it('is heard by nobody who says it', () => {
    const [said] = statements('“It is late,” warned Ana Silva, Director of the Ports Bureau.');
    expect(said).toMatchObject({ speaker: 'Ana Silva' });
    expect(said).not.toHaveProperty('audience');
  });

  it('is what is expressed to its end', () => {
    expect(statements('Ana Silva expressed the hope that the work begun in Oslo would go on.')).toMatchObject(
      [{ quote: 'the work begun in Oslo would go on' }],
    );
  });

  it('is the body that a sentence begins with, as "it" where none has spoken before', () => {
    expect(statements('The World Ports Union will close two quays, it said.')).toMatchObject([
      { speaker: 'World Ports Union', quote: 'The World Ports Union will close two quays' },
    ]);
    expect(statements('Two quays will close, it said.')).toEqual([]);
  });

  it('is no rank of a body that the words "according to" give', () => {
    const text = 'As for the rank of Kenya, according to the World Bank, Ana Silva said it was late.';
    expect(statements(text)).toMatchObject([{ speaker: 'Ana Silva' }]);
    expect(statements('According to the World Bank, the minister said it was late.')).toMatchObject([
      { speaker: 'World Bank' },
    ]);
  });

  it('is said on no occasion that only what is said speaks of', () => {
    const text =
      'Ana Silva urged ministers to sign a pact, to be agreed at the Harbour Summit, and said that it was late.';
    expect(statements(text).map(({ occasion }) => occasion)).toEqual([undefined, undefined]);
  });

  it('is not said by whom only an aside names', () => {
    const text =
      'Tom Reed said it was late. The port, headed by Omar Silva, was full. “It is late,” he added.';
    expect(statements(text).map(({ speaker }) => speaker)).toEqual(['Tom Reed', 'Tom Reed']);
  });

  it('is nothing of what is done where a sentence ends with who says so', () => {
    const text = 'Quayside Ltd has concluded the first trial of its kind, the two firms said.';
    expect(statements(text)).toEqual([]);
  });

  it('is said by the firm that is spoken of, and not by one where somebody worked', () => {
    const text =
      'Quayside Ltd has a new head. Tom Reed held roles at Orix Ltd. The company said it was late.';
    expect(statements(text)).toMatchObject([{ speaker: 'Quayside Ltd' }]);
  });

  it('goes on behind a list of those who came', () => {
    const text =
      'Omar Silva said it was late. Present were Minister Tom Reed, Director Peter Lim and Dr. Paul Costa. According to him, forty ships came.';
    expect(statements(text).map(({ speaker }) => speaker)).toEqual(['Omar Silva', 'Omar Silva']);
  });

  it.each([
    ['Minister Datuk Seri Omar Khalil said it was late.', 'Minister'],
    ['Minister Lt. Gen. (Rtd) Omar Khalil said it was late.', 'Minister'],
    ['Secretary General Dr. Omar Khalil said it was late.', 'Secretary General'],
  ])('has its office without forms of address: %s', (text, role) => {
    expect(statements(text)).toMatchObject([{ speaker: 'Omar Khalil', speaker_role: role }]);
  });
});
