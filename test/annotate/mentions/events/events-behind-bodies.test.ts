import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('a body and the event for which it signs are two names', () => {
  const text = 'They agreed with the World Ports Union for the World Harbour Standards Assembly (WHSA-24).';
  expect(names(text)).toEqual([
    'organization: World Ports Union',
    'event: World Harbour Standards Assembly',
    'event: WHSA-24',
  ]);
});

it('the committee for an event is one name', () => {
  const text = 'He leads the Preparatory Committee for the World Harbour Conference.';
  expect(names(text).join()).not.toContain('event: World Harbour Conference');
});

it('what has an edition and is called like an event is one', () => {
  const text = 'He will open the eighth edition of the Quayland Mobile Congress (QMC 2024) in May.';
  expect(names(text)).toEqual(['event: Quayland Mobile Congress', 'event: QMC 2024']);
});

it('a paper has editions, too', () => {
  const text = 'He read the latest edition of the Quayland Times.';
  expect(names(text).filter((name) => name.startsWith('event'))).toEqual([]);
});

it('what is counted and called like an event is one', () => {
  const text =
    'Fiji will also host the 28th Policy and Trade Forum for the Pacific, organised by the Quay Union.';
  expect(names(text)).toContain('event: 28th Policy and Trade Forum for the Pacific');
});

it('a court is counted, too', () => {
  const text = 'She sits in the 9th Circuit Court of Appeals in Porto.';
  expect(names(text).filter((name) => name.startsWith('event'))).toEqual([]);
});

it('a General Assembly that is counted is a session of it', () => {
  expect(names('The Quay Union closed its fifth General Assembly in Porto.')).toContain(
    'event: General Assembly',
  );
  expect(names('He spoke to the General Assembly in Porto.')).not.toContain('event: General Assembly');
});
