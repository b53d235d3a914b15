import { describe, expect, it } from 'vitest';
import { names, offices } from '../mentions-in.ts';

describe('a body and its officer in one run of capitals', () => {
  it.each([
    ['Director of the Harbour Agency Tom Reed spoke.', 'Harbour Agency', 'Tom Reed'],
    [
      'Secretary General of the Organization of Baltic States Zuvaro Meli spoke.',
      'Organization of Baltic States',
      'Zuvaro Meli',
    ],
    [
      'Deputy Head of the Presidential Administration Zuvaro Meli spoke.',
      'Presidential Administration',
      'Zuvaro Meli',
    ],
    [
      "Vice Chairman of the Hanoi People's Committee Truong Viet Dung spoke.",
      "Hanoi People's Committee",
      'Truong Viet Dung',
    ],
    [
      'Secretary to the Ministry of Digital Economy Ana Silva spoke.',
      'Ministry of Digital Economy',
      'Ana Silva',
    ],
    ['The Director General of RIA Joonas Heiter said so.', 'RIA', 'Joonas Heiter'],
    [
      "Head of the agency's Department for International Relations Azad Jafarli said so.",
      'Department for International Relations',
      'Azad Jafarli',
    ],
    [
      'Director of Remat Al-Quay Development Company Omar Khalil spoke.',
      'Remat Al-Quay Development Company',
      'Omar Khalil',
    ],
    [
      'Secretary General of the Organization of Turkic States Baghdad Melidor spoke.',
      'Organization of Turkic States',
      'Baghdad Melidor',
    ],
    ['President of the World Economic Forum Borge Reed spoke.', 'World Economic Forum', 'Borge Reed'],
    ['The chief executive of Quayside Sibel Meli said so.', 'Quayside', 'Sibel Meli'],
  ])('%s', (text, body, person) => {
    expect(names(text)).toEqual([`organization: ${body}`, `person: ${person}`]);
  });

  it('is not parted where the name ends with the word for a group', () => {
    expect(names('They met Tom Reed, chair of the RIA Leadership Panel, and others.')).toEqual([
      'person: Tom Reed',
      'organization: RIA Leadership Panel',
    ]);
  });

  it('is not parted behind a field of work with which the name goes on', () => {
    expect(names('They met Tom Reed, director of the Digital Dignity Initiative, and others.')).toEqual([
      'person: Tom Reed',
      'organization: Digital Dignity Initiative',
    ]);
  });

  it('stands before the office, too', () => {
    expect(names('United Nations Secretary-General Tom Reed congratulated Zuvaro Meli.')[0]).toBe(
      'organization: United Nations',
    );
  });

  it('is none where a person is named as one', () => {
    expect(names('The Ambassador of Kenya Dr. Abdul Sattar Hadi Meli spoke.')).toContain(
      'person: Abdul Sattar Hadi Meli',
    );
    expect(names('Spokesman for the Cabinet Nader Meli spoke.')).toContain('person: Nader Meli');
  });

  it('is none behind the field of a minister', () => {
    expect(names('Deputy Minister of Information and Communications Pham Duc Long spoke.')).toEqual([
      'person: Pham Duc Long',
    ]);
    expect(names('The Director of Harbour Services Quayside Tom Reed spoke.')).toContain('person: Tom Reed');
  });

  it('ends the title before the body', () => {
    expect(offices('Director of the Harbour Agency Tom Reed spoke.')).toEqual(['Director']);
  });

  it('parts a country from who holds an office of it', () => {
    expect(names('The former chief information officer of Estonia Zuvaro Meli left.')).toEqual([
      'place: Estonia',
      'person: Zuvaro Meli',
    ]);
  });

  it('parts a country of two words from its holder', () => {
    expect(names('ADB Country Director for Sri Lanka Takafumi Kadono spoke.')).toEqual([
      'organization: ADB',
      'place: Sri Lanka',
      'person: Takafumi Kadono',
    ]);
  });

  it('leaves a name behind a comma whole', () => {
    expect(names('The president of the Harbour Agency, Zuvaro Ben Melidor, spoke.')).toContain(
      'person: Zuvaro Ben Melidor',
    );
  });

  it('leaves a body whole whose name goes on behind its noun', () => {
    expect(names('The head of the World Bank East Africa Office spoke.')).toEqual([
      'organization: World Bank East Africa Office',
    ]);
  });

  it('is none in the name of a junior', () => {
    expect(names('Undersecretary for Transport Dominador Reyes Jr. spoke.')).toEqual([
      'person: Dominador Reyes Jr.',
    ]);
  });
});
