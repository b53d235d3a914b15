/** Fields of work that go by their letters, where other letters are bodies. */
export const FIELDS: ReadonlySet<string> = new Set([
  'ICT',
  'ICTs',
  'AI',
  'IT',
  'IoT',
  'STEM',
  'SME',
  'SMEs',
  'GIS',
  'ESG',
  'HR',
]);
