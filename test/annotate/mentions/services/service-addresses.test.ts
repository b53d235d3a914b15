import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

describe('a service goes by an address or a name without a capital', () => {
  it.each([
    ['The tax is paid on my.gov.uz in May.', 'service: my.gov.uz'],
    ['The tax is paid on gov.br.', 'service: gov.br'],
    ['Over mygov.az the tax is paid.', 'service: mygov.az'],
    ['The mygov platform is new.', 'service: mygov'],
    ['Quayland launched Gob.pe in May.', 'service: Gob.pe'],
    ['The portal quay.gov.pt is new.', 'service: quay.gov.pt'],
    ['They launched Quay.gov.pt, a booking platform, in May.', 'service: Quay.gov.pt'],
    ['They paid. GOV.UK Pay, a service, took it.', 'service: GOV.UK Pay'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it.each([
    ['Quay Telecom launches its 5G service in Porto.'],
    ['Write to press@my.gov.uz in May.'],
    ['See www.my.gov.uz in May.'],
    ['The data is on stat.gov.kz in May.'],
    ['The data is on the website stat.gov.kz, a large one.'],
    ['They met Gov. Hall in May.'],
    ['The gov. was late. In my view it is.'],
  ])('but none is in "%s"', (text) => {
    expect(names(text).filter((name) => name.startsWith('service'))).toEqual([]);
  });
});

it('the services of a state may be called by its name', () => {
  expect(names('They launched Togo.Gov, a platform for citizens.')).toContain('service: Togo.Gov');
});
