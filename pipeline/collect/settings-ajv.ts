import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * A validator for the files that people write (sources, corrections, gates, schedule): it tells all mistakes at once, each with the value that
 * stands there. Schemas need not say again in each branch that a field is part of an object.
 */
export function settingsAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    validateSchema: false,
  });
  addFormats.default(ajv);
  return ajv;
}
