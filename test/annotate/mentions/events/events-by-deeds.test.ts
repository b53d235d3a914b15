import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

const events = (text: string): string[] => names(text).filter((name) => name.startsWith('event'));

describe('an event is told by what is said of it', () => {
  it.each([
    [
      'as what is held somewhere',
      'They said that the inaugural QuayTech would be held in Porto in 2025.',
      'QuayTech',
    ],
    [
      'by what stands behind its letters',
      'The Harbour Technology (HarTech) conference drew pilots.',
      'Harbour Technology',
    ],
    ['as what takes place', 'QuayTech takes place in Porto on 9 June.', 'QuayTech'],
    [
      'as a congress with guests',
      'The Congress of Rural Ports was attended by 90 pilots.',
      'Congress of Rural Ports',
    ],
    [
      'as a congress that others organise',
      'The Congress of Rural Ports, which the Pilots Federation has been organising since 2009, asked for tolls.',
      'Congress of Rural Ports',
    ],
    [
      'as a school that ends',
      'The Iberian Tide Data School, which opened on Monday, runs until Friday.',
      'Iberian Tide Data School',
    ],
    [
      'as a school of which the next sentence says so',
      'Pilots met at the Iberian Tide Data School. The school runs until Friday.',
      'Iberian Tide Data School',
    ],
    [
      'as an assembly of a body',
      'At its General Assembly in Porto on 3 May, the Pilots Union voted.',
      'General Assembly',
    ],
    [
      'as what it is called behind a comma',
      "Pilots came to Porto for Connect Quays 2026, the region's largest gathering on tolls.",
      'Connect Quays 2026',
    ],
    [
      'as one that is counted',
      'Porto is the seat of the 12th Iberian Congress of Rural Ports.',
      '12th Iberian Congress of Rural Ports',
    ],
    [
      'as one of several that somebody hosts',
      'The institute will host the 9th Quay Teachers Congress there.',
      '9th Quay Teachers Congress',
    ],
    ['as what returns on a day', 'QuayTech returns on 23–24 July in Porto.', 'QuayTech'],
    [
      'as what returns to a venue on a day',
      'QuayTech will return to the Porto Fair Centre from 23 to 24 July.',
      'QuayTech',
    ],
    [
      'as an event in other words',
      'Pilots gathered in Porto for Quaylearn Iberia, the biggest pilotage event in the region.',
      'Quaylearn Iberia',
    ],
    ['as an edition that drew people', 'The 43rd edition of Quaytex World drew 900 pilots.', 'Quaytex World'],
    [
      'as an edition that closed, past an aside',
      'The 43rd edition of Quaytex World, the largest fair of its kind, closed on Friday.',
      'Quaytex World',
    ],
    [
      'as a show of startups',
      'Quaytex Africa (quaytex.com), the largest tech and startup show today, drew 900.',
      'Quaytex Africa',
    ],
    ['as the first of its kind', 'They met at the inaugural Quaytex Africa in Porto.', 'Quaytex Africa'],
    [
      'as held under a patronage',
      'Quaytex Africa is held under the high patronage of the King.',
      'Quaytex Africa',
    ],
    [
      'as an edition that is opened',
      'Ana Silva inaugurated the debut edition of Quaytex Africa.',
      'Quaytex Africa',
    ],
    ['as a trade show', "Quaytex World, the world's largest tech show, drew 900 pilots.", 'Quaytex World'],
    ['as an edition that is hosted', 'Porto hosted the third edition of Quaytex World.', 'Quaytex World'],
  ])('%s', (_how, text, event) => {
    expect(events(text)).toContain(`event: ${event}`);
  });

  it.each([
    ['as others of a kind', 'The Tariffs and other Indicators was held in Porto on 9 June.'],
    ['as a part of what takes place', 'The launch of PortPass takes place in Porto on 9 June.'],
    ['as a school for good', 'The Quayside Ports Academy opened on Monday.'],
    ['as a person', 'They asked Ana Silva, the event manager of Porto.'],
    ['as an edition of a survey', 'The third edition of the Quay Readiness Index opened with Portugal.'],
    ['as the first flight of somebody', 'They met on the inaugural Quaytex Africa flight to Porto.'],
    ['as an edition that nobody comes to', 'The third edition of Quaytex World was printed in Porto.'],
    ['as a show of somebody', 'Quaytex World, the popular television show, drew many.'],
    ['as a parliament', 'The National Congress was told that tolls rise.'],
    ['as a service in an apposition', 'They use PortPass, a platform for the Harbour Board.'],
  ])('but not %s', (_how, text) => {
    expect(events(text)).toEqual([]);
  });
});

it('a place before a clause of the conference is none', () => {
  const text = 'Organised by the government of Andrash Pradim, the conference aims to help pilots.';
  expect(names(text)).not.toContain('event: Andrash Pradim');
});

it('what is called an event by two adjectives is one', () => {
  const text = 'They came to Kibo Africa, the largest and most influential data event of the year.';
  expect(names(text)).toContain('event: Kibo Africa');
});

it('between dashes behind its noun', () => {
  const text = 'Ana Silva will inaugurate the show—Digital Kibo 2024—at the Quay Centre.';
  expect(names(text)).toContain('event: Digital Kibo 2024');
});
