/** Nouns in small letters for what a body is, as they stand before its name or where it is described. Own list. */
import { words } from './words.ts';

/** "the insurer Quayside", "a director of the hospital chain Quayside", "Quayside, a provider of data". */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...words(
    'company firm startup start-up enterprise corporation conglomerate subsidiary consortium group giant',
  ),
  ...words(
    'operator provider supplier vendor maker manufacturer developer retailer carrier printer contractor',
  ),
  ...words('bank lender insurer fintech telco consultancy chain publisher outlet broadcaster newspaper'),
  ...words('charity foundation association university institute agency'),
]);
