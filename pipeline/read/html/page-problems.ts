import type { Problem } from '../../contract/problem.ts';
import { proseOf } from './prose.ts';
import { type Line, type Section, isLine } from './section.ts';

/** Pages with less running text than this may be no article. */
const LITTLE = 1_200;
const VERY_LITTLE = 600;

const NOT_FOUND =
  /\b(?:404|410|page (?:not found|does not exist|unavailable|no longer exists)|not found|nothing found|(?:seite|artikel|beitrag) (?:wurde )?(?:leider )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|no encontrad[oa]|página não encontrada|pagina (?:non trovata|niet gevonden)|nie znaleziono|(?:страница|статья) не найдена)\b/iu;
const CONSENT = /\bcookies?\b|\bconsent\b|\bgdpr\b|\bdsgvo\b|datenschutz|einwilligung|privacy/i;
const PAYWALLED = /"isAccessibleForFree"\s*:\s*(?:false|"false")/i;
const WALL_NAME =
  /\b(?:paywall|regwall|subscriber only|subscription wall|metered content|piano (?:offer|inline))\b/;

interface Found {
  readonly page: Section;
  readonly lines: readonly Line[];
  readonly titles: readonly string[];
  readonly file: string;
}

/** Why the page has no article; null where it seems to have one. */
export function pageProblem({ page, lines, titles, file }: Found): Problem | null {
  const prose = lines.reduce((sum, line) => sum + proseOf(line), 0);
  if (prose < LITTLE && titles.some((title) => NOT_FOUND.test(title))) return notFound(file);
  if (prose < VERY_LITTLE && isMostlyConsent(lines, page)) return onlyConsent(file);
  return lines.length === 0 ? empty(file) : null;
}

/** Whether the lines that were found, or where none were all lines of the page, speak of consent more than of anything else. */
function isMostlyConsent(lines: readonly Line[], page: Section): boolean {
  const texts = (lines.length > 0 ? [...lines] : allLines(page)).filter((line) => proseOf(line) > 0);
  const consent = texts.filter(({ text }) => CONSENT.test(text));
  return consent.length * 2 > texts.length;
}

function allLines(section: Section): Line[] {
  return section.parts.flatMap((part) => (isLine(part) ? [part] : allLines(part)));
}

/** A warning where the page says that not everybody may read the article, or has a box that stands before the rest of it. */
export function paywallWarning(document: Document, page: Section, file: string): Problem[] {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const isPaid = data.some(({ textContent }) => PAYWALLED.test(textContent ?? '')) || hasWall(page);
  return isPaid ? [paywall(file)] : [];
}

function hasWall(section: Section): boolean {
  if (section.chars > 0 && section.names.some((name) => WALL_NAME.test(name))) return true;
  return section.parts.some((part) => !isLine(part) && hasWall(part));
}

function empty(file: string): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/html-empty',
    message: 'The page shows no article: it is empty, or scripts fill it in the browser.',
    remedy: 'Open it in a browser and save it when it is all there, or put its text into a .txt file.',
    file,
  };
}

function onlyConsent(file: string): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/html-consent',
    message: 'The page shows nothing but a box that asks for consent to cookies.',
    remedy: 'Open it in a browser, answer the box and save the page again.',
    file,
  };
}

function notFound(file: string): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/html-not-found',
    message: 'The page only says that there is no such page, although the server gave it as an article.',
    remedy: 'Look for the new address of the article, or take this source out.',
    file,
  };
}

function paywall(file: string): Problem {
  return {
    level: 'warning',
    stage: 'read',
    code: 'read/html-paywall',
    message: 'The article stands behind a paywall, so that its text may be cut off.',
    remedy: 'Compare it with the whole article; where it is cut, save the page as a subscriber sees it.',
    file,
  };
}
