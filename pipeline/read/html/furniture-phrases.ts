/**
 * How pages word what they put around and between the lines of an article, in the languages that much of the web is written in. Each
 * phrase is a piece of a regular expression, compared without case.
 */

/** Labels above links to other pages and boxes; the whole line. */
export const LABELS: readonly string[] = [
  // English
  String.raw`(?:see|read|watch|listen|learn|view|check|find out|load|show)(?: it)? (?:more|also|next|all|too)`,
  String.raw`(?:see|read|watch|listen|learn|find out) (?:more|also) (?:about|on|at|here|in|from|articles|stories|news).{0,60}`,
  String.raw`(?:(?:read|see|watch|learn|also) (?:more|also|next|read|see)|related(?: \w+)?|watch|don['’]?t miss) ?:.{0,120}`,
  String.raw`related(?: (?:articles?|content|links?|news|posts?|stories|story|topics?|coverage|reading|to this.{0,20}))?`,
  String.raw`recommended(?: (?:for you|articles|reading|stories))?`,
  String.raw`you (?:may|might|will)(?: also)? (?:like|enjoy|be interested in)(?: these?| this)?`,
  String.raw`don['’]?t miss`,
  String.raw`more (?:from|on|about|in|great|stories|news|like this|articles|information|coverage|to (?:read|explore))(?!\p{L}).{0,60}`,
  String.raw`most (?:read|popular|viewed|recent)|trending(?: now)?|up next|next up|top stories`,
  String.raw`(?:previous|next) (?:article|post|story)`,
  String.raw`(?:latest|recent|similar|other|further|popular) (?:articles|news|posts|stories|reading)|popular now`,
  String.raw`also (?:read|see|on .{0,30})|in this (?:article|story|section)|table of contents|contents`,
  String.raw`about the authors?|advert(?:isement)?|sponsored(?: content)?`,
  String.raw`(?:article|story) continues (?:after|below).{0,30}|scroll (?:down )?(?:to|for).{0,40}`,
  // German
  String.raw`weiter ?lesen|auch interessant|das interessiert|zum thema|nach oben|inhalt(?:sverzeichnis)?|zusatzinformationen`,
  String.raw`mehr (?:zum thema|dazu|lesen|erfahren|infos?|informationen|anzeigen|aus|artikel|von|über|news|nachrichten)(?!\p{L}).{0,60}`,
  String.raw`lesen sie (?:auch|hier|mehr|dazu).{0,40}|lies auch.{0,40}|siehe auch.{0,60}|zurück(?: zur| zum)?.{0,30}`,
  String.raw`(?:das|dies|diese artikel|diese beiträge) (?:könnte|könnten|dürfte)n? (?:sie|dich|euch|ihnen|dir)(?: auch)?(?: noch)? (?:interessieren|gefallen)`,
  String.raw`weitere (?:artikel|beiträge|infos?|informationen|nachrichten|themen|meldungen|links|news|rezepte)(?!\p{L}).{0,60}`,
  String.raw`(?:ähnliche|verwandte|beliebte|neueste|aktuelle) (?:artikel|beiträge|themen|rezepte|posts|meldungen)`,
  String.raw`passend (?:zum thema|dazu)|empfehlungen|empfohlene (?:artikel|beiträge)|meistgelesen`,
  String.raw`links(?: zum thema)?|quellen?|anzeige|werbung|extern(?:er|e) inhalte?`,
  String.raw`empfohlener (?:redaktioneller|externer) inhalt|über (?:den autor|die autorin|die autoren)`,
  // French
  String.raw`(?:à )?lire (?:aussi|également|la suite|plus|plus tard)(?!\p{L}).{0,60}|à voir aussi.{0,60}`,
  String.raw`voir (?:aussi|plus|tous)(?!\p{L}).{0,40}|(?:articles?|contenus?) (?:liés?|similaires?|associés?)`,
  String.raw`sur le même (?:sujet|thème)|en savoir plus|publicité|les plus lus|pour aller plus loin|vous aimerez aussi`,
  // Spanish
  String.raw`(?:lea|lee|leer|ver|vea|mira|mire|te) (?:también|más|además|puede interesar|recomendamos)(?!\p{L}).{0,80}`,
  String.raw`(?:le|te) puede interesar.{0,40}|(?:noticias|artículos|notas|contenidos?) relacionad[oa]s?`,
  String.raw`más (?:noticias|sobre|información|leíd[oa]s)(?!\p{L}).{0,40}|lo más (?:leído|visto)|publicidad`,
  // Portuguese and Italian
  String.raw`(?:leia|veja|saiba|ler|ver) (?:também|mais)(?!\p{L}).{0,80}|(?:notícias|artigos|matérias) relacionad[oa]s`,
  String.raw`publicidade|mais (?:lidas|notícias)|leggi (?:anche|tutto)(?!\p{L}).{0,80}`,
  String.raw`(?:articoli|notizie) (?:correlat[ie]|simili)|potrebbe interessarti.{0,20}|pubblicità`,
  // Dutch, Polish, Russian, Nordic languages, Turkish, Czech
  String.raw`lees (?:ook|meer|verder)(?!\p{L}).{0,80}|meer (?:over|lezen|nieuws)(?!\p{L}).{0,40}|gerelateerd\p{L}*.{0,30}|advertentie`,
  String.raw`(?:czytaj|zobacz|przeczytaj|sprawdź)(?: też| także| również| więcej)(?!\p{L}).{0,80}`,
  String.raw`dowiedz się więcej.{0,80}|reklama|polecamy|powiązane.{0,30}`,
  String.raw`(?:читайте|читать|смотрите|см\.)(?: также| ещё| еще| далее)?(?: по теме)?(?=$|[:\s]).{0,80}`,
  String.raw`по теме|реклама|похожие (?:статьи|новости|материалы)`,
  String.raw`(?:läs|les) (?:också|mer|også|mere)(?!\p{L}).{0,60}|annons|annonce|lue myös.{0,60}`,
  String.raw`ilgili haberler|ayrıca oku.{0,40}|čtěte také.{0,60}|související.{0,40}`,
];

/** When and by whom the article was written; the beginning of the line. */
export const DATES_AND_AUTHORS: readonly string[] = [
  // English
  String.raw`(?:first |originally )?(?:published|posted|updated|submitted|uploaded|filed|last (?:updated|modified|edited|changed|reviewed))(?: (?:on|at|by))?(?::| \w{3,9}\.? \d| \d|$| \S+ \S+$)`,
  String.raw`date(?: published)?:|time:|(?:reading|read) time|\d+ min(?:ute)?s? (?:read|ago)`,
  String.raw`\d+ (?:hours?|days?|weeks?|months?|years?) ago$`,
  String.raw`(?:posted|written|reported|edited|reviewed|story|text|words|photos?) by:? \p{L}|by:? [\p{L}.'’ -]{3,40}$`,
  // German
  String.raw`(?:veröffentlicht|publiziert|erstellt|aktualisiert|geändert|zuletzt (?:geändert|aktualisiert|bearbeitet)|letzte (?:änderung|aktualisierung)|stand|datum|erschienen|geschrieben|verfasst|online seit)(?: am| von| um| in)?:? ?(?:\d|\p{L}{2,9},? \d|\p{L}+ \p{L}+$|$)`,
  String.raw`von:? [\p{L}.'’-]+(?: [\p{L}.'’-]+){1,2}$|autor(?:in|en)?:|redaktion:?$|lesezeit`,
  String.raw`dieser (?:eintrag|beitrag|artikel) wurde`,
  // French, Spanish, Portuguese, Italian
  String.raw`(?:publié|mis à jour|modifié|posté|rédigé|écrit)e?(?: le| par| à)(?!\p{L})|temps de lecture`,
  String.raw`(?:publicad|actualizad|atualizad|escrit|creado|postad)[oa]s?(?: el| em| por| en| a)?\b.{0,60}$`,
  String.raw`(?:par|por):? [\p{L}.'’-]+ [\p{L}.'’-]+$|(?:pubblicato|aggiornato)(?: il| da)?\b`,
  // Dutch, Polish, Russian
  String.raw`(?:gepubliceerd|geplaatst|bijgewerkt)(?: op| door)?\b|(?:opublikowano|aktualizacja|dodano)(?=[:\s])`,
  String.raw`(?:опубликовано|обновлено|автор|дата)(?=[:\s])`,
];

/** Who made a picture, or whom it belongs to; the beginning of the line. */
export const CREDITS: readonly string[] = [
  String.raw`©|\(c\) |copyright\b|credits?:`,
  String.raw`(?:(?:cover|header|featured|lead|top) )?(?:photos?|image|picture|pic|video)(?: (?:credit|credits|courtesy|source|by|image|photo))*(?: ?[:|/]| by | via | credit| courtesy)`,
  String.raw`(?:fotos?|bild|bilder|titelbild|beitragsbild|bildquelle|bildnachweis|bildrechte|titelfoto|grafik|abbildung|abb\.|symbolbild|symbolfoto|archivbild|quelle|illustration|karte|video|fotocredit|bildcredit)(?: \d+)?n?(?: ?[:©|/(]|$| von \p{L}| by )`,
  String.raw`(?:crédits?|image|photographie|imagen|imagem|fotografía|fotografia|zdjęcie|fot\.|фото)(?: ?[:©|/(]|$)`,
];

/** Calls to subscribe, follow, share, comment and pay, and lists of tags; the beginning of the line. */
export const CALLS: readonly string[] = [
  // English
  String.raw`(?:please )?(?:subscribe|sign (?:up|in)|log in|register (?:now|here|for|to)|join (?:us|our)|like us)`,
  String.raw`follow us|follow (?:me|him|her|them|the \w+|@\S+|\S+ \S+) on|share (?:this|on|via|article|story)|tweet this`,
  String.raw`email (?:this|the author)|print(?: this| article)?$|click here (?:to|for)|click to|tap to|swipe|copy link`,
  String.raw`support (?:us|our)|become a (?:member|subscriber|patron)|download (?:our|the) .{0,30}\bapp`,
  String.raw`get (?:the|our|all the) (?:latest|best|top|daily|weekly|free)|stay (?:up to date|informed|connected|tuned)`,
  String.raw`for (?:the latest|more (?:news|information|stories|on))|want more|have a (?:tip|story|news tip)|got a (?:tip|story)`,
  String.raw`contact (?:us|the (?:author|writer|reporter))|send (?:us )?(?:your )?(?:tips|feedback|comments)`,
  String.raw`leave a (?:comment|reply)|post a comment|add (?:a )?comment|comments?(?: \(?\d+\)?| off| are closed)?$`,
  String.raw`\d+ comments?|no comments|save (?:this|article|for later)|view (?:gallery|image|full|photos|comments)`,
  String.raw`this (?:article|story|post) (?:was|is|has been|originally|first) (?:originally |first |also )?(?:published|appeared|posted|created|sponsored)`,
  String.raw`a version of this (?:article|story)|all rights reserved|our (?:newsletter|app)|already (?:a (?:member|subscriber)|have an account)`,
  String.raw`if you (?:enjoyed|liked|like|want|would like|have|found) .{0,50}(?:subscribe|sign up|share|follow|newsletter|tip)`,
  String.raw`by (?:signing up|subscribing|clicking|entering your)|to (?:continue|view|read) (?:reading|the (?:full|rest|complete)|this)`,
  String.raw`image (?:gallery|source)|listen to (?:this|the) (?:article|story)|photo gallery`,
  String.raw`(?:hide|show) caption|toggle caption|enlarge(?: this)? image|close$|caption$`,
  String.raw`tags?:|filed under|categories?:|topics?:|keywords:|sources?:|posted in|tagged|disclaimer:`,
  // German
  String.raw`abonnieren|newsletter\b|(?:unseren?|zum|den) newsletter|folgen sie (?:uns|@)|folge? (?:uns|mir)`,
  String.raw`jetzt (?:abonnieren|anmelden|spenden|teilen|kommentieren|registrieren|lesen|bestellen|kaufen|newsletter)`,
  String.raw`teilen(?: sie| auf| via|$)|artikel (?:teilen|drucken|versenden|merken|kommentieren|weiterempfehlen)`,
  String.raw`diesen? (?:artikel|beitrag) (?:teilen|drucken|empfehlen|weiterempfehlen|bewerten)|drucken$|merken$`,
  String.raw`kommentar(?:e|ieren)?\b.{0,30}$|\d+ kommentare?|ihr kommentar|antworten$|alle rechte vorbehalten`,
  String.raw`(?:schreibe?n?|hinterlassen?|hinterlasse) (?:sie )?(?:einen? )?(?:kommentar|antwort)`,
  String.raw`schlagw[oö]rter|schlagworte|stichwort\p{L}*:|themen:|kategorien?:|impressum|datenschutz|spenden$|spendenkonto`,
  String.raw`pressekontakt|kontakt$|vergrößern|bild (?:anzeigen|vergrößern)|zur (?:startseite|übersicht|galerie|bildergalerie)`,
  String.raw`\(?(?:dpa|afp|apa|sda)(?:[/-]\p{L}{2,4})?\)?$`,
  // French, Spanish, Portuguese, Italian
  String.raw`partager|partagez (?:cet|sur)|s['’]abonner|abonnez|suivez[- ]nous|inscrivez-vous|commentaires?$|\d+ commentaires?|imprimer$`,
  String.raw`tous droits réservés|permalien|compartir|comparte (?:est|en)|compártelo|suscríb|síguenos|síganos|(?:siga|sigue)(?:nos)? (?:a|en|nuestr)|únete a`,
  String.raw`comentarios?$|\d+ comentarios?|imprimir$|todos los derechos|descarga (?:la|nuestra)|regístrate|recibe (?:las|nuestr)`,
  String.raw`compartilh|assine|inscreva|todos os direitos|comentários?$|clique aqui`,
  String.raw`condividi|iscriviti|seguici|commenti?$|tutti i diritti|stampa$`,
  // Dutch, Polish, Russian
  String.raw`delen$|deel (?:dit|op)|volg ons|reacties?$|abonneer|udostępnij|komentarze|zapisz się|wszelkie prawa`,
  String.raw`поделиться|подпи(?:саться|шитесь|сывайтесь)|комментари(?:и|ев)|все права`,
];
