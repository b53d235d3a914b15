import { describe, expect, it } from 'vitest';
import { names, things } from '../mentions-in.ts';

function events(text: string): string[] {
  return names(text).filter((name) => name.startsWith('event'));
}

describe('an event without a name of its own', () => {
  it.each([
    [
      'is called by what it is about',
      'A three-day regional workshop on data protection opened in Lusaka on Monday.',
      'regional workshop on data protection',
    ],
    [
      'before a dash',
      'The annual session of the Council - the body of the Union - began in Porto.',
      'annual session of the Council',
    ],
    [
      'for which people met',
      'Pilots from Kenya gathered in Porto this week for a workshop on port safety.',
      'workshop on port safety',
    ],
    [
      'whose holder stands behind it',
      'The workshop on port safety, which we run with the World Bank, has moved.',
      'workshop on port safety',
    ],
    [
      'with what is written with capitals before it',
      'The Joint Ministerial meeting of the Ports Cluster was held in Porto.',
      'Joint Ministerial meeting of the Ports Cluster',
    ],
    [
      'by its edition',
      'The second edition of the regional workshop for port pilots kicked off in Porto.',
      'regional workshop for port pilots',
    ],
    [
      'as a meeting with a capital of those who are of something',
      'A Meeting of WPU Ministers responsible for Ports and Trade was held in Porto.',
      'Meeting of WPU Ministers responsible for Ports and Trade',
    ],
    [
      'as a meeting of those who are of something',
      'An ad hoc meeting of ministers in charge of ports of the member states of the Quay Union was held in Porto.',
      'ad hoc meeting of ministers in charge of ports',
    ],
    [
      'as one of the sessions of a body',
      'Pilots opened the ninth session of the Committee on Rural Ports on Monday.',
      'ninth session of the Committee on Rural Ports',
    ],
    [
      'whose last word looks like an adjective',
      'A national workshop on rural broadband opens in Porto.',
      'national workshop on rural broadband',
    ],
    [
      'whose matter begins with a figure',
      'Kenya will hold a seminar on 5G security in Porto on 8 April.',
      'seminar on 5G security',
    ],
    [
      'by the season in which a body holds it',
      'The Ports Union opens its spring session in Porto this week.',
      'spring session',
    ],
    [
      'of several matters',
      'Kenya hosted a seminar on port safety and digital customs.',
      'seminar on port safety and digital customs',
    ],
    [
      'by whom it is for',
      'A hackathon for young developers will be held on 3 May.',
      'hackathon for young developers',
    ],
    ['whose ages may be told', 'A bootcamp for girls aged 12 to 17 began in Porto.', 'bootcamp for girls'],
    [
      'by its number in words, with the body that meets',
      'The third meeting of the Quay Council took place in Porto.',
      'third meeting of the Quay Council',
    ],
    [
      'by its number with what it is',
      'The second high-level policy dialogue of the Quay Alliance was held in Porto.',
      'second high-level policy dialogue of the Quay Alliance',
    ],
    [
      'past who pays for it',
      'A hackathon for young pilots, sponsored by the bank and the port, was held on 3 May.',
      'hackathon for young pilots',
    ],
    ['by its field', 'The bank organised a cybersecurity seminar in Porto.', 'cybersecurity seminar'],
    [
      'by its class where it has a length',
      'The bank held a two-day national conference in Porto.',
      'national conference',
    ],
    ['where somebody was', 'He spoke at a labour conference in Porto on Friday.', 'labour conference'],
    [
      'by who meets, where it is official',
      'Lisbon hosted an annual meeting of port pilots.',
      'annual meeting of port pilots',
    ],
    [
      'by its number',
      'The 28th session of the Council of Ports closed in Porto.',
      '28th session of the Council of Ports',
    ],
    ['by a noun that a word makes clear', 'Kenya ran a cyber exercise in Porto.', 'cyber exercise'],
    [
      'by its title in quotation marks',
      'A workshop titled “Digital Ports: New Ways” was held in Porto.',
      'Digital Ports: New Ways',
    ],
    [
      'where its place follows, whatever is done',
      'It will be followed by a seminar for pilots in Porto.',
      'seminar for pilots',
    ],
  ])('%s', (_how, text, expected) => {
    expect(events(text)).toEqual([`event: ${expected}`]);
  });

  it('is pointed at by its noun', () => {
    const text = 'A regional workshop on port safety opened in Porto. The workshop drew 80 pilots.';
    expect(names(text)).toContain('event: regional workshop on port safety');
    expect(things(text)).toHaveLength(2);
  });

  it('leaves the names in its words as they are', () => {
    expect(names('Kenya held a workshop on the Data Protection Act in Porto.')).toEqual(
      expect.arrayContaining([
        'event: workshop on the Data Protection Act',
        'instrument: Data Protection Act',
      ]),
    );
  });

  it.each([
    ['what nobody held', 'A workshop on port safety is a good idea.'],
    ['what might be held', 'Kenya may hold a workshop on port safety.'],
    ['what is held often', 'Kenya usually holds a workshop on port safety.'],
    ['what no words tell from others', 'Kenya held a workshop in Porto on Monday.'],
    ['several', 'Kenya held workshops on port safety in Porto.'],
    ['a meeting like many', 'The president held a meeting on port safety on Monday.'],
    ['a body that decides', 'Kenya agreed with the plenary session of the court in Porto.'],
    ['a day', 'The party will hold a national convention on Aug. 28 in Porto.'],
    ['those who ask questions', 'The minister held a press conference on ports in Porto.'],
    ['what its noun only begins', 'Kenya launched a training programme on port safety in Porto.'],
    ['what only says of a named one what it is', 'The Harbour Summit is a summit on ports held in Porto.'],
  ])('is not %s', (_what, text) => {
    expect(events(text).filter((name) => name !== 'event: Harbour Summit')).toEqual([]);
  });

  it('is not what only announces the event that is named next', () => {
    const text =
      'Ministers opened a two-day digital summit in Porto on Tuesday. The Harbour Summit brings together pilots.';
    expect(events(text)).toEqual(['event: Harbour Summit']);
  });
});

it('how long it lasts is no part of what a gathering is called', () => {
  expect(names('The bank held a week-long training of port officials in Porto.')).toContain(
    'event: training of port officials',
  );
  expect(names('A three-day South Asian workshop on port safety opens in Porto on Monday.')).toContain(
    'event: workshop on port safety',
  );
});

it('what gets under way is held', () => {
  const text =
    'A two-day national conference on e-governance will get underway at the Quay Centre here on 7 May.';
  expect(names(text)).toContain('event: national conference on e-governance');
});
