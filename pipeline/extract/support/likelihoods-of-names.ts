import type { Annotation } from '../../contract/annotation.ts';

/**
 * By entity: how likely the tagger held the likeliest of its names. Undefined where rules alone say that they are names of that type.
 */
export function likelihoodsOfNames({ entities, mentions }: Annotation): readonly (number | undefined)[] {
  const best: (number | undefined)[] = entities.map(() => undefined);
  for (const { form, adjectival, entity, likelihood } of mentions)
    if (form === 'name' && adjectival !== true && likelihood !== undefined)
      best[entity] = Math.max(best[entity] ?? 0, likelihood);
  return best;
}
