import { expect, it } from 'vitest';
import { names, things } from '../mentions-in.ts';

it.each([
  ['They pay with the Shaber smart card app in May.', 'service: Shaber'],
  [
    'They run the Quay Harbour Identity Verification platform in May.',
    'service: Quay Harbour Identity Verification',
  ],
  ['They tested a secure Harbour Identification (e-HID) platform.', 'service: Harbour Identification'],
  ["The 'Mera Harbour-Meri Quay' programme was started in May.", 'instrument: Mera Harbour-Meri Quay'],
  ['They pay through Shaber mobile money platform in May.', 'service: Shaber'],
  ['They have created the Transfaya system in May.', 'service: Transfaya'],
  ['They work on the Once Login programme in May.', 'instrument: Once Login'],
  ['They extended the QUAY4D project until May.', 'instrument: QUAY4D'],
])('the noun behind a name says what it is: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

it('a name goes by its first words where brackets say so', () => {
  expect(
    things('They work on the Once Login for Harbours (Once Login) programme. Once Login is new.'),
  ).toContainEqual(['Once Login for Harbours', 'Once Login']);
  expect(
    things('They adopted the Quay Digital Masterplan 2030 (QDM 2030) in May. The QDM 2030 is new.'),
  ).toContainEqual(['Quay Digital Masterplan 2030', 'QDM 2030']);
});

it.each([
  ['They use the Android app and the Togolese portal in May.'],
  ['They follow the IPO programme and the Millennium Road project in May.'],
  ['It is the official Eid application, built by the port.'],
  ['She wrote on the QPO website in May.'],
  ['They follow the Hajj programme in May.'],
  ['They pay through Kenya mobile money platform and the Mobile App.'],
])('no name of its own: %s', (text) => {
  expect(names(text).filter((name) => /^(?:service|instrument)/.test(name))).toEqual([]);
});

it('a project for a digital identity is called as the service is', () => {
  expect(names('They began the National Digital Identity (NDI) project in May.')).toContain(
    'service: National Digital Identity',
  );
});
