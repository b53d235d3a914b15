/**
 * German given names that the gazetteer lacks: Faker's German locales keep the names of the youngest, and some of these are other words in
 * English ("Jan", "Till", "Wolf"), which do no harm in a byline.
 */
const NAMES =
  'Almut Alwin Ambros Anke Annegret Antje Antonius Arnd Arnulf Baldur Bärbel Beat Berthold Bodo Burkhard Carsten Christel Conny Cordula ' +
  'Detlef Detlev Diethelm Dietmar Dietrich Dörte Eberhard Eckart Eckhard Edeltraud Ekkehard Elke Falko Frauke Frieder Friedhelm Gebhard ' +
  'Gerd Gerit Gerlinde Gernot Gero Gert Gesa Gesine Giselher Gisbert Gitta Götz Grit Gundula Günther Hannelore Hartmut Hedwig Heide ' +
  'Heike Heiko Heiner Heinke Helge Hella Hellmut Heribert Hilmar Holger Hubertus Ilka Ingo Ingolf Irmgard Isolde Jan Jobst Jochen ' +
  'Juergen Jürgen Jutta Karolin Karsten Käthe Liane Lieselotte Ludger Ludolf Luitpold Margarethe Mechthild Meinhard Meinolf Meinrad ' +
  'Ortrud Ottmar Peer Pirmin Reimund Reiner Roman Roswitha Rüdiger Sieglinde Siegfried Steffi Susann Swen Thaddäus Thorsten Till Tilman ' +
  'Tilmann Tilo Traudl Ulli Ullrich Ulrike Urban Ute Utz Uwe Vinzenz Volker Volkhard Volkmar Walburga Waldemar Waltraud Wendelin ' +
  'Wenzel Wido Wieland Wigbert Wiltrud Winfried Wolf Wolfram Wulf Wunibald';

export const GERMAN_NAMES: ReadonlySet<string> = new Set(NAMES.split(' '));
