import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const told = (text: string): unknown[] =>
  rowsOf(extract(annotate(articleOf(text))), 'services').flatMap(({ developer, provider, launched }) =>
    [developer, provider, launched].flatMap((value) => value ?? []),
  );
const AFTER = ' The PortPass app is free.';

test.each([
  'PortPass, run by the Port Agency, a body established by the Ministry of Ports in 2019, is new.',
  'PortPass, run by the Port Agency, which was set up by the Ministry of Ports in 2019, is new.',
  'PortPass, run by the Port Agency (PA), set up by the Ministry of Ports in 2019, is new.',
])('who set up a body is not told of a service before it: %s', (text) => {
  const found = told(text + AFTER);
  expect(found).toContain('Port Agency');
  expect(found).not.toContain('Ministry of Ports');
  expect(found).not.toContain('2019');
});

test('a service that was set up has who did it', () => {
  const found = told(`PortPass, a mooring platform set up by the Ministry of Ports in 2019, is new.${AFTER}`);
  expect(found).toContain('Ministry of Ports');
  expect(found).toContain('2019');
});
