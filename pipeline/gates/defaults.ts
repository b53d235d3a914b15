import type { Expectations, Severity, WrittenExpectations } from '../contract/gates.ts';

/** What is expected where the publisher says nothing; docs/gates.md gives the reasons. */
const DEFAULTS: Expectations = {
  severity: { 'silent-list': 'warn' },
  least: 10,
  withdrawn: 20,
  changed: 50,
  emptier: 20,
  rejected: { share: 50, grows: 10 },
  silent: 5,
  tables: {},
};

/** The expectations of a publisher, with the defaults behind them. */
export function withDefaults(written: WrittenExpectations): Expectations {
  return {
    ...DEFAULTS,
    ...written,
    severity: { ...DEFAULTS.severity, ...written.severity },
    rejected: { ...DEFAULTS.rejected, ...written.rejected },
  };
}

/**
 * What a breach of a rule does: as the longest part of its name says that has a severity; else it holds the release back.
 * @param severity by rule or beginning of rules
 */
export function severityOf(rule: string, severity: Expectations['severity']): Severity {
  const parts = rule.split('/');
  for (let length = parts.length; length > 0; length--) {
    const said = severity[parts.slice(0, length).join('/')];
    if (said !== undefined) return said;
  }
  return 'hold';
}

/** Whether a name means the rule: it is the rule, or the beginning of it. */
export function means(name: string, rule: string): boolean {
  return rule === name || rule.startsWith(`${name}/`);
}
