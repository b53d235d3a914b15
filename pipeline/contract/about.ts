/** What the publisher says of the data set as a whole: `sources/dataset.yaml`, or the defaults of the release stage. */
export interface About {
  /** Short name for programs: lower-case letters, digits and hyphens. Packages and manifests bear it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Who answers for the data: a person or an organisation, as readers should cite it. */
  readonly publisher: string;
  /** An e-mail address or an http address, by which the publisher can be reached. */
  readonly contact?: string;
  /** The http address at which the data set can be found; nothing is known of its place without it. */
  readonly homepage?: string;
  /** The SPDX identifier of the licence of the tables; quotations stay under the licence of their article. */
  readonly licence: string;
}
