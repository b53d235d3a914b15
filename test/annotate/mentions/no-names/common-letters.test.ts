import { expect, it } from 'vitest';
import { names, things } from '../mentions-in.ts';

it.each(['They keep the IMEI of the phone and a copy of the CNIC.', 'The KYC and the NIN are read by NFC.'])(
  'letters of what there are many of are no body: %s',
  (text) => {
    expect(names(text)).toEqual([]);
  },
);

it('nor are those of ways to transmit a service', () => {
  expect(names('They use its LTE service, the VoIP platform and a 4G service dubbed so.')).toEqual([]);
});

it('but they are where a body goes by them', () => {
  const text = 'It was told by the Data Protection Inspectorate (DPI) in May. The DPI said so.';
  expect(things(text)).toContainEqual(['Data Protection Inspectorate', 'DPI']);
});
