/** Name and version of the rule engine, as it stands in every receipt. Raise the version when what it finds changes. */
export const ENGINE = 'rules@1';
