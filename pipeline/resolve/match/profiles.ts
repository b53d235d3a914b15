import type { EntityTable } from '../../contract/tables.ts';
import type { LocalEntity } from '../model.ts';
import { BY_NAMES } from './name-rules.ts';
import { ORGANIZATIONS, organizationProfile } from './organizations.ts';
import { PEOPLE, personProfile } from './people.ts';
import { placeProfile } from './places.ts';
import type { Comparison, Profile } from './profile.ts';
import { INSTRUMENTS, instrumentProfile, serviceProfile, SERVICES } from './works.ts';

/** How things of a table are compared; events are told apart by edition besides (`events.ts`). */
export const COMPARISONS: Readonly<Record<Exclude<EntityTable, 'events'>, Comparison>> = {
  organizations: ORGANIZATIONS,
  people: PEOPLE,
  places: BY_NAMES,
  instruments: INSTRUMENTS,
  services: SERVICES,
};

/**
 * What is compared of a thing of one article.
 * @param event of an instrument, a text that stands for the event where it was adopted
 */
export function profileOf(
  table: Exclude<EntityTable, 'events'>,
  local: LocalEntity,
  event: string | undefined,
): Profile {
  switch (table) {
    case 'organizations':
      return organizationProfile(local);
    case 'people':
      return personProfile(local);
    case 'places':
      return placeProfile(local);
    case 'instruments':
      return instrumentProfile(local, event);
    case 'services':
      return serviceProfile(local);
  }
}
