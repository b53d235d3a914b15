/** Words of which the fields of offices are made: "Minister of Digital Technologies". Own list. */
import { words } from './words.ts';

const PORTFOLIO_WORDS: ReadonlySet<string> = new Set([
  ...words(
    'administration affairs agriculture change aid air arts aviation broadcasting budget business cabinet care cities citizen',
  ),
  ...words(
    'citizens civil climate coastal commerce communication communications communities community competitiveness connectivity',
  ),
  ...words(
    'construction consumer cooperation coordination corporate crafts cultural culture cyber cybersecurity data defence',
  ),
  ...words(
    'defense development digital digitalisation digitalization digitization disability domestic economic economy',
  ),
  ...words(
    'education electronic electricity emergency healthcare employment energy engagement enterprise enterprises',
  ),
  ...words(
    'entrepreneurship environment europe european external family finance finances financial fisheries food foreign',
  ),
  ...words(
    'forestry forests gender government governance growth health heritage higher home homeland housing human identity',
  ),
  ...words(
    'immigration inclusion industries industry informatics information infrastructure innovation integration interior',
  ),
  ...words(
    'internal international internet investment investments irrigation islamic justice knowledge labor labour land',
  ),
  ...words(
    'lands law legal livestock local management marine maritime market markets media multimedia medium mines mining modernisation',
  ),
  ...words(
    'modernization national natural networks new oil operations parliamentary partnerships petroleum planning police',
  ),
  ...words(
    'payments compliance licensing audit customs policies policy ports posts postal power press private procurement production programmes programs',
  ),
  ...words(
    'projects protection public railways records reform reforms regional registration regulation relations religious',
  ),
  ...words(
    'research resources rights rivers roads rural safety science sciences sector security service services shipping',
  ),
  ...words(
    'skills small social society space sport sports standards state statistics strategic strategy supply sustainability',
  ),
  ...words(
    'births companies cooperatives deaths deeds examinations marriages patents societies titles trademarks',
  ),
  ...words(
    'sustainable systems tax technical technological technologies technology telecom telecommunication',
  ),
  ...words(
    'telecommunications territories tourism trade training transformation transition transport transportation treasury',
  ),
  ...words(
    'municipalities municipal settlements solidarity diaspora wellness tertiary equality minerals industrial universities urban veterans water welfare wildlife women empowerment work works youth ict it ai artificial intelligence electronics future sovereignty democracy enlargement preparedness',
  ),
]);

/** Whether a lower-case word may belong to the field of an office: "Digital Technologies". */
export function isPortfolioWord(lower: string): boolean {
  return PORTFOLIO_WORDS.has(lower);
}
