import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parsedJson } from '../../contract/parsed-json.ts';
import { shapeOf } from '../../contract/shape.ts';
import type { Log } from './log.ts';
import schema from '../../../schemas/inputs/stored-response.schema.json' with { type: 'json' };

/** What a site answered to one address; `schemas/inputs/stored-response.schema.json` says it in full. */
export interface StoredResponse {
  readonly address: string;
  readonly final_address: string;
  readonly redirects: readonly string[];
  readonly fetched_at: string;
  readonly status: number;
  readonly media_type: string | null;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
}

/** A response whose body is in the store. */
export interface StoredContent extends StoredResponse {
  readonly sha256: string;
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateSchema: false });
addFormats.default(ajv);
const isStoredResponse = shapeOf<StoredResponse>(ajv, schema);

/** The log of all responses. */
export const RESPONSES: Log<StoredResponse> = { name: 'responses.jsonl', recordOf: responseOfLine };

function responseOfLine(line: string): StoredResponse | null {
  const value = parsedJson(line);
  return isStoredResponse(value) ? value : null;
}

export function hasContent(response: StoredResponse): response is StoredContent {
  return response.sha256 !== null;
}
