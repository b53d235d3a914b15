/** The made-up world that the articles of the bench tell of: each thing is the same whenever its number is asked for. */
import { inventedWord } from '../invented-word.ts';

/** A draw: a number from 0 to below 1. */
export type Random = () => number;

const GIVEN = (
  'Ana Ada Ines Marta Clara Elena Julia Laura Nadia Sofia Olga Vera Rosa Irene Alice Emma Helena Maria Paula Teresa ' +
  'Anton Boris Carlos David Emil Felix George Hugo Ivan Jonas Karl Leon Marco Niko Oscar Paul Robert Simon Thomas Victor'
).split(' ');
const FIELDS =
  'Data,Health,Digital Skills,Open Registers,Telecommunication,Postal,Rural Broadband,Payments'.split(',');
const PLACES: readonly (readonly [city: string, country: string])[] = [
  ['Accra', 'Ghana'],
  ['Lima', 'Peru'],
  ['Lisbon', 'Portugal'],
  ['Oslo', 'Norway'],
  ['Nairobi', 'Kenya'],
  ['Tbilisi', 'Georgia'],
  ['Kigali', 'Rwanda'],
  ['Hanoi', 'Vietnam'],
  ['Warsaw', 'Poland'],
  ['Quito', 'Ecuador'],
  ['Tunis', 'Tunisia'],
  ['Tallinn', 'Estonia'],
];

export interface Place {
  readonly city: string;
  readonly country: string;
}

/** One of a list. */
export function one<T>(list: readonly [T, ...T[]] | readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
}

export function placeOf(number: number): Place {
  const [city, country] = one(PLACES, number);
  return { city, country };
}

export function personOf(number: number): string {
  return `${one(GIVEN, number)} ${inventedWord(400 + number)}`;
}

export function organizationOf(number: number): string {
  const field = one(FIELDS, number >> 1);
  const names = [
    `${inventedWord(400 + number)} Institute`,
    `${inventedWord(400 + number)} ${field} Agency`,
    `Ministry of ${field} of ${inventedWord(400 + number)}`,
    `University of ${inventedWord(400 + number)}`,
    `${inventedWord(400 + number)} Foundation`,
  ];
  return one(names, number);
}

export function eventOf(number: number): string {
  const kind = one(['Forum', 'Summit', 'Conference', 'Week'], number);
  return `${inventedWord(400 + number)} ${one(FIELDS, number)} ${kind} ${yearOf(number)}`;
}

export function instrumentOf(number: number): string {
  return `${inventedWord(400 + number)} ${one(['Action Plan', 'Declaration', 'Strategy', 'Agreement'], number)}`;
}

export function serviceOf(number: number): string {
  return `${inventedWord(400 + number)}${one(['Pay', 'Health', 'Post', 'Docs'], number)}`;
}

export function yearOf(number: number): number {
  return 2010 + (number % 16);
}
