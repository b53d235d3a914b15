/**
 * Words that introduce what somebody said, by lemma. Data only; `pipeline/annotate/quotations/` says how they are used.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that report a clause ("said that …", "argued the plan …") or introduce marked words. */
export const SAYING_VERBS = words(`
  say tell add note state question speculate write report argue warn claim declare explain insist acknowledge suggest stress emphasize
  emphasise underscore underline highlight observe remark comment reply respond answer retort counter announce confirm
  affirm reaffirm assert maintain contend allege conclude reveal disclose concede admit confess recall recount repeat
  reiterate predict forecast caution complain lament boast joke quip tweet retweet post blog email text testify assure
  inform remind advise ask inquire wonder exclaim shout yell scream cry whisper mutter murmur chant
  continue elaborate clarify interject proclaim pronounce propose recommend stipulate promise pledge vow swear threaten
  urge demand request order instruct beg plead point signal indicate imply hint speculate estimate opine muse
  theorize posit hypothesize attest certify charge protest object agree tout volunteer deny begin start read
  fume grumble deadpan recite preach gripe whine rant thunder growl huff coo chuckle crack tease taunt venture surmise reason confide concur chime lecture scoff sneer command react press beam croon
  rule vouch foresee marvel gush grouse ponder snap bark laugh sigh sing intone quote cite sum summarize summarise
  bare detail manifest remember guarantee specify mention divulge intimate share relay communicate regret outline reckon
  elucidate apprise appeal
`);

/** Verbs that introduce words in quotation marks but report no bare clause: "began the plan", "laughed it off". */
export const MARKED_WORDS_ONLY = words(`
  continue begin start read laugh sigh sing snap bark gush chant quote cite sum summarize summarise elaborate interject
  comment text email blog post charge shout yell scream cry mutter murmur whisper intone marvel object protest
  tout volunteer agree order sound fume grumble deadpan recite preach gripe whine rant thunder growl huff coo chuckle crack tease taunt venture chime lecture scoff sneer react press beam croon
`);

/** Verbs of saying that need the word "that" before a reported clause; a bare noun phrase after them is an object. */
export const NEEDS_THAT = words(`
  highlight underscore underline stress emphasize emphasise signal remark observe indicate imply hint point recount
  quip complain lament boast joke testify affirm reaffirm certify attest reiterate repeat advise
  propose recommend demand request answer respond reply counter retort caution clarify
  vouch foresee theorize inquire instruct beg plead threaten urge rule
  bare detail manifest remember guarantee specify mention divulge intimate share relay communicate regret outline
  elucidate apprise appeal
`);

/** Verbs that say something only where "that" follows them at once: "ruled that …", but not "ruled the sea". */
export const THAT_ONLY = words(
  'rule bare detail manifest remember guarantee specify divulge intimate share relay communicate outline elucidate apprise',
);

/** Verbs of saying that name the hearer first: "told reporters that …". */
export const HEARER_VERBS = words(`
  tell assure inform remind advise warn ask urge instruct order beg promise caution request text email notify persuade
`);

/** Verbs that may also report a clause without a hearer: "warned prices would rise". */
export const HEARER_OPTIONAL = words('warn promise caution swear');

/** Verbs whose "to" clause is what was said: "vowed to …", "urged ministers to …". */
export const DIRECTIVE_VERBS = words(`
  ask urge promise vow pledge demand request order instruct beg plead threaten offer swear tell advise remind appeal
  warn caution propose agree encourage implore
`);

/** Verbs of directing after which those who are to act belong to what was said: "urged ministers to act". */
export const URGING_VERBS = words('ask urge encourage order instruct beg');

/** Verbs whose object stands for what was said: "announced a plan", "called for a ban". With the prepositions they take, if any. */
export const OBJECT_VERBS: ReadonlyMap<string, readonly string[]> = new Map([
  ['announce', ['']],
  ['propose', ['']],
  ['recommend', ['']],
  ['demand', ['']],
  ['promise', ['']],
  ['pledge', ['']],
  ['reveal', ['']],
  ['disclose', ['']],
  ['predict', ['']],
  ['suggest', ['']],
  ['confirm', ['']],
  ['acknowledge', ['']],
  ['admit', ['']],
  ['deny', ['']],
  ['reject', ['']],
  ['refute', ['']],
  ['dispute', ['']],
  ['allege', ['']],
  ['note', ['']],
  ['reiterate', ['']],
  ['warn', ['of', 'against', 'about']],
  ['caution', ['against']],
  ['call', ['for']],
  ['complain', ['of', 'about']],
  ['boast', ['of', 'about']],
  ['point', ['to']],
  ['speak', ['of']],
  ['comment', ['on']],
]);

/** Verbs that give a thing a name or a quality: "called it …", "described X as …". */
export const NAMING_VERBS = words(`
  call describe label dub brand characterize characterise denounce dismiss hail condemn deride portray depict
  bemoan lambaste decry deplore rebuke scold chide assail deride credit defend introduce invoke bash attack hammer rail
  defend compare encourage
  blast slam praise criticize criticise accuse blame mock ridicule decry term deem declare refer
`);

/** Naming verbs whose object and predicate are what was said even without quotation marks. */
export const NAMING_WITHOUT_MARKS = words('describe accuse blame characterize characterise portray');

/** Verbs of thought and finding: what they report is a quotation only where words of it stand in quotation marks. */
export const THINKING_VERBS = words(
  'believe think feel hope fear worry find show know doubt suspect consider expect intend',
);

/** Verbs that deny what they report. */
export const DENYING_VERBS = words('deny reject refute dispute');

/** Verbs that, before "to say" and the like, deny it: "declined to comment". */
export const REFUSING_VERBS = words('decline refuse fail');

/** Verbs that, before "to say", leave it said: "went on to say". */
export const RESUMING_VERBS = words('go continue seek begin proceed come hasten want');

/** Forms of negation as tokens. */
export const NEGATION_WORDS = words("not n't never cannot");

/** Modal verbs under which nothing is claimed to have been said ("might say"), unless negated. */
export const UNREAL_MODALS = words("might may could can should must ca wo would 'd");

/** Nouns of what is said; after one with a colon ("her statement: …"), marked words follow. */
export const REPORT_NOUNS = words(`
  statement remark comment speech interview tweet post letter email message address announcement reply response
  answer question testimony caption slogan motto
`);

/** What bodies publish to say what they found out. */
export const DOCUMENT_NOUNS = words(`
  report reports study studies survey surveys analysis analyses poll polls research data figures statistics estimate estimates
  document documents audit audits paper papers review reviews findings results census index barometer assessment projections
  forecast forecasts outlook bulletin brief evaluation
`);

/** Verbs by which documents say something, though people think or do what they mean: "the survey found that …". */
export const FINDING_VERBS = words('find show');

/** Nouns of saying whose "that" clause somebody said: "her claim that …". */
export const SAYING_NOUNS = words(`
  claim claims assertion contention accusation accusations allegation allegations argument assurance assurances
  statement comment comments remark remarks complaint complaints suggestion insistence warning warnings pledge promise
  announcement declaration admission conclusion
`);

/** Nouns of thought that say something where somebody expresses it: "expressed confidence that …". */
export const FEELING_NOUNS = words(`
  hope confidence concern satisfaction regret optimism belief conviction view opinion readiness
`);

/** Words of an office or occupation, by which a title beside a name is known. Lower case. */
export const OFFICE_WORDS = words(`
  president vice-president vice premier chancellor minister secretary secretary-general governor mayor senator
  representative congressman congresswoman deputy ambassador envoy commissioner commander general colonel captain
  major lieutenant sergeant admiral judge justice attorney prosecutor sheriff chief chairman chairwoman chairperson
  chair director director-general manager officer executive ceo cfo cto coo founder co-founder owner partner head
  leader speaker spokesman spokeswoman spokesperson adviser advisor aide strategist analyst economist professor
  lecturer researcher scientist expert fellow rapporteur administrator coordinator treasurer councillor councilor
  councilman councilwoman member lawmaker legislator mp mep king queen prince princess emir sultan sheikh pope bishop
  archbishop cardinal rabbi imam pastor reverend doctor editor reporter correspondent host anchor columnist author
  lawyer counsel engineer architect coach inspector superintendent undersecretary under-secretary-general delegate
  negotiator moderator principal dean rector provost registrar
  sen. rep. gov. gen. col. lt. capt. sgt. prof. dr. amb. rev.
`);

/** Words that stand before an office and belong to it: "former deputy prime minister". */
export const OFFICE_MODIFIERS = words(`
  former deputy vice prime additional assistant associate acting interim first second senior junior foreign interior finance
  defense defence managing executive general attorney permanent honorary lead chief co under house senate majority
  minority press national security state
`);
