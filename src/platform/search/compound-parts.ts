/**
 * Words of which German compounds about barriers are made, folded as `fold` does. `aufzug=aufzuege` adds a form that endings alone
 * do not lead to. The list is ours on purpose: see docs/decisions/0030-search-german-compounds.md.
 */
const listed = `
ablage absatz absenkung absperr absperrung abstand abstell abteil alarm allee ambulanz ampel amt=aemter anfahrt
angebot anhaenger anlage anlauf anmelde anmeldung annahme ansage anschluss=anschluesse ansicht antrag=antraege antwort
anzeige apotheke app arbeit arbeiter archiv arzt=aerzte asphalt assistenz aufenthalt auffahrt aufgabe aufgang
aufkleber auflage aufnahme aufruf aufsicht aufzug=aufzuege auge aula ausbildung ausfahrt ausgabe ausgang=ausgaenge
aushang auskunft=auskuenfte ausleihe aussen ausstellung ausstieg ausweis auto automat bad=baeder bahn
bahnhof=bahnhoefe bahnsteig bank=baenke barriere bau bauamt bauarbeiten baum=baeume baustelle beamte beauftragte
bedarf bedien bedienung behandlung behinderten behinderung behoerde belag=belaege beleg beleuchtung beratung bereich
berg beruf bescheid beschilderung beschriftung besuch besucher betreuung betrieb bett bewegung bewerbung bild
bildschirm bildung blatt=blaetter blende blinden boden=boeden boeschung bord bordstein breite bremse brief
briefkasten=briefkaesten bruecke brunnen buch=buecher buechse buehne buerger buergerbuero buergersteig buero bus=busse
bushaltestelle bussteig cafe chor code computer dach=daecher damm datei daten diele dienst display dokument
dolmetscher dorf=doerfer dreh druck drucker durchfahrt durchgang=durchgaenge durchsage ecke ehrenamt einfahrt
eingang=eingaenge eingangs einkauf einrichtung einsatz einstieg eltern empfang engstelle entwertung erhoehung erlebnis
ermaessigung ersatz essen etage fach fachkraft=fachkraefte faehre fahr fahrer fahrgast=fahrgaeste fahrkarte
fahrplan=fahrplaene fahrrad=fahrraeder fahrschein fahrstuhl=fahrstuehle fahrt fahrzeug familien farbe fassade feier
feld fenster ferien fest festsaal feuer feuerwehr film finanz fitness flaeche flucht fluchtweg flur foerder foerderung
form formular foto frage frauen freibad=freibaeder freizeit fremd freund friedhof=friedhoefe frist fuehrer fuehrung
fuehrungs fuge fuss=fuesse fussboden=fussboeden fussgaenger fussweg gang=gaenge garderobe garten=gaerten gasse
gast=gaeste gaststaette gebaerden gebaerdensprach gebaerdensprache gebaeude gebuehr gebuehren gefaelle geh
gehbehinderte gehbehinderung gehoer gehoerlosen gehweg gelaende gelaender geld geldautomat gemeinde genehmigung geraet
geraete gericht geruch gesundheit gesundheits glas=glaeser glatt gleis grad grenze griff grund grundschule grundstueck
gruppe gurt haken hall halle hallenbad=hallenbaeder halte haltegriff haltepunkt halter haltestange haltestelle
hand=haende handlauf=handlaeufe handwerk hang haupt haus=haeuser hausarzt=hausaerzte haut heft heim heizung helfer
herz hilfe=hilft=helfen=geholfen hilfsmittel hindernis hinweis hoehe hoer hoeranlage hoerbehinderung hoergeraet hof=hoefe hort hotel
hubbuehne hublift huegel hund hunde hygiene imbiss impf induktion industrie info information infotafel inklusion innen
innenstadt=innenstaedte insel internet jahr jugend jugendclub kabel kabine kaffee kamera kammer kanal kante kanzlei
karte kasse kassen keller kenn kennzeichen kinder kindergarten=kindergaerten kinderwagen kino kiosk kirch kirche kita
klapp klappsitz klasse kleidung klein klingel klinik kloster knick knopf=knoepfe kommunal kommune kontakt konto
kontrast konzert kopf=koepfe kopfsteinpflaster kosten kraft=kraefte krank kranken krankenhaus=krankenhaeuser
krankenkasse kreis kreisel kreisverkehr kreuz kreuzung kueche kultur kunden kunst kurs kurve kurz lade laden=laeden
laerm lager lampe land landes landkreis landstrasse lauf laut lautsprecher leder lehrer lehrgang=lehrgaenge leihe leit
leitstreifen leitsystem leitung lern lesbar lese licht liefer lift linie linien liste loch=loecher lokal luecke luft
maengel mann markierung markt=maerkte maschine masse mast mauer medien medizin melde meldung mensch menue messe miet
miete mieter mitarbeiter mittag mittel mobil mobilitaet moebel monitor motor muell museum=museen musik nacht nah
nahverkehr natur navigation netz netzwerk niederflur niveau norm not notausgang=notausgaenge notruf nummer nutzer
oberflaeche oeffnung oeffnungs offen ohr orientierung ort orts packung papier park parkhaus=parkhaeuser
parkplatz=parkplaetze partei pass patienten pause person personal personen pfad pfahl pfarr pfeiler pflaster pflege
pflegeheim pflicht pfosten pfuetze plakat plan=plaene platte platz=plaetze podest polizei poller portal post praktikum
praxis=praxen preis problem programm pruef pruefung publikum punkt quartier quer querung querungshilfe rad=raeder
radweg rampe rand=raender rasen rat rathaus=rathaeuser raum=raeume recht rede regal regel regen regional reha reifen
rettung rezept rezeption richtung rinne rinnstein roll rollator rollatoren rolli rollstuhl=rollstuehle rolltreppe
rueck rueckmeldung ruf rufbus ruhe ruhebank=ruhebaenke runde saal=saele sand sanitaer sanitaets satz sauna schach
schacht schacht=schaechte schalter schaltung schatten schau schein schieb schiebe schiene schild=schilder schlamm
schleife schlitz schloss=schloesser schluessel schmerz schnee schrank=schraenke schranke schrift schritt schueler
schul schule schutz schwelle schwer schwerbehinderte schwerbehinderten schwerhoerigen schwimm schwimmbad=schwimmbaeder
seh sehbehinderte sehbehinderung sehen seil seite seiten sekretariat selbsthilfe senioren service sicherheit sicht
signal sitz sitzbank=sitzbaenke sitzplatz=sitzplaetze sitzung software sonder sonne sozial sozialamt spalt spalte
spiegel spiel spielplatz=spielplaetze splitt sport sportplatz=sportplaetze sprache sprech sprechstunde sprechzeit spur
stadion stadt=staedte stamm stand standort stange station statt steg steig steigung stein stell stelle
stellplatz=stellplaetze stock stolper stolperfalle stolperstelle strasse strassen strassenbahn strecke streifen
stuetze stufe stuhl=stuehle stunde sturz such system tafel tag tages tastatur taste taster taxi teil teilhabe telefon
teppich termin terrasse test text theater ticket tisch toilette ton tonne tor=tore tour tourist touristen touristik
traeger transport traverse trenn treppe treppenhaus=treppenhaeuser treppenlift tritt tuer tueren tueroeffner tunnel
turm turnhalle ueber uebergang=uebergaenge uebersicht ueberweg ufer uhr umbau umgebung umkleide umkleidekabine
umleitung umsteige umwelt umzug unfall=unfaelle universitaet unter unterfuehrung unterkunft=unterkuenfte unterlage
unterricht unterstand=unterstaende unterstuetzung urlaub veranstaltung verband=verbaende verbindung verbot verein
verfahren verkauf verkehr verkehrs verkehrsinsel verkehrszeichen vermietung vermittlung versammlung verschluss
verwaltung video vorfeld vorhang vorplatz=vorplaetze vorraum=vorraeume vorschrift vortrag=vortraege wagen wahl
wahllokal wald=waelder wand=waende warn warte wartebereich wartehaeuschen wartehaus warteraum=warteraeume wartezeit
wartezimmer wasch waschbecken wasser wc web webseite wechsel weg wege weich werk werkstatt=werkstaetten wetter wickel
wickelraum=wickelraeume wind winter wippe wohn wohnhaus=wohnhaeuser wohnheim wohnung wort=woerter zahl zahn
zahnarzt=zahnaerzte zaun=zaeune zebra zebrastreifen zeichen zeit zeitung zelle zelt zentrum=zentren ziel zimmer zone
zufahrt zug=zuege zugang=zugaenge zugangs zustand zuweg
`;

/** Every form with the word it belongs to: `aufzuege` → `aufzug`. */
export const compoundParts: ReadonlyMap<string, string> = new Map(
  listed
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((entry) => {
      const forms = entry.split('=');
      return forms.map((form): [string, string] => [form, forms[0] ?? form]);
    }),
);
