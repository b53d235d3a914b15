import { describe, expect, it } from 'vitest';
import { candidatesByRules } from '../../../pipeline/extract/by-rules.ts';
import { withOneHolder, withoutOfficesOfOthers } from '../../../pipeline/extract/positions/office-holders.ts';
import { indexOf, rowsOf } from '../candidates.ts';

function holders(text: string): string[] {
  const index = indexOf(text);
  const candidates = withoutOfficesOfOthers(withOneHolder(candidatesByRules(index), text), index);
  const found = rowsOf(candidates, 'positions').map(
    ({ person, title }) => `${String(title)}: ${String(person)}`,
  );
  return [...new Set(found)];
}

describe('an office is held by', () => {
  it.each([
    ['the person it stands before', 'According to Ana Silva, President Omar Khalil left.', ['President: Omar Khalil']],
    ['the person before its comma', 'They met Ana Silva, the President, Omar Khalil, and others.', ['President: Ana Silva']],
    ['the person behind it, where the one before is titled already', 'The Minister, Ana Silva, the Mayor, Omar Khalil, and others came.', ['Minister: Ana Silva', 'Mayor: Omar Khalil']],
    ['the person before its comma, where who follows is titled behind the name', 'President Ana Silva, Chairman of the Union, Omar Khalil, Minister of Ports, and others came.', ['President: Ana Silva', 'Chairman: Ana Silva', 'Minister of Ports: Omar Khalil']],
    ['nobody behind who is meant by "herself"', 'Ana Silva, herself a former minister, Omar Khalil said, knows.', []],
    ['nobody where it stands with what its holder has', "Ana Silva, the president's daughter, left.", []],
    ['nobody behind the comma of whose kin is named', 'They met the widow of the late President, Ana Silva, and others.', []],
    ['the person behind it whose kin is spoken of', 'They met the widow of President Omar Khalil, and others.', ['President: Omar Khalil']],
    ['who is named first behind it', 'With its director, Omar Khalil, she met Ana Silva.', ['director: Omar Khalil']],
    ['who is told with a form of address', 'President His Highness Sheikh Omar Khalil left.', ['President: Omar Khalil']],
    ['who was named with it before', 'Crown Prince Omar Bin Saleh met her. The Crown Prince and Prime Minister Ana Silva spoke.', ['Crown Prince: Omar Bin Saleh', 'Prime Minister: Ana Silva']],
    ['the person behind two of them', 'They met the Mayor of Porto Mr Omar Khalil, the manager and director of the World Bank, Mr Raj Silva, and others.', ['director: Raj Silva', 'Mayor: Omar Khalil', 'manager: Raj Silva']],
    ['the person behind its comma, where there is no other', 'The President, Omar Khalil, left.', ['President: Omar Khalil']],
  ])('%s', (_what, text, expected) => {
    expect(holders(text)).toEqual(expected);
  }); // prettier-ignore
});
