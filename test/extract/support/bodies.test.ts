import { expect, test } from 'vitest';
import { withSupportedTypes } from '../../../pipeline/extract/support/index.ts';
import { takenFor } from './taken-for.ts';

const typeOf = (name: string, text: string): string | undefined =>
  withSupportedTypes(takenFor('event', name, text, null)).entities[0]?.type;

test.each([
  ['Quay Policy Forum', 'Ana Silva, a researcher at the Quay Policy Forum, disagreed.'],
  ['Harbour Forum for Writers', 'It is led by the director of programmes at the Harbour Forum for Writers.'],
  ['Conference of Harbour Bishops', 'Pedro Costa is a member of the Conference of Harbour Bishops.'],
  ['Conference of Harbour Bishops', 'The Conference of Harbour Bishops condemned the arrests.'],
  ['Conference of Harbour Bishops', 'The channel is owned by the Conference of Harbour Bishops.'],
])('who is of the %s shows that it is a body', (name, text) => {
  expect(typeOf(name, text)).toBe('organization');
});

test.each([
  ['Quay Policy Forum', 'Ana Silva, a researcher, spoke at the Quay Policy Forum.'],
  ['Quay Policy Forum', 'The president of the Quay Policy Forum opened the debate.'],
  ['Quay Policy Forum', 'A member of the panel told the Quay Policy Forum in Lisbon that ports matter.'],
  ['Harbour Summit', 'The Harbour Summit said in its declaration that ports matter.'],
])('and who comes to the %s that it is none', (name, text) => {
  expect(typeOf(name, text)).toBe('event');
});
