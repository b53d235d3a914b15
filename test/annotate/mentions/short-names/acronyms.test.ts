import { describe, expect, it } from 'vitest';
import { things } from '../mentions-in.ts';

describe('an acronym is defined', () => {
  it.each([
    [
      'in brackets after the name',
      'The World Ports Organization (WPO) met.',
      ['World Ports Organization', 'WPO'],
    ],
    [
      'before the name in brackets',
      'The QDF (Quay Development Forum) met.',
      ['Quay Development Forum', 'QDF'],
    ],
    [
      'as a word of another language',
      'The Portuguese Institute of Harbours (Inporto) met.',
      ['Portuguese Institute of Harbours', 'Inporto'],
    ],
    [
      'in the order of another language',
      'The Ministry of Harbours and Innovation in Ports (MGI) met.',
      ['Ministry of Harbours and Innovation in Ports', 'MGI'],
    ],
    [
      'by syllables of a body',
      'The National Tariff and Registration Authority (NATRA) met.',
      ['National Tariff and Registration Authority', 'NATRA'],
    ],
    [
      'by syllables of an event',
      "The 5th Quay Digital Ministers' Meeting (QDMIN) opened.",
      ["5th Quay Digital Ministers' Meeting", 'QDMIN'],
    ],
    [
      'of a series and a count',
      'It begins with the Senior Pilots’ Meeting (QPSOM1). QPSOM1 will go on.',
      ['QPSOM1', 'Senior Pilots’ Meeting'],
    ],
    [
      'with a capital inside',
      'The Ministry of Ports and IT (MiPoY) met.',
      ['Ministry of Ports and IT', 'MiPoY'],
    ],
    ['in another language', 'The Federal Ministry of Ports (BMQ) met.', ['Federal Ministry of Ports', 'BMQ']],
    [
      'by letters and a word before the long name',
      'They met DG QUAY (Directorate-General for Ports and Networks) there.',
      ['Directorate-General for Ports and Networks', 'DG QUAY'],
    ],
    [
      'behind the letters of whose it is',
      'The Department of Ports and Quays (WPU DPQ) met.',
      ['Department of Ports and Quays', 'WPU DPQ'],
    ],
    ['as a code that is used again', 'Kenya Airways (KQ) met. Staff of KQ came.', ['Kenya Airways', 'KQ']],
    [
      'with the year of an event',
      'The Quay Mobile Conference (QMC 2024) opened.',
      ['QMC 2024', 'Quay Mobile Conference'],
    ],
    [
      'by the initials in another order',
      'The Universal Bureau of Ports (BPU) met.',
      ['Universal Bureau of Ports', 'BPU'],
    ],
    [
      'as another name of the same kind of thing',
      'They signed the Quay Convention on Ports, also known as the Porto Convention.',
      ['Quay Convention on Ports', 'Porto Convention'],
    ],
    [
      'as what the text will call it',
      'They signed the Quay Convention on Ports (the “Porto Convention”).',
      ['Quay Convention on Ports', 'Porto Convention'],
    ],
    [
      'as another name of an app',
      'They showed the Quay Passport (eQuay Porto) app.',
      ['Quay Passport', 'eQuay Porto'],
    ],
    [
      'as another name of an event',
      'The Atlantic Ports Forum (Digital Quay Week 2026) opened.',
      ['Digital Quay Week 2026', 'Atlantic Ports Forum'],
    ],
    ['with the edition of an event', 'The Quay Forum (QF-25) met.', ['QF-25', 'Quay Forum']],
    [
      'by initials alone',
      'The World Ports Organization met. The WPO agreed.',
      ['World Ports Organization', 'WPO'],
    ],
  ])('%s', (_how, text, expected) => {
    expect(things(text)).toEqual([expected]);
  });

  it('of an event, behind its place', () => {
    expect(things('The Quay Forum in Porto (QF-25) met.')).toEqual([['QF-25', 'Quay Forum'], ['Porto']]);
    expect(things('The Quay Forum and Porto (QF-25) met.')).not.toContainEqual(['QF-25', 'Quay Forum']);
  });

  it('of an event, behind the text that it is for', () => {
    const text =
      'They met at the 29th session of the Conference of the Parties to the Framework Convention on Harbour Lights (COP29). COP29 ends today.';
    expect(things(text)[0]).toEqual([
      '29th session of the Conference of the Parties',
      'Conference of the Parties',
      'COP29',
    ]);
  });

  it('of a plan, in any letters', () => {
    expect(things('They adopted the Harbour Agenda (eSAIL24). The eSAIL24 is short.')).toEqual([
      ['Harbour Agenda', 'eSAIL24'],
    ]);
  });

  it('of a body, and not of the session of it', () => {
    const text = 'The 24th Session of the Council of the World Ports Union (WPU) opened. The WPU met.';
    expect(things(text)).toContainEqual(['WPU']);
  });

  it('of what a text is for, and not of the text', () => {
    const text = 'They read the Guidelines for the Quay Data Passage Framework (DPF). The DPF is new.';
    expect(things(text)).toEqual([['Quay Data Passage Framework', 'DPF']]);
  });

  it('not by the letters of a country or of a trade', () => {
    expect(things('The Federal Ministry of Ports (USA) met.')[0]).toEqual(['Federal Ministry of Ports']);
    expect(things('The Federal Ministry of Ports (ICT) met.')[0]).toEqual(['Federal Ministry of Ports']);
  });

  it('not by a remark in brackets', () => {
    expect(things('The World Ports Organization (Lisbon) met.')).toEqual([
      ['World Ports Organization'],
      ['Lisbon'],
    ]);
    expect(things('The Tidal Bank (see WPO) met.')[0]).toEqual(['Tidal Bank']);
  });
});

it('what is only known as the work of another is none of its names', () => {
  expect(things('The Quay Forum is known as the host of the Porto Congress.')).not.toContainEqual(
    expect.arrayContaining(['Quay Forum', 'Porto Congress']),
  );
});

it('a short name may have small letters between the capitals of all words', () => {
  const text = 'The Africa Ports Data Forum (AfrPDF) opened in Porto.';
  expect(things(text)).toContainEqual(['Africa Ports Data Forum', 'AfrPDF']);
});

it('a short name behind the country of a body is that of the body', () => {
  expect(things('The Ministry of Information Technologies of Uzbekistan (Minitech) met.')).toEqual([
    ['Ministry of Information Technologies', 'Minitech'],
    ['Uzbekistan'],
  ]);
});

it('a body may have fewer of its words in brackets, of its own head', () => {
  const states = 'Cooperation Council of Harbour Speaking States';
  expect(things(`They came to the ${states} (Harbour Council) in May.`)).toContainEqual([
    states,
    'Harbour Council',
  ]);
  expect(things(`They came to the Working Group of the ${states} (Harbour Council) in May.`)).toContainEqual([
    'Harbour Council',
  ]);
});

it('the letters of what an event prepares are none of its own', () => {
  const text = 'The Quay Preparatory Meeting for the World Ports Conference (WPC-25) met before WPC-25.';
  expect(things(text)).toContainEqual(['Quay Preparatory Meeting for the World Ports Conference']);
});
