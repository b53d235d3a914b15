import { describe, expect, it } from 'vitest';
import { namesWithin } from '../../../pipeline/resolve/match/bracketed.ts';
import { countryInName } from '../../../pipeline/resolve/match/country-in-name.ts';
import { hardened, softened, spellings } from '../../../pipeline/resolve/match/latin-letters.ts';
import { areOneMiddle, personNames } from '../../../pipeline/resolve/match/person-name.ts';
import { looseKey, unorderedKey } from '../../../pipeline/resolve/match/spelling.ts';

describe('spellings', () => {
  it.each([
    ['Jürgen Müller', 'juergen mueller'],
    ['Rəşad Nəbiyev', 'rashad nabiyev'],
    ['Сергей Лавров', 'sergei lavrov'],
    ['Дія', 'diya'],
    ['Γιώργος Παπανδρέου', 'giorgos papandreou'],
  ])('%s may be written %s', (name, spelling) => {
    expect(spellings(name)).toContain(spelling);
  });
});

describe('romanisations', () => {
  it.each([
    ['zelenskyy', 'zelenskiy'],
    ['aliyev', 'aliev'],
    ['aleksandr', 'alexander'],
    ['sergei', 'sergey'],
  ])('%s and %s are one', (a, b) => {
    expect(softened(a)).toBe(softened(b));
  });

  it.each([
    ['rashad', 'rashid'],
    ['aleksandr', 'aleksandra'],
    ['tim', 'tom'],
    ['jo', 'joe'],
    ['dan', 'dana'],
  ])('%s and %s are not', (a, b) => {
    expect(hardened(a)).not.toBe(hardened(b));
  });
});

describe('looseKey', () => {
  it.each([
    ['harbour centre', 'harbor center'],
    ['cyber security agency', 'cybersecurity agency'],
    ['institute of hydrology', 'institute for hydrology'],
    ['radio regulations board', 'radio regulation board'],
  ])('of %s and %s is one', (a, b) => {
    expect(looseKey(a)).toBe(looseKey(b));
  });

  it.each([
    ['bank of america', 'america bank'],
    ['agency a', 'agency b'],
    ['study group 5', 'study group 15'],
  ])('of %s and %s is not', (a, b) => {
    expect(looseKey(a)).not.toBe(looseKey(b));
  });

  it('in whatever order is another key', () => {
    expect(unorderedKey('treaty of rome')).toBe(unorderedKey('rome treaty'));
    expect(unorderedKey('treaty')).toBe('');
  });
});

describe('countryInName', () => {
  it.each([
    ['Ministry of Health of Kenya', 'Ministry of Health', 'KE'],
    ['Kenyan Ministry of Health', 'Ministry of Health', 'KE'],
    ['Kenya’s Ministry of Health', 'Ministry of Health', 'KE'],
    ['US Department of State', 'Department of State', 'US'],
    ['Ministry of Finance of the Republic of Korea', 'Ministry of Finance', 'KR'],
    ['Ministry of Ports (Portugal)', 'Ministry of Ports', 'PT'],
  ])('of %s is that of %s', (name, base, country) => {
    expect(countryInName(name)).toMatchObject({ base, country });
  });

  it.each(['Ministry of Health', 'Scottish Government', 'Kenya'])('of %s is none', (name) => {
    expect(countryInName(name)).toBeNull();
  });
});

describe('personNames', () => {
  it.each<[string, string[], string]>([
    ['Dr. Tedros Adhanom Ghebreyesus', ['tedros', 'adhanom', 'ghebreyesus'], ''],
    ['Guterres, António', ['antonio', 'guterres'], ''],
    ['Prime Minister Narendra Modi', ['narendra', 'modi'], ''],
    ['Martin Luther King, Jr.', ['martin', 'luther', 'king'], 'jr'],
    ['Ursula von der Leyen', ['ursula', 'vonderleyen'], ''],
    ['Abdel Fattah el-Sisi', ['abdel', 'fattah', 'alsisi'], ''],
    ['Stephen King', ['stephen', 'king'], ''],
  ])('of %s are %j', (name, words, generation) => {
    expect(personNames(name)[0]).toEqual({ words, generation });
  });

  it('of one word, or with an initial for the surname, are none', () => {
    expect(personNames('Falk')).toEqual([]);
    expect(personNames('President Falk')).toEqual([]);
    expect(personNames('Falk I.')).toEqual([]);
  });

  it('in the middle are one where they are left out, the same, or an initial of each other', () => {
    expect(areOneMiddle(['f'], ['fitzgerald'])).toBe(true);
    expect(areOneMiddle([], ['fitzgerald'])).toBe(true);
    expect(areOneMiddle(['h', 'w'], ['w'])).toBe(false);
    expect(areOneMiddle(['ann'], ['beth'])).toBe(false);
  });
});

describe('namesWithin', () => {
  it('parts an acronym from its name, and leaves other brackets', () => {
    expect(namesWithin('Northern Ports Union (NPU)')).toEqual(['Northern Ports Union', 'NPU']);
    expect(namesWithin('NPU (Northern Ports Union)')).toEqual(['NPU', 'Northern Ports Union']);
    expect(namesWithin('Resolution 71 (Rev. Baku)')).toEqual(['Resolution 71 (Rev. Baku)']);
  });
});
