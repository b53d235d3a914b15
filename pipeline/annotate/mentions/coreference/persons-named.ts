import type { Mention, Token } from '../../../contract/annotation.ts';
import type { Gender } from '../../../lexicon/given-names.ts';
import { genderShown } from './genders.ts';
import { RANK, rankOf } from './prominence.ts';
import { isSpeaking } from './unnamed-speakers.ts';

const GENDER_OF_PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
/** As many sentences with people as a pronoun may look back over, and as many people in each. */
const SENTENCES_BACK = 5;
const PERSONS_A_SENTENCE = 8;
/** Sentences over which no pronoun goes back where another person was named since. */
const LONG_AGO = 4;

/** A sentence that names people or points at them, the most prominent first. */
interface Scene {
  readonly sentence: number;
  readonly people: Prominent[];
}

interface Prominent {
  readonly mention: Mention;
  /** One of `RANK`. */
  readonly rank: number;
}

/** The people named and pointed at so far, and whom a pronoun means. */
export interface PersonsNamed {
  /** @param sentence index of the sentence it stands in */
  note(mention: Mention, sentence: number): void;
  /** Somebody without a name speaks in a sentence: "An expert said". */
  noteUnnamed(sentence: number): void;
  /**
   * @param pronoun in lower case; words that are none mean a person of either gender
   * @param at the token of a pronoun
   */
  meantBy(pronoun: string, sentence: number, at?: number): Mention | undefined;
}

/**
 * A pronoun means the most prominent person of the nearest sentence who may be of its gender: who speaks, then who comes first (as
 * subjects do). Gender is shown by a form of address, by the given name, else by the pronouns used before. The order of
 * preference follows centering theory (Grosz, Joshi and Weinstein 1995): subjects before others, near before far.
 * @param genderOfName what the fullest name of an entity shows of its gender
 */
export function personsNamed(
  tokens: readonly Token[],
  genderOfName: (entity: number) => Gender | undefined,
): PersonsNamed {
  const scenes: Scene[] = [];
  /** The last sentence in which somebody without a name speaks. */
  let unnamed = -1;
  const genders = new Map<number, Gender>();
  const genderOf = (entity: number): Gender | undefined => genders.get(entity) ?? genderOfName(entity);
  const add = (mention: Mention, sentence: number): void => {
    const scene = scenes.at(-1)?.sentence === sentence ? scenes.at(-1) : undefined;
    const prominent = { mention, rank: rankOf(tokens, mention) };
    if (scene === undefined) {
      scenes.push({ sentence, people: [prominent] });
      if (scenes.length > SENTENCES_BACK) scenes.shift();
    } else if (scene.people.length < PERSONS_A_SENTENCE) {
      scene.people.push(prominent);
      scene.people.sort((a, b) => a.rank - b.rank || a.mention.start - b.mention.start);
    }
  };
  /**
   * Who is named alone in this sentence or the one before, where whom the pronoun fits was named long before: a given name is of the other
   * gender more often than a pronoun passes over so many sentences. Nobody whose gender was shown otherwise.
   */
  const ratherNear = (found: Scene, sentence: number, gender: Gender): Mention | undefined => {
    const last = scenes.at(-1);
    const [alone, other] = last?.people ?? [];
    if (last === undefined || alone === undefined || other !== undefined || sentence - last.sentence > 1)
      return undefined;
    if (last.sentence - found.sentence < LONG_AGO || genders.has(alone.mention.entity)) return undefined;
    genders.set(alone.mention.entity, gender);
    return alone.mention;
  };
  return {
    note(mention, sentence) {
      const shown = mention.form === 'name' ? genderShown(tokens, mention) : undefined;
      if (shown !== undefined) genders.set(mention.entity, shown);
      add(mention, sentence);
    },
    noteUnnamed(sentence) {
      unnamed = sentence;
    },
    meantBy(pronoun, sentence, at) {
      const gender = GENDER_OF_PRONOUN.get(pronoun);
      const isSaidByUnnamed = unnamed < sentence && at !== undefined && isSpeaking(tokens, at);
      const rolls: Mention[] = [];
      for (const scene of scenes.toReversed()) {
        // "An expert who would not be named said so. He said it was late": not who was named before the expert.
        if (isSaidByUnnamed && scene.sentence < unnamed) return undefined;
        // "Ana Silva succeeded him": somebody of another clause.
        const end = pronoun === 'him' && scene.sentence === sentence ? clauseStart(tokens, at) : Infinity;
        const found = scene.people.find(
          ({ mention }) => mention.endToken <= end && mayBe(genderOf(mention.entity), gender),
        );
        if (found === undefined) continue;
        if (rolls.length > 0 && found.rank > RANK.speaks) break;
        const isAside = found.rank === RANK.isAside && at !== undefined && isSpeaking(tokens, at);
        if (rolls.length === 0 && scene.sentence < sentence && (isAside || isRoll(tokens, scene))) {
          rolls.push(found.mention);
          continue;
        }
        const near = gender === undefined ? undefined : ratherNear(scene, sentence, gender);
        if (near !== undefined) return near;
        if (gender !== undefined) genders.set(found.mention.entity, gender);
        return found.mention;
      }
      return rolls[0];
    },
  };
}

/** From so many people on, none of whom does anything, a sentence only lists who was there. */
const MANY_PEOPLE = 3;

/** "Present were Ana Silva, Tom Reed and Omar Khalil": "he" behind it is rather who spoke before. */
function isRoll(tokens: readonly Token[], { people }: Scene): boolean {
  if (new Set(people.map(({ mention }) => mention.entity)).size < MANY_PEOPLE) return false;
  return people.every(
    ({ mention, rank }) => rank > RANK.speaks && !/^(?:VERB|AUX)$/.test(tokens[mention.endToken]?.pos ?? ''),
  );
}

/** Tokens from the beginning of a clause behind a semicolon. */
const LONGEST_CLAUSE = 30;

/** The first token behind the last semicolon before a token; 0 where there is none near. */
function clauseStart(tokens: readonly Token[], at = 0): number {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_CLAUSE); index--)
    if (tokens[index]?.text === ';') return index + 1;
  return 0;
}

function mayBe(gender: Gender | undefined, wanted: Gender | undefined): boolean {
  return gender === undefined || wanted === undefined || gender === wanted;
}
