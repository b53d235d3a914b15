import type { About } from '../../contract/about.ts';

/** What a release says of itself where the publisher says nothing else. */
export const DEFAULT_ABOUT: About = {
  name: 'verbatim',
  title: 'Verbatim: digital development',
  description:
    'Conferences, plans, services, people, statements and statistics of digital development, each value with the exact words it came from.',
  keywords: ['conferences', 'digital development', 'digital public services', 'open data', 'provenance'],
  publisher: 'Verbatim contributors',
  licence: 'CC-BY-4.0',
};
