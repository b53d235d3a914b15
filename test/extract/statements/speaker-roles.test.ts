import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/extract/index.ts';
import { indexOf, rowsOf } from '../candidates.ts';

function roles(text: string): unknown[] {
  return rowsOf(extract(indexOf(text).annotation), 'statements').map((row) => row['speaker_role']);
}

describe('the role of a speaker', () => {
  it('is all of the office beside the name', () => {
    expect(roles('Ports Cabinet Secretary Omar Khalil said that the harbour is open.')).toEqual([
      'Ports Cabinet Secretary',
    ]);
  });

  it.each([
    ['Law, Justice, and Maritime Affairs Minister', ' Omar Khalil said that the harbour is open.'],
    ['Trade, Industry and Ports Minister', ' Omar Khalil said that the harbour is open.'],
  ])('has all fields of a list: %s', (role, rest) => {
    expect(roles(`${role}${rest}`)).toEqual([role]);
    expect(roles(`“The harbour is open,” said ${role} Omar Khalil.`)).toEqual([role]);
  });

  it('has no field of the ministry before it', () => {
    expect(
      roles(
        'At the Ministry of Trade, Ports and Industry Minister Omar Khalil said that the harbour is open.',
      ),
    ).toEqual(['Ports and Industry Minister']);
  });

  it('does not begin inside the name of a body', () => {
    expect(roles('The harbour is open, according to Harbour Office minister Ana Silva.')).toEqual([
      'minister',
    ]);
  });

  it('is an office that only a rule reads', () => {
    expect(
      roles('World Bank Country Director for Portugal and Spain Ana Silva said that the harbour is open.'),
    ).toEqual(['Country Director']);
  });

  it('may begin behind what was taken for its beginning', () => {
    expect(
      roles(
        'The Lagos State Commissioner for Innovation, Science and Technology, Omar Khalil, said that the harbour is open.',
      ),
    ).toEqual(['Commissioner for Innovation, Science and Technology']);
  });

  it('is all of the offices of a list', () => {
    expect(
      roles(
        '“The harbour is open,” Quayside Ltd chairman, CEO and president Omar Khalil said.\n\n“It is safe,” chairman Ana Silva, head of the union of ports and president of Quayside Ltd, said.',
      ),
    ).toEqual(['chairman, CEO and president', 'chairman']);
  });

  it('has no part of the name of where it is', () => {
    expect(roles('“The harbour is open,” said White House Press Secretary Ana Silva.')).toEqual([
      'Press Secretary',
    ]);
    expect(roles('“The harbour is open,” said House Majority Leader Ana Silva.')).toEqual([
      'House Majority Leader',
    ]);
  });

  it('may have a participle in it', () => {
    expect(
      roles(
        'Omar Khalil, president and chief operating officer of Quayside Ltd, said that the harbour is open.',
      ),
    ).toEqual(['president and chief operating officer of Quayside Ltd']);
  });

  it('is of nobody else', () => {
    expect(roles('President Omar Khalil left. Ana Silva said that the harbour is open.')).toEqual([
      undefined,
    ]);
  });
});
