const words = (list: string): string[] => list.trim().split(/\s+/);

/** Elements that show nothing: the text on both sides of them goes on. */
export const UNSEEN: ReadonlySet<string> = new Set(
  words('script style noscript template head title meta link base rt rp'),
);

/** Elements that show something else than the text of an article. */
export const DROPPED: ReadonlySet<string> = new Set(
  words(`svg math iframe object embed audio video canvas applet frame frameset
    img picture map figcaption progress meter
    button select option input textarea datalist label nav menu dialog`),
);

export const IMAGES: ReadonlySet<string> = new Set(words('img picture'));

/** Elements that stand within a line. */
export const INLINE: ReadonlySet<string> = new Set(
  words(`a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small span strike strong sub sup
    time tt u var wbr`),
);

export const HEADINGS: ReadonlySet<string> = new Set(words('h1 h2 h3 h4 h5 h6'));
export const LIST_ITEMS: ReadonlySet<string> = new Set(words('li dd dt'));
export const CELLS: ReadonlySet<string> = new Set(words('td th'));

/** No row of data holds such: a table that has them sets out the page. */
export const LAYOUT: ReadonlySet<string> = new Set(
  words('table ul ol dl h1 h2 h3 h4 h5 h6 article section blockquote form pre div'),
);

/** Elements that hold one piece of text each, so that their text counts as that of the element around them. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(
  words('p li ul ol blockquote pre dl dd dt h2 h3 h4 center'),
);
