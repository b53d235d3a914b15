import { addressDate } from './address-date.ts';
import { JSON_LD_PUBLISHED, META_MODIFIED, META_PUBLISHED, type Trusted } from './date-field-names.ts';
import { metaNamed } from './found.ts';
import { textOf } from './json-ld.ts';
import { type MachineDate, machineDate } from './machine-dates.ts';
import type { Page } from './page.ts';
import { isBesideArticle } from './regions.ts';
import type { Scope } from './regions.ts';
import type { Mark, Piece, Place } from './surveyed.ts';
import { type WrittenDate, writtenDates } from './written-dates.ts';

/** A date that the page states somewhere. */
export interface DateCandidate extends MachineDate {
  readonly kind: 'published' | 'modified';
  readonly from: string;
  /** How far it is trusted, from 0 to 100. */
  readonly trust: number;
  /** Whether readers see the date, so that its day is that of the page's own time zone. */
  readonly seen: boolean;
}

const UPDATED =
  /updat|modif|aktuali[sz]|mis(?:e)? [àa] jour|mise_a_jour|actuali[sz]|aggiorn|обновл|изменен|оновлен|güncel|atuali[sz]|päivit|bijgewerkt|opdater|uppdater|oppdater|geänder|ge[aä]ndert|edited|lastmod|frissít|ενημέρωσ|ажурир|izmen|更新|수정|最終更新/i;
const PUBLISHED =
  /publi|veröffentlich|erschienen|erstellt|posted|опубл|yayın|geplaatst|objav|julkais|dodan|data dod|created|entry-date|post-?date|pubdate|issued|megjelen|дата|发布|発表|掲載|公開|입력|등록|postado|criado|pubbl|avaldat|paskelb|skelbt/i;

/** All dates that may be the day of publication or of the last change, in no order. */
export function dateCandidates(page: Page): DateCandidate[] {
  return [
    ...fromJsonLd(page),
    ...fromMeta(page),
    ...fromProperties(page),
    ...fromMarks(page),
    ...fromRuns(page),
    ...fromAddress(page),
  ];
}

function candidate(
  value: string,
  language: string,
  rest: Omit<DateCandidate, keyof MachineDate>,
): DateCandidate[] {
  const date = machineDate(value, language);
  return date === undefined ? [] : [{ ...date, ...rest }];
}

function fromJsonLd({ articles, language }: Page): DateCandidate[] {
  return articles.flatMap((node, index) => {
    const less = Math.min(index, 3) * 4;
    const published = JSON_LD_PUBLISHED.flatMap(([name, trust]) =>
      candidate(textOf(node.get(name)), language, {
        kind: 'published',
        from: `json-ld ${name}`,
        trust: trust - less,
        seen: false,
      }),
    );
    const modified = candidate(textOf(node.get('dateModified')), language, {
      kind: 'modified',
      from: 'json-ld dateModified',
      trust: 95 - less,
      seen: false,
    });
    return [...published, ...modified];
  });
}

function fromMeta({ survey, language }: Page): DateCandidate[] {
  const read = (names: Trusted, kind: DateCandidate['kind']): DateCandidate[] =>
    names.flatMap(([name, trust]) =>
      metaNamed(survey.metas, [name]).flatMap(({ value, from }) =>
        candidate(value, language, { kind, from, trust, seen: false }),
      ),
    );
  return [...read(META_PUBLISHED, 'published'), ...read(META_MODIFIED, 'modified')];
}

/** Of the things that the markup describes only the one that holds the heading, or the first article, tells of the page. */
function fromProperties(page: Page): DateCandidate[] {
  const names: Trusted = [
    ['datepublished', 85],
    ['datecreated', 75],
    ['datemodified', 85],
  ];
  return names.flatMap(([name, trust]) =>
    page.survey.properties
      .filter(
        (property) =>
          property.name === name &&
          isOfArticle(property.scope, page) &&
          (isWithin(property.scope, page.centre) || !isBesideArticle(property.region, page.centre)),
      )
      .slice(0, 1)
      .flatMap(({ text }) =>
        candidate(text, page.language, {
          kind: name === 'datemodified' ? 'modified' : 'published',
          from: `microdata ${name}`,
          trust,
          seen: false,
        }),
      ),
  );
}

/** A box in the same thing as the heading is part of the article, whatever it is called. */
function isWithin(scope: Scope | null, centre: number): boolean {
  return (
    scope !== null && /article$|posting$/.test(scope.type) && scope.start <= centre && centre <= scope.end
  );
}

/** Whether a thing is, or is part of, what the page's heading stands in; without a heading in any, all things are. */
export function isOfArticle(scope: Scope | null, { centre }: Page): boolean {
  return (
    scope === null ||
    centre < 0 ||
    (scope.start <= centre && centre <= scope.end) ||
    /article$|posting$/.test(scope.type)
  );
}

function fromMarks(page: Page): DateCandidate[] {
  return page.survey.marks
    .filter((mark) => mark.kind === 'date' && isNearOrInside(mark, page))
    .flatMap((mark) => markDate(mark, page));
}

function markDate(mark: Mark, page: Page): DateCandidate[] {
  const { language } = page;
  const isTime = mark.hint.startsWith('time');
  const machine = mark.value === '' ? undefined : machineDate(mark.value, language);
  const written = writtenDates(mark.text, language);
  const date = machine ?? (written[0] === undefined ? undefined : { ...written[0], utc: false });
  if (date === undefined) return [];
  const before = written[0] === undefined ? mark.text : mark.text.slice(0, written[0].start);
  const words = `${mark.hint} ${before}`;
  const kind = UPDATED.test(words) && !PUBLISHED.test(words) ? 'modified' : 'published';
  const trust =
    40 +
    (isTime ? 8 : 0) +
    (PUBLISHED.test(words) ? 10 : 0) +
    nearness(mark, page) -
    (mark.text.length > 100 ? 6 : 0);
  const seen = written.some(({ edtf }) => edtf === date.edtf);
  const shown =
    written[0] !== undefined && machine !== undefined && !seen && machine.utc
      ? { ...written[0], utc: false }
      : date;
  return [{ ...pick(shown), kind, from: isTime ? 'time' : 'text', trust, seen: seen || shown !== date }];
}

function pick({ edtf, other, utc }: MachineDate): MachineDate {
  return { edtf, utc, ...(other === undefined ? {} : { other }) };
}

/** A box beside the article may still hold its date where it stands close to the heading; it is trusted less. */
function isNearOrInside({ region, order }: Place, { centre }: Page): boolean {
  return !isBesideArticle(region, centre) || (centre >= 0 && order > centre - NEAR && order < centre + NEAR);
}

const NEAR = 120;
const BESIDE_LESS = 30;

/** The nearer to the heading, the more likely the date of the article; what stands after it before what stands above. */
function nearness({ order, region }: Place, { centre }: Page): number {
  if (centre < 0) return 0;
  const distance = order - centre;
  if (isBesideArticle(region, centre)) return -BESIDE_LESS;
  if (distance < 0) return distance > -60 ? 14 : distance > -200 ? 6 : 0;
  return distance < 60 ? 20 : distance < 200 ? 10 : 0;
}

const MAX_RUN = 160;

function fromRuns(page: Page): DateCandidate[] {
  return page.survey.runs
    .filter((run) => /\d/.test(run.text) && isNearOrInside(run, page))
    .flatMap((run) =>
      writtenDates(run.text.slice(0, MAX_RUN), page.language)
        .slice(0, 2)
        .map((date) => runDate(run, date, page)),
    );
}

function runDate(run: Piece, date: WrittenDate, page: Page): DateCandidate {
  const before = run.text.slice(Math.max(0, date.start - 40), date.start);
  const share = (date.end - date.start) / run.text.length;
  const alone = share > 0.4 ? 8 : share > 0.2 ? 3 : -10;
  const kind = UPDATED.test(before) && !PUBLISHED.test(before) ? 'modified' : 'published';
  const trust =
    30 + alone + (PUBLISHED.test(before) ? 10 : 0) + nearness(run, page) - (date.edtf.length < 10 ? 20 : 0);
  return { ...pick({ ...date, utc: false }), kind, from: 'text', trust, seen: true };
}

function fromAddress({ url, survey }: Page): DateCandidate[] {
  const canonical = survey.links.filter(({ rel }) => rel.includes('canonical')).map(({ href }) => href);
  return [url, ...canonical].flatMap((address) => {
    const edtf = addressDate(address);
    return edtf === undefined
      ? []
      : [
          {
            edtf,
            utc: false,
            kind: 'published' as const,
            from: 'address',
            trust: edtf.length === 10 ? 72 : 15,
            seen: true,
          },
        ];
  });
}
