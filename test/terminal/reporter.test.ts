import { describe, expect, test } from 'vitest';
import type { Reporter } from '../../pipeline/stopwatch.ts';
import { duration, terminalReporter } from '../../pipeline/terminal/reporter.ts';
import { screen } from './screen.ts';

const ESCAPE = '\u001b';

function tell(reporter: Reporter): void {
  reporter.progress('articles', 0, 2);
  reporter.progress('articles', 1, 2);
  reporter.progress('articles', 2, 2);
  reporter.finished('read', '2 articles', 1234);
  reporter.finished('ground', '314 facts, 0 rejected', 61_000);
}

describe('the reporter', () => {
  test('writes a line a stage into a log, in columns, without counters and colours', () => {
    const log = screen('pipe');
    tell(terminalReporter(log, false));
    expect(log.written).toBe(
      [
        'read      2 articles                       1.23 s\n',
        'ground    314 facts, 0 rejected           61.00 s\n',
      ].join(''),
    );
  });

  test('counts articles in place on a terminal, and leaves no trace of the counter', () => {
    const terminal = screen('terminal without colours');
    tell(terminalReporter(terminal, false));
    const [nothing, begun, half, lines] = terminal.written.split(`\r${ESCAPE}[K`);
    expect([nothing, begun, half]).toEqual(['', 'articles  0 of 2', 'articles  1 of 2']);
    expect(lines).toMatch(/^read {6}2 articles +1\.23 s\n/);
  });

  test('has colours only where the terminal shows them', () => {
    const plain = screen('terminal without colours');
    tell(terminalReporter(plain, false));
    expect(plain.written.replaceAll(`${ESCAPE}[K`, '')).not.toContain(ESCAPE);

    const colourful = screen('terminal');
    tell(terminalReporter(colourful, false));
    expect(colourful.written).toContain(`${ESCAPE}[1mread      ${ESCAPE}[22m`);
  });

  test('writes nothing where it is told to be silent', () => {
    const terminal = screen('terminal');
    tell(terminalReporter(terminal, true));
    expect(terminal.written).toBe('');
  });
});

test.each([
  [0, '0.00 s'],
  [4.9, '0.00 s'],
  [1234, '1.23 s'],
  [3_600_000, '3600.00 s'],
])('%d milliseconds are %s', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});
