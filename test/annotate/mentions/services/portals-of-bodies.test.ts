import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it('the portal of a body is none that is called like it', () => {
  const text = 'The Quay Revenue Authority grew. They pay through the QRA portal in May.';
  expect(names(text)).toContain('organization: QRA');
  expect(names('The Quay Harbour Authority grew. They pay through the QRA portal in May.')).toContain(
    'service: QRA',
  );
});
