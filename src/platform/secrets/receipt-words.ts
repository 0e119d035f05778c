/**
 * 256 short German words that are known to everybody, have no umlaut, no ß and no second spelling, and are told apart on a bad
 * telephone line. Never reorder or shorten: codes in people's hands are made of them.
 */
export const receiptWords = `
Abend Adler Affe Amsel Anker Apfel Arm Ast Auge Auto Bach Ball Banane Bank Bart Bauer Baum Becher Berg Besen
Bett Biene Bild Birne Blatt Blume Bogen Boot Brief Brille Brot Brunnen Buch Bus Butter Dach Dame Dampf Delfin
Distel Dorf Dose Drachen Durst Eimer Eis Elefant Ente Erbse Erde Esel Eule Fahne Farbe Fass Feder Feld Fenster Fest
Feuer Finger Fisch Flasche Flieder Floh Fluss Freund Frosch Fuchs Gabel Gans Garten Gast Geige Gitarre Glas Glocke Gold Gras
Gurke Hafen Hafer Hagel Hahn Hals Hammer Hand Hase Haus Hecht Heft Hemd Herbst Herd Herz Himmel Hirsch Holz
Honig Hose Hund Hut Igel Insel Jacke Jahr Kaffee Kamel Kamin Kamm Kanne Karte Kasse Katze Keks Keller Kerze Kette
Kino Kirsche Kissen Klavier Klee Knopf Koch Koffer Kopf Korb Korn Kran Kranz Kreis Krone Krug Kuchen Kugel Kuh Kurve
Lachs Laden Lampe Land Laub Leiter Lerche Licht Linde Linse Luft Lupe Maler Mandel Mantel Marder Markt Maus Meer Mehl
Meise Melone Messer Milch Minute Mittag Mond Moos Morgen Motor Mund Muschel Musik Mutter Nacht Nadel Nagel Nase Nebel Nest
Nudel Nuss Ofen Ohr Onkel Orgel Papier Park Pfanne Pfeife Pferd Pilz Pinsel Platz Post Puppe Quark Quelle Rabe Rad
Regen Reh Reis Ring Ritter Robbe Rose Rucksack Ruder Saal Sack Saft Salat Salz Sand Schaf Schal Schatz Schere Schiff
Schirm Schlitten Schnee Schrank Schuh Schule Schwan See Segel Seife Seil Sofa Sommer Sonne Spiegel Spinat Stadt Stall Stein Stern
Stiefel Storch Strand Strauch Strom Stuhl Suppe Tafel Tal Tanne Tante Tasche Tasse Taube Teich Teller Tiger Tinte
`
  .trim()
  .split(/\s+/u);
