import { describe, expect, it } from 'vitest';
import { names, pointers, things } from '../mentions-in.ts';

function instruments(text: string): string[] {
  return names(text).filter((name) => name.startsWith('instrument'));
}

describe('an agreement without a name of its own', () => {
  it.each([
    [
      'is called by what it is',
      'The two banks signed a memorandum of understanding in Porto.',
      'memorandum of understanding',
    ],
    [
      'and by what it is about',
      'The two banks signed an agreement on port safety in Porto.',
      'agreement on port safety',
    ],
    [
      'in a compound',
      'They signed an agreement regarding the exchange of population register data in Porto.',
      'agreement regarding the exchange of population register data',
    ],
    [
      'in whatever words',
      'They signed a memorandum in the field of trade.',
      'memorandum in the field of trade',
    ],
    [
      'past a day and a place between commas',
      'The banks signed, on Thursday, 28 July, in Porto, a clearing agreement.',
      'clearing agreement',
    ],
    ['without sums', 'The bank inked on Tuesday a $5-million financing agreement.', 'financing agreement'],
    [
      'with a clause that says who signed it',
      'The port was paid for under a loan agreement which the government signed in 2018.',
      'loan agreement',
    ],
    ['as a declaration of its matter', 'The ports signed a mooring declaration.', 'mooring declaration'],
    [
      'with matters that have been made so',
      'The ports signed a declaration on trusted data exchange in Porto.',
      'declaration on trusted data exchange',
    ],
    ['as a statement of several', 'The ports signed a joint statement.', 'joint statement'],
    ['with its length', 'They signed a five-year cooperation agreement.', 'five-year cooperation agreement'],
    ['with a quality before its length', 'They signed a strategic six-year agreement.', 'six-year agreement'],
    ['without its sum', 'They signed a 907-million-dollar loan agreement.', 'loan agreement'],
    ['without praise', 'They signed a historic cooperation agreement.', 'cooperation agreement'],
    ['where it is said behind it', 'An MoU was exchanged between the ports.', 'MoU'],
    ['where it is said directly behind it', 'They replace a protocol signed in Porto.', 'protocol'],
    [
      'as a plan of common work',
      'The two ports signed a joint action plan on safety.',
      'joint action plan on safety',
    ],
    [
      'with its field behind its matter',
      'They signed a roadmap on cooperation in the field of port safety for 2024–2026.',
      'roadmap on cooperation in the field of port safety',
    ],
    [
      'with an adverb before the verb',
      'A protocol of cooperation was also inked between the ports.',
      'protocol of cooperation',
    ],
    [
      'with a thing in its matter',
      'They signed an agreement on the creation of a harbour in May.',
      'agreement on the creation of a harbour',
    ],
    ['of intent', 'On Friday they signed a letter of intent.', 'letter of intent'],
  ])('%s', (_how, text, expected) => {
    expect(instruments(text)).toEqual([`instrument: ${expected}`]);
  });

  it('is none where it only says what something else is', () => {
    expect(instruments('The pact is the first trade agreement signed by Kenya.')).toEqual([]);
  });

  it('is a deal where the article goes on', () => {
    const text = 'The two ports signed a memorandum of understanding. The deal was signed in Porto.';
    expect(pointers(text)).toEqual(['The deal → memorandum of understanding']);
    expect(pointers('The bank bought a port. The deal was signed in Porto.')).toEqual([]);
  });

  it('goes by the capitals in brackets too', () => {
    expect(things('The port signed a memorandum of understanding (MoU) with pilots.')).toContainEqual([
      'memorandum of understanding',
      'MoU',
    ]);
  });

  it.each([
    ['that nobody signs', 'They talked about an agreement on port safety.'],
    ['of which nothing is said', 'They signed the agreement.'],
    ['at which words only point', 'The signing of this agreement is good for ports.'],
    ['that is a statement of one', 'They heard a statement signed by the mayor.'],
    ['that is a letter', 'She signed a letter to the port.'],
  ])('is none %s', (_which, text) => {
    expect(instruments(text)).toEqual([]);
  });

  it('is not about the day on which it was signed', () => {
    expect(instruments('They signed an agreement on Friday.')).toEqual(['instrument: agreement']);
    expect(instruments('They signed an agreement on behalf of both.')).toEqual(['instrument: agreement']);
  });
});

it('letters behind an article point at what was signed, and name no body', () => {
  const signed = 'They signed a memorandum of understanding on port safety. ';
  expect(names(`${signed}Under the MOU, ports will be safe.`)).toEqual([
    'instrument: memorandum of understanding on port safety',
  ]);
});

it('an agreement between bodies that are named is told from others, signed or not', () => {
  expect(names('The MoU between the Ministry of Ports and the World Bank is long.')).toContain(
    'instrument: MoU',
  );
  expect(names('They read the bilateral agreement between Kenya and Mali in May.')).toContain(
    'instrument: bilateral agreement',
  );
  expect(names('They read an agreement between two ports in May.')).toEqual([]);
});
