/**
 * Words that authors of pages give to the parts of a page as classes and ids. Entries are apart by white space; an underscore stands for
 * the space between the words of one entry. A name is compared in lower case with its words apart: `postMeta` is "post meta".
 */

/** Parts of a name that say what is around or how it is set out, not what it holds: "has-sidebar", "tag-newsletter", "no-share". */
export const SETTINGS = `has no not with without hide show category cat tag status format type theme template page_template layout menu_item
  post_\\d col wp_block js is elementor wpb vc tx menuitem state bg color ad_marker`;

/** What an article's text is called: one of the first, then one of the second. */
export const BODY_OF =
  'article articles post posts story stories entry news blog art artikel beitrag recipe recipes rezept';
export const BODY_WORDS = 'body content contents text copy bodycopy bodytext inhalt fulltext';
export const BODY_NAMES = `postentry body_text body_copy body_content full_text fulltext bodytext itemfulltext story_body rich_text richtext`;

/** What holds an article, often with more. */
export const MAIN_NAMES = `page_content main_content maincontent content_main content_body content_area single_content single_post hentry hnews
  content contents inhalt main main_column primary primary_content text_content content_text csc_default field_body field_name_body`;
export const MAIN_WORDS = 'detail details view wrap wrapper container main page full single';

export const COMMENTS = `comment comments commentlist commentslist commentarea commentform commentbox commentsection commentwrap commentrespond
  disqus dsq respond responses replies kommentar kommentare commentaire commentaires comentario comentarios trackback trackbacks
  pingback pingbacks guestbook livefyre spotim leserbrief leserbriefe leserkommentar leserkommentare`;

export const CAPTIONS = `credit credits photocredit imagecredit photo_credit bildunterschrift bildnachweis bildquelle copyright image_meta
  image_info image_source image_credit image_annotation photo_info photo_meta photo_by photo_author media_meta media_info img_desc
  img_metadata`;

/** What stands around an article or is set into it: sharing, other articles, calls, navigation, who wrote it and when. */
export const FURNITURE = `share shares sharing sharebar sharebox sharebuttons sharedaddy sharetool sharetools sharelinks sociable social socials
  socialmedia socialbar socialbuttons socialshare addthis addtoany shariff teilen empfehlen weiterempfehlen follow followus follow_us
  bookmark bookmarks feedback rating ratings vote votes voting
  related relateds relatedposts relatedarticles relatedcontent yarpp recommend recommended recommendation recommendations recirc
  recirculation readmore outbrain taboola zergnet plista verwandte more_from more_news more_stories more_articles more_on more_posts
  more_links more_about most_popular most_read most_viewed most_recent most_shared most_commented mostread popular trending read_next
  read_also read_more see_also also_read next_article next_post next_up next_prev next_previous prev_next prev_post prev_article
  previous_next previous_post previous_article up_next
  newsletter newsletters subscribe subscription subscriptions subscriber subscribers signup sign_up abo paywall regwall piano login signin
  register promo promos promobox promotion advert adverts advertisement advertisements advertising ad ads adsense adsbygoogle adslot
  adbox adcontainer werbung anzeige anzeigen sponsor sponsored sponsors donate donation spenden
  sidebar sidebars footer footers foot nav navbar subnav navi navigation navigations menu menus submenu topmenu mainmenu breadcrumb
  breadcrumbs crumb crumbs pagination pager paging pagenavi pagenav postnav toolbar toolbox masthead topbar banner skip_link skiplink
  skiplinks service_links quicklinks jumplist backlink back_to_top totop top_link toc table_of_contents inhaltsverzeichnis edit_section
  editsection cookie cookies cookiebar consent gdpr popup popups modal lightbox tooltip hovercard popover
  tagcloud taglist tags keywords syndication disclaimer impressum
  byline bylines byliner author authors autor authorbox author_box author_bio author_info author_card author_profile about_author
  about_the_author autorenbox biography reviewed postmeta entrymeta post_meta post_info post_date post_author post_footer post_tags
  post_nav post_navigation post_categories post_cats post_pagination post_bottom post_edit_link entry_meta entry_info entry_footer
  entry_date entry_utility entry_categories entry_tags article_meta article_info article_infos article_tags article_footer article_tools
  article_actions article_date article_author timestamp datetime
  printonly print_only noprint no_print screen_reader_text screen_reader screenreader sr_only visually_hidden visuallyhidden`;

/** What is furniture where it holds links and no running text. */
export const WEAK = `teaser teasers teaserbox widget widgets meta metadata infobox factbox box aside rail side right secondary complementary
  embed embedded slideshow carousel slider gallery galerie tools actions date info infos categories kategorien category links linklist
  list header author profile bottom bar button buttons btn options form thumb thumbnail image img media video player icon icons stats
  views counter published posted notice message alert print drucken overlay`;

/** A post of somebody else that an article shows is part of the article. */
export const EMBEDDED_POSTS = 'tweet twitter_tweet social_embed social_media_embed embed_social';

export const HIDDEN = `hidden hide invisible display_none d_none u_hidden is_hidden visually_hidden visuallyhidden sr_only screen_reader
  screenreader screen_reader_text printonly print_only only_print`;

/** The first lines of an article where they stand apart from its text. */
export const LEADS = `lead lede intro introduction teaser perex excerpt abstract standfirst vorspann anriss chapo chapeau bajada epigraph
  entradilla summary`;

/** A line that only explains the headline. */
export const DECKS =
  'subtitle sub_title subhead sub_head subheading sub_heading subheadline sub_headline subline sub_line dek deck';
