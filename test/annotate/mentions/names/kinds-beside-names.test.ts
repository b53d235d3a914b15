import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('the noun beside a name says what it is', () => {
  it.each([
    [
      'an agenda with a year',
      'They adopted a four-year agenda, QDCO 2028, in Porto.',
      'instrument: QDCO 2028',
    ],
    ['a plan that is called so', 'They read a plan called QDCO 2028 in Porto.', 'instrument: QDCO 2028'],
    [
      'a partnership that is agreed',
      'Kenya and Mali have agreed a Digital Trade and Ports Partnership in Porto.',
      'instrument: Digital Trade and Ports Partnership',
    ],
    ['who makes something', 'The Kibo app is operated by Turkwest in Porto.', 'organization: Turkwest'],
    ['a meeting', "Next year's E-Rulers meeting will take place in Porto.", 'event: E-Rulers'],
  ])('%s', (_what, text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it('the words around a short name in brackets, to their last', () => {
    const text =
      'The Pacific Ports and Communications Technology (PCT) Ministerial Dialogue opened in Porto.';
    expect(names(text)).toContain(
      'event: Pacific Ports and Communications Technology (PCT) Ministerial Dialogue',
    );
  });

  it('but none of a body before its event', () => {
    expect(names('The Quay Rowing Federation (QRF) E-1 Rowing Championship opened.')).toContain(
      'organization: Quay Rowing Federation',
    );
  });

  it('who leads a conference is none, though it follows', () => {
    expect(names('Led by Dr. Ekwow Silva, the three-day conference opened.')).toEqual([
      'person: Ekwow Silva',
    ]);
  });

  it('a meeting room of a service is none', () => {
    expect(names("This year's E-Rulers meeting room is in Porto.")).not.toContain('event: E-Rulers');
  });

  it('a partnership that somebody is in is a body', () => {
    expect(names('They met the Open Quay Partnership in Porto.')).not.toContain(
      'instrument: Open Quay Partnership',
    );
  });

  it('a country may make something, too', () => {
    expect(names('The Kibo app was developed by Kenya.')).toContain('place: Kenya');
    expect(names('The Kibo app was developed by Kenyan engineers.')).toContain('place: Kenyan');
  });

  it('an event with a year is one where nothing else is said', () => {
    expect(names('They spoke of a plan at QDCO 2028 in Porto.')).toContain('event: QDCO 2028');
  });
});

describe('an event with a short name inside its name', () => {
  it('has a whole name', () => {
    expect(names('The second Quay Trade Ports (QTP) Forum will be held in Porto.')).toEqual([
      'event: Quay Trade Ports (QTP) Forum',
      'place: Porto',
    ]);
  });

  it('is not made of a body and what follows its short name', () => {
    const found = names('The World Ports Union (WPU) said so. The Forum was held in Porto.');
    expect(found).toContain('organization: World Ports Union');
    expect(names('The Ministry of Trade (MoT) Forum was held.')).toContain('organization: Ministry of Trade');
  });

  it('of what has a chief executive is a body', () => {
    expect(names('Ana Silva, Chief Executive Officer of the Quay Business Registry, spoke.')).toContain(
      'organization: Quay Business Registry',
    );
    expect(names('Ana Silva opened the Quay Business Registry, a portal, in May.')).toContain(
      'service: Quay Business Registry',
    );
  });
});

it('letters and a year are a law where something is done under them', () => {
  expect(names('They will take action under PORTQ 2016.')).toContain('instrument: PORTQ 2016');
  expect(names('They broke section 9 of PORTQ 2016.')).toContain('instrument: PORTQ 2016');
  expect(names('They will meet at PORTQ 2016.')).toContain('event: PORTQ 2016');
});

it('who founded something is no place of which nobody has heard', () => {
  expect(names('The portal was established by the “E-QUAY Development Center” in May.')).toContain(
    'organization: E-QUAY Development Center',
  );
});

it('what comes into force is a text', () => {
  expect(names('The QMA came into force in 2023.')).toEqual(['instrument: QMA']);
});

it('a project goes by the letters in brackets behind it, whatever those stand for', () => {
  expect(names('It will support the government’s Digital Port and Economy Project (EDGQ) in May.')).toContain(
    'instrument: Digital Port and Economy Project',
  );
  expect(names('It will support Port and Economy Projects (EDGQ) in May.')).not.toContain(
    'instrument: Port and Economy Projects',
  );
});
