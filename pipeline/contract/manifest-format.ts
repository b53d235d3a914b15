import manifestSchema from '../../schemas/outputs/manifest.schema.json' with { type: 'json' };

/** The form in which this program writes releases, and the newest that it reads. */
export const MANIFEST_FORMAT = manifestSchema.properties.format.maximum;

/**
 * Whether a manifest is of a form that came after this program, so that none of its rules may be held against it. Whole numbers from 1; a
 * manifest that names none is of form 1.
 */
export function isOfNewerFormat(manifest: unknown): boolean {
  return (
    typeof manifest === 'object' &&
    manifest !== null &&
    'format' in manifest &&
    typeof manifest.format === 'number' &&
    manifest.format > MANIFEST_FORMAT
  );
}
