import { expect, it } from 'vitest';
import { names, things } from '../mentions-in.ts';

it.each([
  [
    'one plan',
    'They praised the Kenyan National Recovery and Resilience Plan.',
    'instrument: Kenyan National Recovery and Resilience Plan',
  ],
  ['one event', 'He opened the Hong Kong Sports and Leisure Expo.', 'event: Hong Kong Sports and Leisure Expo'],
  [
    'one event of a field with letters',
    'They met at the African ICT and Digital Trade Forum.',
    'event: African ICT and Digital Trade Forum',
  ],
  [
    'one body without an article',
    'Ports and Trade Division Secretary Ana Silva spoke.',
    'organization: Ports and Trade Division',
  ],
  ['one unit of two fields', 'It is the ICT Data and Analytics Division.', 'organization: ICT Data and Analytics Division'],
  [
    'one unit of listed fields',
    'They met the Information, Transport and Space Technology Division there.',
    'organization: Information, Transport and Space Technology Division',
  ],
  ['one law', 'They read the Investments and Ports Act 2025.', 'instrument: Investments and Ports Act 2025'],
  ['one body', "They met Finland's Digital and Population Data Services Agency.", 'organization: Digital and Population Data Services Agency'],
  ['one treaty', 'They read the Comprehensive and Gradual Agreement on Ports.', 'instrument: Comprehensive and Gradual Agreement on Ports'],
  [
    'the body of a session',
    'They met at the 23rd Session of Arab Ports and Trade Council of Ministers in Porto.',
    'event: 23rd Session of Arab Ports and Trade Council of Ministers',
  ],
  ['two bodies', 'They met the Treasury and Ports Data Agency.', 'organization: Ports Data Agency'],
  ['one region', 'They spoke of Eastern and Southern Africa.', 'place: Eastern and Southern Africa'],
  ['two things, each with its article', 'They praised the Budget and the Ports Act 2025.', 'instrument: Ports Act 2025'],
  ['two things, one of them a body', 'He spoke of the Silva Foundation and Harbour Plan.', 'instrument: Harbour Plan'],
  ['two things, one of them a place', 'They met at the Oregon and Harbour Games.', 'event: Harbour Games'],
])('names on both sides of "and" are %s', (_what, text, expected) => {
  expect(names(text)).toContain(expected);
}); // prettier-ignore

it('a body is named by several words before "and", and a text by a second matter', () => {
  expect(names("They met Benin's National Harbour Systems and Services Agency in May.")).toContain(
    'organization: National Harbour Systems and Services Agency',
  );
  expect(
    things(
      'They ratified the Convention on Harbours and the Protection of Personal Data (Porto Convention).',
    ),
  ).toContainEqual(['Convention on Harbours and the Protection of Personal Data', 'Porto Convention']);
});

it('a ministry behind its fields has all of them', () => {
  expect(names('It moved to the Science, Technology and Innovation Ministry in May.')).toContain(
    'organization: Science, Technology and Innovation Ministry',
  );
});

it('a committee has its first field', () => {
  expect(names('It is unneeded, the Science, Innovation and Technology Committee has heard.')).toEqual([
    'organization: Science, Innovation and Technology Committee',
  ]);
});

it('the body of a session goes on, whatever it is a part of', () => {
  const session =
    '51st Ordinary Session of the Executive Bureau of the Arab Ports and Trade Council of Ministers';
  expect(names(`He chaired the ${session} in Porto.`)).toContain(`event: ${session}`);
});

it('what a board is of has both of its fields', () => {
  const agency = 'Innovation and Port Development Agency';
  expect(names(`She is chairman of the Management Board of the ${agency} in Togo.`)).toContain(
    `organization: ${agency}`,
  );
  expect(names(`It is a part of the Quay Committee of the Trade and Ports Agency.`)).toEqual([
    'organization: Quay Committee',
    'organization: Trade and Ports Agency',
  ]);
});

it('a body of two matters has whose it is by a people', () => {
  const body = 'Kenyan Data and Artificial Intelligence Authority';
  expect(names(`They were thanked by the ${body} in May.`)).toContain(`organization: ${body}`);
});
