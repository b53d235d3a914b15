import type { Entity } from '../contract/annotation.ts';
import { slug } from '../text/slug.ts';

/**
 * A readable id for each entity of one text, at the entity's index; undefined for those of type "other", of which nothing is known
 * but that they have a name. Where two names give the same id, or none, a number sets them apart.
 */
export function entityIds(entities: readonly Entity[]): readonly (string | undefined)[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  const free = (id: string): string => {
    if (!taken.has(id)) return id;
    const number = (times.get(id) ?? 1) + 1;
    times.set(id, number);
    return taken.has(`${id}-${number}`) ? free(id) : `${id}-${number}`;
  };
  return entities.map((entity) => {
    if (entity.type === 'other') return undefined;
    const id = free(`${entity.type}/${words(entity)}`);
    taken.add(id);
    return id;
  });
}

function words({ name, edition }: Entity): string {
  const named = slug(name) || 'unnamed';
  return edition === undefined ? named : `${named}-${edition.value}`;
}
