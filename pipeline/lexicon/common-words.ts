/**
 * Very common English words that a sentence, a heading or a table may begin with a capital and that are no names.
 * Own list. Words that often begin names ("New", "Digital", "World", "National") are left out on purpose.
 */
import { words } from './words.ts';

const DETERMINERS_AND_PRONOUNS = words(`
  a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers
  ours theirs myself yourself himself herself itself ourselves themselves who whom whose which what whatever whoever
  whichever one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing
  none some any each every either neither both all half another other others such same own several many much more most
  few fewer less least enough plenty lots no not certain various numerous there here
`);

const LINKS = words(`
  and or but nor so yet for if unless until while whereas because since although though whether than as like about above
  across after against along alongside amid amidst among amongst around at before behind below beneath beside besides
  between beyond by concerning considering despite during except excluding following from given in including inside into
  near notwithstanding of off on onto opposite out outside over past pending per plus regarding respecting through
  throughout till to toward towards under underneath unlike up upon versus via with within without amidst ahead apart
  instead owing thanks due according based compared depending provided providing assuming once when whenever where
  wherever why how however
`);

const ADVERBS = words(`
  accordingly additionally also again already always almost altogether anyway away back certainly clearly consequently conversely crucially currently daily definitely
  directly early earlier easily elsewhere especially essentially even eventually ever evidently exactly extremely fairly
  finally first firstly forever formerly fortunately forward frequently fully further furthermore generally gradually
  greatly hardly hence hereby highly historically hopefully ideally immediately importantly increasingly indeed
  initially interestingly just largely last lastly late lately later likely likewise literally locally long mainly maybe
  meanwhile merely moreover mostly naturally nearly necessarily never nevertheless newly next nonetheless normally notably
  now nowadays nowhere obviously occasionally often only originally otherwise overall particularly partly perhaps
  personally politically possibly potentially precisely presently presumably previously primarily probably promptly
  properly publicly quickly quite rapidly rarely rather readily really recently regularly relatively reportedly
  respectively roughly sadly second secondly seemingly seldom separately seriously shortly significantly similarly
  simply simultaneously slightly slowly sometimes somewhat soon specifically still strictly strongly subsequently
  successfully suddenly surely surprisingly technically then thereafter thereby therefore third thirdly thus together
  too traditionally truly twice typically ultimately undoubtedly unfortunately usually very virtually well widely
  worldwide globally internationally regionally nationally yes
`);

const TIMES = words(`
  today tomorrow yesterday tonight morning afternoon evening night noon midnight monday tuesday wednesday thursday friday
  saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec day days week weeks
  weekend month months year years decade decades century annual annually weekly monthly yearly quarterly hour hours
  minute minutes moment
`);

const NUMBERS = words(`
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens fourth fifth sixth seventh eighth ninth tenth percent approximately
`);

const VERBS = words(`
  am is are was were be been being do does did doing done have has had having can could will would shall should might must
  let make makes making made take takes taking took taken get gets getting got give gives giving gave go goes going gone
  went come comes coming came see sees seeing saw seen know known think thought say says saying said tell told ask asked
  asking use uses using used find finding found work works working worked call called need needs needed want wants
  wanted try trying tried keep keeping kept help helps helping helped show shows showing showed shown seem seems look looks
  looking start starts starting started begin begins beginning began bring brings bringing brought build building built
  add adds adding added addressing adopt adopting aim aims allow allows allowing announcing answering appear appears
  arriving become becomes becoming became believe born click close combined continue continues continuing continued create
  creating created describing designed developed developing drawing driven emphasising emphasizing enabling ensure
  ensures ensuring established establishing expected explain expanding explore explores face faced facing featuring follow
  founded hosting improve improving include includes increase increasing increased introducing join joining launched
  launching learn learning leading led living looked meet meeting met moving noting offering opened opening organised
  organized participants participating pay play please point produced promoting publish published put raising read reading
  recognising recognizing referring remember reflecting report reports reported responding run running seeking send
  set sharing sign speak speaking spoke stressing supported supporting talk talking turn turning underlining understand
  view wait watch welcoming write writing written
`);

const ADJECTIVES_AND_NOUNS = words(`
  able advertisement affordable answer article articles author authors available aware background bad basic best better
  big breaking busy caption case challenge challenges change changes clear comment comments complete content contents
  copyright correction cost costs countries country credit current date deep demand details difficult disclaimer easy
  editor editors efforts emerging enterprises essential evidence example examples experts fact facts families farmers
  figure figures file final full governments growing growth headline helpful households humans idea images important
  inclusive investors item items key larger lawmakers leaders life line link links list little lower man men menu
  message minimum modest nations newsletter note notes number numbers officials opinion option options order others
  page pages part parts people persons phone photo photos photograph picture pictures place plans platforms poor
  possible practical preliminary previous problem problems question questions quote recent regions related release
  researchers residents result results rising role roles rules scientists share short side similar simple single
  solutions source sources speakers stakeholders statement statements step steps story strong studies subject success
  successful summary sure teachers term terms text thing things times tip tips top topic topics total totals true
  type types underserved updated update updates urgent useful user users value values video videos visitors voters way
  ways whole wide woman word words workers worth wrong
`);

const COMMON: ReadonlySet<string> = new Set([
  ...DETERMINERS_AND_PRONOUNS,
  ...LINKS,
  ...ADVERBS,
  ...TIMES,
  ...NUMBERS,
  ...VERBS,
  ...ADJECTIVES_AND_NOUNS,
]);

/** Whether a lower-case word is so common that a capital at the start of a sentence says nothing: "meanwhile". */
export function isCommonWord(lower: string): boolean {
  return COMMON.has(lower);
}
