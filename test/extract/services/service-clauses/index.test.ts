import { expect, test } from 'vitest';
import { serviceClauseCandidates } from '../../../../pipeline/extract/services/service-clauses/index.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

const found = (text: string) => rowsOf(serviceClauseCandidates(indexOf(text, '2024-05-06')), 'services');
const PASS = { name: 'PortPass' };

test.each([
  [
    'of a body with the words for its government',
    'The Ministry of Ports (MoP) of the Kenyan government has launched a national mobile app, PortPass, for all fees.',
    { provider: 'Ministry of Ports' },
  ],
  [
    'past an aside',
    'The PortPass app, developed by Quayside Ltd with the support of the World Bank, was launched in February 2020.',
    { launched: '2020-02' },
  ],
  [
    'past by whom',
    'The PortPass app, which was launched by the Port Agency (PA) under the Ministry of Ports in 2023, is free.',
    { launched: '2023' },
  ],
  [
    'past an aside that names another service',
    'PortPass, a wallet that replaced the DockPay app, was rolled out in May 2023. The PortPass app is new.',
    { launched: '2023-05' },
  ],
  [
    'of a service that an apposition calls again',
    "PortPass, the port's one-stop portal, which was first set up in 2013, is free. The PortPass app is new.",
    { launched: '2013' },
  ],
  [
    'of which one says that it is the first',
    "PortPass is the port's first mobile toll service launched in May 2023.",
    { launched: '2023-05' },
  ],
  ['without anybody', 'The PortPass app started operations in May 2023.', { launched: '2023-05' }],
  [
    'after another verb',
    'The PortPass app was built by Quayside Ltd and put into commercial operation on 3 May 2023.',
    { launched: '2023-05-03' },
  ],
  [
    'where the sentence begins with it',
    'Launched in 2019 by the Ministry of Ports, the PortPass app is free.',
    { launched: '2019' },
  ],
  [
    'where the sentence begins with it, behind an adverb',
    'First rolled out nationwide in 2019, the PortPass app is free.',
    { launched: '2019' },
  ],
  [
    'where "it" stands for the service of the sentence before',
    'PortPass is the mooring app of Portugal. Managed by the Ministry of Ports, it has few users.',
    { provider: 'Ministry of Ports' },
  ],
  [
    'where a paragraph begins with what "it" stands for',
    'PORTO — Launched in March 2003, PortPass is a mooring app.\n\nManaged by the Ministry of Ports, it has few users.',
    { provider: 'Ministry of Ports' },
  ],
  [
    'by whom, past an aside',
    'The PortPass app, which sailors use every day, is now run by the Ministry of Ports.',
    { provider: 'Ministry of Ports' },
  ],
  [
    'by several',
    'The PortPass app, first shown in May, was developed by Quayside Ltd and the Port Institute.',
    { developer: 'Port Institute' },
  ],
  [
    'as what somebody launched before it',
    'The Ministry of Ports, which has few staff, on 3 May 2024 unveiled the new PortPass app.',
    { launched: '2024-05-03' },
  ],
  [
    'as what somebody did, far before it',
    'The Ministry of Ports, whose seat is in Porto, unveiled the new PortPass app.',
    { provider: 'Ministry of Ports' },
  ],
  [
    'in a relative clause',
    'The PortPass app, which Quayside Ltd unveiled in May 2023, is free.',
    { launched: '2023-05' },
  ],
  [
    'where its name follows what it is',
    'The port launched its own version of the tool, called PortPass, in May 2023. The PortPass app is new.',
    { launched: '2023-05' },
  ],
  [
    'past whose it is',
    "The Bank of Kenya's PortPass, the first of its kind, was built by Quayside Ltd and went live in 2019. The PortPass app is new.",
    { developer: 'Quayside Ltd' },
  ],
  [
    'by whom, who is owned by others',
    'The Port Agency, owned by Quay Bank, Dock Bank and Kibo, unveiled the PortPass app.',
    { provider: 'Port Agency' },
  ],
  [
    'with whom',
    'The PortPass app, first shown in May, was developed in partnership with Quayside Ltd in 2020.',
    { developer: 'Quayside Ltd' },
  ],
  [
    'in an apposition',
    'They use PortPass, the mobile app run by the Port Agency. The PortPass app is new.',
    { provider: 'Port Agency' },
  ],
  ['by a country', 'Kenya has launched the PortPass app.', { country: 'KE' }],
])('what a verb says of a service: %s', (_, text, fields) => {
  expect(found(text)).toContainEqual({ ...PASS, ...fields });
});

test.each([
  ['of what is only planned', 'The PortPass app will be launched in 2026.'],
  ['of what the service does itself', 'The PortPass app launched a new tariff in May 2023.'],
  ['of what somebody else is called', 'The port launched a fair and was called PortPass in May 2023.'],
  ['of a new version', 'The port last Monday launched PortPass 2.0. The PortPass app is old.'],
  ['of what is denied', 'The PortPass app was never launched in 2019.'],
  [
    'of partners of somebody without a name',
    'The port, in partnership with the World Bank, launched the PortPass app.',
  ],
  ['of a last day', 'The PortPass app was piloted until May 2023.'],
  [
    'of another thing',
    'The makers of the PortPass app say that the port was opened by the Ministry of Ports in 2019.',
  ],
])('nothing is taken %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('who runs a service is told as an edge, too', () => {
  const text = 'The PortPass app, which sailors use every day, is now run by the Ministry of Ports.';
  expect(rowsOf(serviceClauseCandidates(indexOf(text)), 'relations')).toEqual([
    { subject: 'PortPass', predicate: 'operator', object: 'Ministry of Ports' },
  ]);
});

test('a verb joined to another is of no service that is told of only in passing', () => {
  const text =
    'The platform, called PortPass, was built by Quayside Ltd. It runs on the DockPay app, a system used by many ports, and is kept by the Ministry of Ports.';
  expect(found(text)).not.toContainEqual({ name: 'DockPay', provider: 'Ministry of Ports' });
});

test('who ran a service at first, and what runs a body of which the sentence before spoke, is none of it', () => {
  expect(found('Originally run by the Ministry of Ports, the PortPass app is free.')).toEqual([]);
  expect(
    found('The Quay Fund supports the PortPass app. Managed by the Ministry of Ports, it has little money.'),
  ).toEqual([]);
});

test('what a service is said to be is run and launched as it is', () => {
  const text =
    'The PortPass app is the official Quay mooring application launched by the Ministry of Ports in May 2021.';
  expect(found(text)).toContainEqual({ name: 'PortPass', provider: 'Ministry of Ports' });
  expect(found('The PortPass app has the best mooring application run by the Ministry of Ports.')).toEqual(
    [],
  );
});

test('who debuts a service is whose land it serves, and since when', () => {
  expect(found('Togo debuted its digital wallet, PortPass, in May 2023.')).toContainEqual({
    name: 'PortPass',
    launched: '2023-05',
  });
});
