import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a name goes on behind a compound of which the second half is small', () => {
  expect(
    names('They came from the Authority for Info-communications Technology Industry in Togo.'),
  ).toContain('organization: Authority for Info-communications Technology Industry');
  expect(names('They came from the Ministry of Ports-based Harbour Union.')).not.toContain(
    'organization: Ministry of Ports-based Harbour Union',
  );
});

it('the last word of the matter of a text may be small', () => {
  expect(names('It follows the 2030 Agenda for Sustainable development and its goals.')).toContain(
    'instrument: 2030 Agenda for Sustainable development',
  );
  expect(names('It follows the 2030 Agenda for Harbours development and its goals.')).not.toContain(
    'instrument: 2030 Agenda for Harbours development',
  );
});

it('a name goes on behind its small particle', () => {
  expect(names('Minister for Ports Kibo Amin ul Khalil said so.')).toEqual(['person: Kibo Amin ul Khalil']);
});
