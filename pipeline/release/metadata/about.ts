/** What a release says of itself as a whole. The licence is of the tables; quotations stay under the licence of their article. */
export const DATASET = {
  name: 'verbatim',
  title: 'Verbatim: digital development',
  description:
    'Conferences, plans, services, people, statements and statistics of digital development, each value with the exact words it came from.',
  licenses: [
    {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Creative Commons Attribution 4.0',
    },
  ],
} as const;
