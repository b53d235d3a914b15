import { describe, expect, it } from 'vitest';
import { statementCandidates } from '../../pipeline/extract/statements.ts';
import { indexOf, rowsOf } from './candidates.ts';

const statements = (text: string) => rowsOf(statementCandidates(indexOf(text)), 'statements');

describe('a statement', () => {
  it('has its speaker, role, cue and occasion', () => {
    expect(statements('“Ports have grown,” said Ana Silva, Mayor of Porto, at the Harbour Summit.')).toEqual([
      {
        speaker: 'Ana Silva',
        speaker_role: 'Mayor of Porto',
        quote: 'Ports have grown',
        negated: false,
        cue: 'said',
        occasion: 'Harbour Summit',
      },
    ]);
  });

  it('may be reported', () => {
    expect(statements('The WPO said that ports have grown.')).toEqual([
      { speaker: 'WPO', quote: 'ports have grown', negated: false, cue: 'said' },
    ]);
  });

  it('may be denied', () => {
    expect(statements('Ana Silva denied that ports have grown.')).toMatchObject([
      { negated: true, cue: 'denied' },
    ]);
  });

  it('of a pronoun is of the person it means', () => {
    const text = 'Ana Silva spoke. “Ports have grown,” she said.';
    const [statement] = statementCandidates(indexOf(text));
    const spans = statement?.fields['speaker']?.spans ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['she', 'Ana Silva']);
    expect(statement?.rule).toBe('quotation-direct');
  });

  it('was said to somebody', () => {
    expect(statements('In her speech to new members, Ana Silva said: “Ports have grown.”')).toMatchObject([
      { speaker: 'Ana Silva', audience: 'new members' },
    ]);
  });

  it('stands with its cue and speaker in one window of whole sentences', () => {
    const text = 'It rained. “Ports have grown,” said Ana Silva. “They will grow.” It rained.';
    for (const { window } of statementCandidates(indexOf(text)))
      expect(text.slice(window.start, window.end)).toMatch(/^“Ports.*”$/);
  });
});

describe('no statement', () => {
  it.each([
    ['has no speaker', 'It was called “a port of ports”.'],
    ['names only a topic', 'Ana Silva stressed the importance of trade.'],
    ['is by nobody who is named', '“Ports have grown,” she said.'],
  ])('%s', (_what, text) => {
    expect(statements(text)).toEqual([]);
  });
});
