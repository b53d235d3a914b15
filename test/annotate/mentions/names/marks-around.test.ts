import { expect, it } from 'vitest';
import { annotate } from '../../../../pipeline/annotate/index.ts';
import { extract } from '../../../../pipeline/extract/index.ts';
import { rowsOf } from '../../../extract/candidates.ts';
import { articleOf } from '../../tricky-texts.ts';
import { mentionsIn } from '../mentions-in.ts';

it('a text in quotation marks reaches over them, and its name does not', () => {
  const text = 'They adopted the “Smart Quay Manifesto” in Porto.';
  const [manifesto] = mentionsIn(text).mentions;
  expect(text.slice(manifesto?.start, manifesto?.end)).toBe('Smart Quay Manifesto');
  expect((manifesto?.endToken ?? 0) - (manifesto?.firstToken ?? 0)).toBe(5);
});

it('so that what is done with it is read past the marks', () => {
  const text = 'During the Quay Summit, ministers adopted the “Smart Quay Manifesto”.';
  expect(rowsOf(extract(annotate(articleOf(text, '2024-05-06'))), 'instruments')).toContainEqual(
    expect.objectContaining({ name: 'Smart Quay Manifesto', adopted_at: 'Quay Summit' }),
  );
});
