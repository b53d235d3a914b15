/**
 * Which words state a value of a closed list. Every column with `x-column.ground: term` in `schemas/` has its words here;
 * kinds take theirs from the lists of head nouns, so that there is one source. Own lists.
 */
import type { AnnotatedPredicate } from '../contract/annotated-predicates.ts';
import type { Relation } from '../contract/rows.generated.ts';
import { DEMONYMS } from './countries.ts';
import { EVENT_KIND_WORDS } from './event-words.ts';
import { INSTRUMENT_KIND_WORDS } from './instrument-words.ts';
import { ORGANIZATION_KIND_WORDS } from './organization-words.ts';
import { phrases } from './words.ts';

type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Lower-case words and phrases that state each predicate of `schemas/relations.schema.json`, and those that are only annotated. */
const PREDICATE_WORDS: Readonly<Record<Relation['predicate'] | AnnotatedPredicate, readonly string[]>> = {
  adopted_at:
    phrases(`adopted, adopt, adopts, adopting, adoption, agreed, agree, agrees, endorsed, endorse, endorses,
    endorsement, approved, approve, approves, approval, signed, signing, outcome, outcomes, produced, resulted,
    concluded with, ended with, accepted, passed, unveiled, launched, announced, presented`),
  chief_executive:
    phrases(`chief executive, chief executive officer, ceo, managing director, general manager, head, heads,
    headed, led, leads, director, director-general, director general, president, chairman, chairwoman, chair, boss,
    secretary-general, executive director, runs, run`),
  child_of:
    phrases(`son, sons, daughter, daughters, child, children, father, mother, parent, parents, mum, mom, dad, stepson,
    stepdaughter, stepfather, stepmother, kid, kids, boy, girl, baby, eldest, born to, heir, fathered, adopted, bore, gave birth`),
  // A word for the people of a country states it by itself.
  citizenship: [
    ...phrases('citizen, citizens, citizenship, national, nationals, nationality, -born, born'),
    ...DEMONYMS,
  ],
  date_of_birth: phrases('born, birth, birthday, born on, b, né, née'),
  date_of_death:
    phrases(`died, dies, death, dead, killed, deceased, passed away, passing, assassinated, assassination, executed,
    execution, murdered, murder, suicide, drowned, shot, d, late, perished, slain, hanged, beheaded, martyred`),
  developer:
    phrases(`developed, develops, develop, developing, developer, developers, development, built, builds, build,
    building, builder, created, creates, creator, creation, designed, designs, designer, made, makes, maker, engineered,
    produced, produces, coded, launched by`),
  educated_at:
    phrases(`graduated, graduate, graduates, graduating, graduation, studied, studies, studying, study, degree, degrees,
    educated, education, attended, attending, attends, attend, student, students, school, university, college, bachelor,
    bachelor's, bachelors, master, master's, masters, doctorate, doctoral, phd, ph.d, ph.d., m.a., b.a., ba, ma, bs, ms, mba,
    b.s., m.s., b.sc., bsc, msc, m.sc., llb, ll.b., jd, j.d., md, m.d., diploma, alumnus, alumna, alumni, trained, training,
    earned, enrolled, majored, majoring, qualified, schooling, undergraduate, postgraduate, postdoctoral, matriculated,
    residency, dissertation, thesis, class of, scholarship, took, read, completed, received, obtained, apprenticed, tutored, entered, enters, admitted`),
  employer:
    phrases(`works, work, worked, working, employed, employs, employer, joined, joins, joining, staff, serves, served, of, at,
    for, 's, from, with, represents, representing, member, members, president, director, manager, manage, manages, managed,
    partner, officer, ceo, chairman, chair, professor, lecturer, researcher, engineer, head, heads, led, leads, founder,
    co-founder, coach, coached, player, played, plays, playing, signed, hired, appointed, editor, secretary, minister,
    senator, teacher, taught, teaches, scientist, fellow, faculty, team, role, position, job, career, owner, host, agent,
    analyst, consultant, vice president, board, executive, employee, its, our, under`),
  founded_by:
    phrases(`founded, founder, founders, founding, founds, co-founded, co-founder, co-founders, co-founding, cofounded,
    cofounder, cofounding, established, establishes, establish, establishing, set up, created, creates, creator, creating,
    create, started, starting, start, starts, launched, launching, formed, forming, forms, opened, opening, open, organized,
    organised, initiated, built, began, built up, foundress`),
  headquarters:
    phrases(`headquarters, headquartered, based, seat, seated, head office, head offices, main office, located,
    hq, -based, office, offices, at home in, in`),
  inception:
    phrases(`founded, founding, foundation, founder, co-founded, co-founding, cofounded, established, establishing,
    establishment, since, formed, forming, formation, created, creating, creation, started, start, starting, launched, launch, began, begun, incorporated, incorporation, organised,
    organized, opened, inception, set up, origins, set out, built, chartered, inaugurated, constituted, est, est., registered`),
  held_in:
    phrases(`held, holds, holding, took place, takes place, take place, taking place, happening, happens, hosted, hosts, host, hosting,
    opened, opens, opening, in, at, convened, convenes, met, meets, meeting, gathered, gathers, gather, concluded,
    concludes, closed, ended, wrapped up, began, kicked off, kicks off, venue, organised, organized, staged, will be`),
  hosted_by:
    phrases(`host, hosts, hosted, hosting, co-hosted, co-hosts, co-hosting, host country, welcomed, welcomes,
    venue, invited`),
  member_of:
    phrases(`member, members, membership, joined, joins, join, joining, belongs, belong, belonged, acceded,
    accession, admitted, part of, member state, member states, among`),
  operator:
    phrases(`operated, operates, operate, operating, operator, operators, run, runs, running, ran, provided,
    provides, provider, providing, offered, offers, launched, launches, launch, introduced, introduces, managed, manages,
    managing, maintained, maintains, administered, administers, administering, owned, owns, by, 's, its`),
  organizer:
    phrases(`organized, organised, organizes, organises, organize, organise, organizing, organising, organizer,
    organiser, organizers, organisers, co-organized, co-organised, convened, convenes, convening, convener, held by,
    partnership, initiated, arranged, staged, in partnership with, under the auspices, 's`),
  parent_organization:
    phrases(`under, subsidiary, subsidiaries, part of, parent, parent company, owned, owns, owner,
    ownership, belongs to, belonging to, belong to, of, 's, unit, division, arm, branch, affiliate, affiliated,
    subordinate, subordinated, acquired, controlled, controls, bought, within, member of, attached to, reporting to`),
  part_of:
    phrases(`part of, part, 's, of, at, sector, sector of, within, under, belongs to, belonging to, included in,
    includes, include, including, comprises, comprising, contains, component, side event, track, session, section,
    annex, alongside, framework of, margins of, sidelines of`),
  partner:
    phrases(`partner, partners, partnered, partnering, partnership, partnerships, cooperation, co-operation,
    cooperate, cooperates, cooperated, collaboration, collaborate, collaborates, collaborated, collaborating, jointly,
    together with, alliance, alongside, joint, with, teamed up`),
  place_of_birth: phrases(
    'born, birth, birthplace, native, natives, hometown, home town, -born, originally, hails from, is from, was from, comes from',
  ),
  political_party:
    phrases(`party, parties, democrat, democrats, democratic, republican, republicans, labour, labor, conservative,
    conservatives, liberal, liberals, socialist, socialists, communist, communists, member, members, mp, candidate, leader,
    politician, elected, represented, representing, represents, joined, nominee, deputy, senator, parliamentary`),
  position_held:
    phrases(`president, minister, secretary, secretary-general, director, director-general, chairman,
    chairwoman, chairperson, chair, chief, executive, ceo, commissioner, governor, mayor, ambassador, king, queen,
    chancellor, head, senator, professor, judge, founder, manager, spokesperson, spokesman, spokeswoman, appointed, elected,
    named, serves as, served as, became, deputy, leader, premier, of, 's`),
  residence:
    phrases(`lives, lived, live, living, resides, resided, residing, resident, residents, residence, moved, moving, moves,
    move, home, house, settled, settling, based, grew up, grow up, growing up, raised, emigrated, immigrated, immigrant,
    relocated, relocating, returned, returning, spent, stayed, stays, went to, came to, left, fled, exile, exiled, childhood,
    migrated, brought up, neighborhood, neighbourhood, native`),
  signatory:
    phrases(`signed, sign, signs, signing, signatory, signatories, signature, signatures, ratified, ratify,
    ratifies, ratification, acceded, party to, parties, endorsed, joined, co-signed, inked, inks, inking, initialled,
    initialed, exchanged, concluded, sealed, subscribed, entered into, enters into`),
  spouse:
    phrases(`married, marry, marries, marrying, marriage, marriages, wife, wives, husband, husbands, spouse, spouses, widow,
    widower, widowed, wed, weds, wedding, wedded, divorced, divorce, remarried, ex-wife, ex-husband, bride, bridegroom,
    groom, engaged, couple, consort, partner, separated, remarries, mrs`),
  successor:
    phrases(`replaced, replaces, replace, replacing, replacement, succeeded, succeeds, succeed, succeeding,
    successor, predecessor, supersedes, superseded, followed, formerly, renamed, took over, takes over, taking over`),
};

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  'organizations.kind': ORGANIZATION_KIND_WORDS,
  'events.kind': EVENT_KIND_WORDS,
  'instruments.kind': INSTRUMENT_KIND_WORDS,
  'relations.predicate': PREDICATE_WORDS,
};

/**
 * The lower-case words and phrases one of which must stand in the quoted words for them to state the value; undefined
 * where the column or value has none.
 */
export function termWords(table: string, field: string, value: string): readonly string[] | undefined {
  const vocabulary = VOCABULARIES[`${table}.${field}`];
  return vocabulary !== undefined && Object.hasOwn(vocabulary, value) ? vocabulary[value] : undefined;
}
