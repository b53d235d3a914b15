/** What one request may cost. Times are in milliseconds, sizes in bytes. */
export interface Limits {
  /** Of the body as it is sent, and again once it is decompressed. */
  readonly maxBytes: number;
  /** Of the response's header. */
  readonly maxHeaderBytes: number;
  /** Until the header is there, the host's look-up included. */
  readonly headerTime: number;
  /** Between two pieces of the body. */
  readonly idleTime: number;
  /** For the whole of one request. */
  readonly totalTime: number;
  readonly maxRedirects: number;
  /** Requests for the same address, where the first fails for a passing reason. */
  readonly maxAttempts: number;
  /** The longest that a site may ask us to wait; beyond, the address is left for another day. */
  readonly maxWait: number;
}

/** A page has less than a megabyte, a long PDF some twenty; a slow site answers within seconds. */
export const DEFAULT_LIMITS: Limits = {
  maxBytes: 20_000_000,
  maxHeaderBytes: 32_768,
  headerTime: 30_000,
  idleTime: 15_000,
  totalTime: 120_000,
  maxRedirects: 5,
  maxAttempts: 3,
  maxWait: 60_000,
};
