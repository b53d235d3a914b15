import type { RowTemplate } from '../../rule.ts';

/** Who did it, behind a word for what it is: "by the Lisbon start-up Quayside", "by engineers of the Quay Institute", "by the city's Port Office". */
export const BY_MAKER =
  "by (a|an|the)? ( (state|government|privately|majority|partly) - (owned|run|controlled|backed) )? ( {place} - based )? ( :PROPN - based )? ( (city|company|state|country|government|ministry|agency|bank|council) 's own? )? ( .. (firm|firms|company|companies|consortium|house|houses|vendor|start-up|startup|up|contractor|consultancy|enterprise|studio|agency|specialists|engineers|developers|experts|students|graduates|researchers|team|programmers|scientists|staff|non-profit|profit|nonprofit|charity|institute|laboratory|lab|operator|supplier|unit|department) ( of :NUM )? (of|at|from|in|within)? ,? the? )? ( {organization|place!} 's )? ( (city|company|state|country|government|ministry) 's )? {organization:o}";
/** What a service is, before its name: "the new mobile app PortPass". */
export const THE_SERVICE =
  '(the|its|their|a|an)? (new|national|mobile|digital|online)? (app|application|platform|portal|system|service|website|tool)? ,? (called|named|dubbed)? ("|“|«)? {service:s}';
export const LAUNCHED =
  'launched|launches|unveiled|unveils|introduced|released|inaugurated|rolled|put|presented|commissioned';
/** What says of a service that it began: "went live", "was put into operation". */
export const BEGUN =
  'launched|introduced|presented|unveiled|started|released|began|online|live|commercialised|commercialized|inaugurated|created|established|debuted|piloted';
export const SERVICE_NOUN =
  'tool|app|application|platform|portal|website|service|wallet|chatbot|system|registry|assistant|gateway';
export const PROVIDER: readonly RowTemplate[] = [
  { table: 'services', fields: { name: 's', provider: 'o' } },
  { table: 'relations', fields: { subject: 's', predicate: '=operator@cue', object: 'o' } },
];
export const DEVELOPER: readonly RowTemplate[] = [
  { table: 'services', fields: { name: 's', developer: 'o' } },
  { table: 'relations', fields: { subject: 's', predicate: '=developer@cue', object: 'o' } },
];
export const SINCE: readonly RowTemplate[] = [
  { table: 'services', fields: { name: 's', launched: 'd.start' } },
];
