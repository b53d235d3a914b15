import { describe, expect, it } from 'vitest';
import { robotsRules } from '../../../pipeline/collect/fetch/robots.ts';
import { hostTurns } from '../../../pipeline/collect/fetch/turns.ts';
import { patientClock } from './site.ts';

const ROBOTS = 'https://news.example/robots.txt';

/** The code of the refusal of a path, or null, under this robots.txt. */
function verdict(text: string, path: string, status = 200): string | null {
  const rules = robotsRules(ROBOTS, { value: { status, bytes: new TextEncoder().encode(text) } });
  return rules.refusal(new URL(path, ROBOTS))?.code ?? null;
}

describe('robots.txt', () => {
  const text =
    'User-agent: *\nDisallow: /\n\nUser-agent: verbatim\nDisallow: /private/\nAllow: /private/press/\nCrawl-delay: 2.5\n';

  it('is kept to, by the group that names us and its longest rule', () => {
    expect(verdict(text, '/forum')).toBeNull();
    expect(verdict(text, '/private/a')).toBe('collect/robots');
    expect(verdict(text, '/private/press/a')).toBeNull();
    expect(verdict('User-agent: *\nDisallow: /*.pdf$', '/a.pdf')).toBe('collect/robots');
  });

  it('may say how often', () => {
    const rules = (body: string) =>
      robotsRules(ROBOTS, { value: { status: 200, bytes: new TextEncoder().encode(body) } });
    expect(rules(text).delay).toBe(2500);
    expect(rules('').delay).toBe(0);
    const slow = 'User-agent: *\nCrawl-delay: 3600';
    expect(verdict(slow, '/a')).toBe('collect/crawl-delay');
  });

  it('says which line forbids', () => {
    const rules = robotsRules(ROBOTS, { value: { status: 200, bytes: new TextEncoder().encode(text) } });
    expect(rules.refusal(new URL('/private/a', ROBOTS))?.message).toContain('line 5');
  });

  it.each([
    [200, null],
    [204, null],
    [401, null],
    [404, null],
    [410, null],
    [429, 'collect/robots-unavailable'],
    [500, 'collect/robots-unavailable'],
    [503, 'collect/robots-unavailable'],
    [301, 'collect/robots-unavailable'],
  ])('that answers %i gives %s', (status, code) => {
    expect(verdict('', '/a', status)).toBe(code);
  });

  it('may be a page, binary or endless: what is no rule allows', () => {
    expect(verdict('<!doctype html><title>Not found</title>', '/a')).toBeNull();
    expect(verdict('\u0000\ufffd'.repeat(1000), '/a')).toBeNull();
    expect(verdict(`${'# remark\n'.repeat(100_000)}User-agent: *\nDisallow: /`, '/a')).toBeNull();
  });
});

describe('turns', () => {
  it('are one at a time for each host, with the delay after each', async () => {
    const clock = patientClock();
    const turns = hostTurns(clock);
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
    };
    await Promise.all([
      turns.inTurn('a', 700, work('a1')),
      turns.inTurn('a', 700, work('a2')),
      turns.inTurn('a', 700, work('a3')),
    ]);
    expect(log).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends', 'a3 begins', 'a3 ends']);
    expect(clock.waits).toEqual([700, 700]);
  });

  it('of different hosts do not wait for each other', async () => {
    const turns = hostTurns(patientClock());
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const first = turns.inTurn('a', 0, () => gate);
    expect(await turns.inTurn('b', 0, async () => 'done')).toBe('done');
    open();
    await first;
  });

  it('go on after a turn that threw', async () => {
    const turns = hostTurns(patientClock());
    await expect(turns.inTurn('a', 0, async () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(await turns.inTurn('a', 0, async () => 'done')).toBe('done');
  });
});
