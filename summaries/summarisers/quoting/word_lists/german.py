"""Closed word lists of German; what each is for stands in `languages.Language`."""

GERMAN = {
    "stop": """
        der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern
        wenn dann als wie wo was wer wen wem warum weil dass daß ob in im an am auf aus bei beim mit
        nach von vom vor zu zum zur für um durch gegen ohne unter über hinter neben zwischen bis
        seit während wegen ab nicht kein keine keinen keinem keiner nie nur auch noch schon sehr so
        ja nein mal eben halt etwa fast ganz gar immer wieder hier da dort jetzt nun heute bin bist
        ist sind seid war waren wäre wären sein gewesen habe hast hat haben hatte hatten hätte
        hätten werde wirst wird werden wurde wurden würde würden worden kann kannst können konnte
        könnte könnten muss musst müssen musste müsste soll sollte sollten will wollen wollte möchte
        möchten darf dürfen mag machen macht gemacht gehen geht gibt geben kommt kommen sehen sieht
        sagen sagt gesagt lassen lässt steht stehen ich du er sie es wir ihr mich dich sich uns euch
        ihnen ihm ihn mir dir mein meine meinen meinem meiner dein deine seine seinen seinem seiner
        ihre ihren ihrem ihrer unser unsere unseren euer eure dieser diese dieses diesem diesen
        jeder jede jedes jedem jeden alle alles allen aller man etwas nichts viel viele vielen mehr
        weniger wenig andere anderen anderer anderes anders selbst also damit dabei dafür daran
        darauf daraus davon dazu darum deshalb deswegen trotzdem zwar einfach wirklich eigentlich
        natürlich vielleicht genau okay gut ding dinge sache sachen leute mensch menschen beispiel
        erste ersten zweite zweiten dritte dritten zwei drei vier fünf sechs erst zuerst paar
        bisschen eins bereits sowie bzw welche welcher welches dessen deren ganze ganzen sogar
        sofort zeigen gern irgendwie irgendwas irgendwann irgendwo überhaupt bestimmt sicher
        wahrscheinlich ungefähr ziemlich relativ total richtig super echt halt nämlich übrigens
        allerdings jedenfalls sonst bald später früher damals danach davor dadurch darüber darunter
        dahinter daneben hierher hinein heraus hinaus herum raus rein drauf drin dran rauf runter
        zurück zusammen weg los ab rum vorher nachher inzwischen mittlerweile seitdem oben unten
        innen außen vorne hinten links rechts draußen drinnen drüben zuhause hause irgendein
        irgendeine derselbe dieselbe dasselbe solche solcher solches manche mancher manches einige
        einiger einigen beide beiden keins jemand jemanden niemand niemanden jeweils gerade gleich
        oft selten manchmal meistens meist häufig lange länger kurz klar schnell leider endlich
        plötzlich tatsächlich letztlich wann womit wofür woran worauf wovon wozu wohin woher worum
        obwohl während bevor nachdem sobald solange falls sodass statt außer trotz laut innerhalb
        außerhalb bisher bislang derzeit niemals hab hätt wär wärs gibts geht's ging gings kam kamen
        wollten sollten dürfte dürften durfte durften mochte brauche brauchst braucht brauchte tue
        tut tun tat getan gehe gehst gegangen komme kommst gekommen sage sagte sagten sehe siehst
        sah gesehen finde findet fand denke dachte gedacht glaube glaubt weiß wisst wusste wussten
        heißt hieß bleibt blieb nimmt nehme nehmen nahm genommen bekommt bekam stell steht lässt
        ließ liegt lag hält gebe gab gegeben geworden geblieben eher mindestens höchstens wenigstens
        schließlich drittens viertens euch eurem euren eures hey moin leute kollege kollegin fünfzig
        hundert zwanzig dreißig vierzig sechzig achtzig tausend sieben acht neun zehn elf zwölf
        neunzig siebzig halbe halben letzte letzten letzter letztes nächste nächsten nächster
        nächstes beste besten gute guten guter gutes große großen großer großes kleine kleinen
        kleiner kleines neue neuen neuer neues alte alten alter altes ganzer ganzes eigene eigenen
        eigener möglich wichtig wichtige wichtigen wichtigste wichtigsten schöne schönen schön darin
        woran hinter obwohl doppelte jedoch dennoch ebenfalls ebenso genauso dort dorthin dahin
        bestimmten bestimmte""",
    "joiners": """
        der die das den dem des ein eine einen einem einer eines und oder aber denn sondern wenn als
        dass weil ob in im am auf bei beim mit nach von vom zu zum zur für um durch gegen ohne unter
        über zwischen bis seit wegen mein meine dein deine sein seine unser unsere ihre kein keine
        dieser diese dieses diesem diesen jeder jede jedes sehr sowie ich wir er man wie was wer
        welche welcher ins ans vom fürs aufs durchs hinter neben vor an aus pro statt trotz seinem
        seinen seiner meinem meinen meiner ihrem ihren ihrer unserem unseren unserer eurem euren
        eure keinen keinem keiner jedem jeden jedes obwohl während nachdem bevor sobald solange
        falls damit sodass welches welchen welchem solche manche einige viele zu ziemlich irgendein
        irgendeine du""",
    "openers": """
        also|okay|als nächstes|zum beispiel|zum schluss|übrigens|das heißt|herzlich willkommen|
        hallo|wichtig ist|erstens|zweitens|drittens|viertens|na ja|und zwar|und jetzt|und dann|
        aber jetzt|der erste|der zweite|ganz ehrlich|ehrlich gesagt|ganz wichtig|noch was|
        noch etwas|noch eins|stellt euch vor|passt auf|guten morgen|guten tag|guten abend|
        vielen dank|hey leute|servus|moin|wie gesagt|mal ehrlich""",
    "sure_openers": """
        heute geht|heute zeige|heute möchte|in diesem video|heute sprechen|jetzt kommen wir|
        kommen wir|fangen wir|beginnen wir|schauen wir""",
    "soft_openers": """
        jetzt|nun|dann|zuerst|zunächst|außerdem|deshalb|deswegen|trotzdem|schließlich|heute|da|hier|
        dabei|danach|dort|früher|später|damals|inzwischen|mittlerweile|seitdem|natürlich|vielleicht|
        leider|eigentlich|manchmal|oft|meistens|normalerweise|irgendwann|irgendwie|daher|darum|
        dafür|davon|dadurch|daran|darauf|dazu|damit|daraus|davor|dagegen|gestern|morgen|abends|
        morgens|nachts|endlich|plötzlich|tatsächlich|allerdings|jedenfalls|zumindest|ansonsten|
        sonst|somit|erst|einmal|anschließend|dennoch|bisher|bald|nachher|vorher|oben|unten|innen|
        außen|vorne|hinten|draußen|drinnen|wahrscheinlich|wirklich|klar|sicher|interessanterweise|
        glücklicherweise|nebenbei|insgesamt|letztlich|letztendlich|grundsätzlich|deswegen|darüber|
        darunter|worauf|solche|viele|manche|alles|nichts|niemand|keiner|jeder|jemand|beide|einige|
        alle|anfangs|generell|selbst|auch|nur|sogar|besonders|gerade|immer|nie|niemals|ebenso|
        stattdessen|hinterher|drittens|so|gut|genau""",
    "subjects": "ich wir du ihr er sie es man das die der wer dies jeder keiner niemand jemand alles",
    "links": "und aber oder denn sondern",
    "takers": """
        dass weil wenn ob wie was wo als damit obwohl während bevor nachdem sobald solange falls
        warum wieso sodass indem welche welcher welches welchen""",
    "fillers": "äh ähm öh hm mhm ähh ehm tja naja öhm hmm ach pff halt gell",
    "leads": """
        und|aber|also|so|ja|nun|jetzt|okay|ok|dann|und dann|na ja|genau|oder|denn|übrigens|halt|
        eben|nun ja|und zwar|ach|wie gesagt|sozusagen|ne|gell|tja|klar|okay also|ja also|also gut|
        na gut|so jetzt|ja gut|gut|ach so|ach ja|naja|weil|ganz ehrlich|ehrlich gesagt|
        wie schon gesagt|wisst ihr|weißt du|wissen sie|schaut|schau|sorry|hey|nämlich|egal|doch|na|
        sagen wir mal|das heißt|sprich|ich meine|und so|aber gut|oh|hey leute|leute""",
    "ordinals": "erstens|zweitens|drittens|viertens|fünftens",
    "bound": """
        so viel|so viele|so dass|so ein|so eine|so wie|so weit|so lange|aber auch nicht|
        oder auch nicht|nun einmal|so gut|so sehr""",
    "tails": """
        und|oder|aber|also|ja|ne|nicht wahr|oder so|genau|okay|halt|und so|und so weiter|gell|oder|
        nicht|weißt du|wisst ihr|wissen sie|sag ich mal|sage ich mal|und das|so|ehrlich gesagt|
        irgendwie|leute|ne ja|denn|weil|wenn|dass|sondern|keine ahnung|zum beispiel|eigentlich""",
    "vague": """
        es das dies diese dieser dieses sie er da dort dabei dafür damit daran darauf davon dazu
        deren dessen ihn ihm ihnen""",
    "leaning": """
        weil dass denn welche welcher ob sondern damit zu ist sind hat und oder aber sodass indem
        welches welchen denen deren dessen wobei weshalb bis obwohl""",
    "nouny": """
        der die das den dem des ein eine einen einem einer eines im am vom zum zur beim mein meine
        unser unsere kein keine jeder jede jedes diese dieser dieses einige viele manche alle solche
        zwei drei sein seine ihr ihre dein deine euer eure meinem meinen seinem seinen ihrem ihren
        unserem unseren keinen keinem jeden jedem diesem diesen in an auf aus mit von für um durch
        gegen ohne unter über hinter neben zwischen bis seit wegen nach bei vor zu ins ans fürs aufs
        statt trotz pro ab""",
    "verby": "ich wir du man nicht zu",
    "generic": """
        hauptaussage zusammenfassung thema worum geht video vortrag sprecher wichtigste überblick
        kern botschaft aussage erklären gespräch gesprächs interview unterhaltung folge podcast""",
    "promising": """
        heute geht es um|heute geht's um|geht es heute um|sprechen wir heute|heute sprechen wir|reden wir heute|
        heute reden wir|zeige ich euch|zeig ich euch|ich zeige euch|erzähle ich euch|ich erzähle euch|euch erzählen|
        ihnen erzählen|euch zeigen|ihnen zeigen|erkläre ich euch|ich erkläre euch|schauen wir uns|wir schauen uns|
        wir beschäftigen uns|beschäftigen wir uns|heute lernen wir|heute bauen wir|heute kochen wir|heute machen wir|
        unser thema|mein thema|das thema heute|in diesem video|in diesem vortrag|heute klären wir|heute möchte ich|
        möchte ich heute|will ich heute|heute will ich|zu gast ist|mein gast ist|heute gehen wir|heute wollen wir|
        heute gibt es|zeige euch heute|nehme euch heute|heute zeige ich|heute soll es um""",
    "aim": """
        heute geht es|geht es um|es geht um|möchte ich|möchte ihnen|will ich|zeige ich|ich zeige|
        wir schauen uns|sprechen wir|in diesem video|in diesem vortrag|das ziel|die idee|
        die wichtigste|das wichtigste|im grunde|kurz gesagt|ich möchte|wir lernen|verdict|
        mein fazit|fazit|zusammengefasst|das ergebnis|wichtig ist|geht es heute|darüber sprechen|
        darum geht|will ich euch|zeig ich euch|zeige ich euch|nehme ich euch|bauen wir|erkläre ich|
        heute sprechen|mein thema|möchte heute|sprechen darüber|was könnt ihr|die frage ist|
        der plan|wir wollen|ich will|gezeigt|zu gast|unser gast|mein gast""",
    "stress": """
        wichtig|wichtigste|wichtigsten|entscheidend|vor allem|der grund|das problem|die regel|
        der trick|niemals|immer|das heißt|deshalb|muss|müssen|sollte|sollten|besonders|das beste|
        der unterschied|nie|erstens|zweitens|drittens|viertens|am wichtigsten|der wichtigste|
        der häufigste|der größte|das heißt|am besten|statt|deswegen|darf man nie|man darf|man muss|
        man braucht|nur wenn|es reicht|achtet|wir haben gemerkt|wir haben verstanden|festgestellt|
        herausgefunden|gelernt|der fehler|hauptsache|grundsätzlich|im gegenteil|der vorteil|
        der nachteil|früher|das ergebnis""",
    "turn": """
        als nächstes|kommen wir|beginnen wir|damit kommen|der erste|der zweite|der dritte|
        der vierte|erstens|zweitens|drittens|viertens|zum schluss|schließlich|der letzte|nun zu|
        jetzt zu|sprechen wir|fassen wir|zunächst|zuerst|nun ist|erster schritt|zweiter schritt|
        dritter schritt|teil|kommen wir jetzt|jetzt kommt|was ist davon|und jetzt zum|nun zur|
        nun zum|jetzt zur|jetzt zum|die frage ist|wie geht|der nächste|im nächsten schritt|
        letzter schritt|der letzte schritt""",
    "courtesy": """
        vielen dank|danke|willkommen|hallo|guten morgen|guten tag|guten abend|tschüss|bis bald|
        bis zum nächsten|abonniert|abonnieren|mein name ist|fürs zuschauen|fürs zuhören|
        auf wiedersehen|abonniert den|den kanal|in die kommentare|die glocke|daumen hoch|
        nächsten video|nächstes mal|nächsten mal|schön dass|einen schönen tag|eure fragen|viel spaß|
        bis dann|bis nächste woche|link in der|neuen video|neuen folge|macht's gut|ich danke|
        danke für|schön dass|freue mich|servus|moin|hey leute|auf eure fragen|das war's|das wars|
        viel erfolg|wir sehen uns|in der beschreibung|schickt mir|einladung|bis zum|schreibt mir|
        hausaufgabe|
        ein like da|ich hoffe das hilft|hoffe es hat euch|kommentiert|lasst es mich wissen|abo da|das ist eine gute frage|gute frage|fünf sterne""",
    "objects": "sie es uns ihr das er wir ich",
    "determiners": """
        ein eine einen einem einer mein meine meinen unser unsere kein keine keinen jeder jede jedes
        dieser diese dieses diesen viele manche einige alle solche zwei drei vier fünf sein seine
        ihr ihre dein deine euer eure mehrere beide welche welcher welches der die das den dem des
        eines meinem meiner seinen seinem seiner ihrem ihren ihrer unserem unserer keinem keiner
        diesem diesen jedem jeden welchen welchem dieselbe derselbe""",
    "announcing": """
        sprechen über|reden über|kommen wir zu|kommen wir zum|kommen wir zur|beginnen wir mit|
        fangen wir an mit|geht es um|kommen zum|kommen zu|zum thema|wir zum|wir zur|wir zu|
        jetzt kommt|jetzt kommen|kommen die|schauen uns|jetzt zum|jetzt zur|nun zum|nun zur|
        sprechen wir über|reden wir über|es geht um|geht es heute um|kurz über|was ist der|
        weiter mit|beginnen mit|fangen wir mit|als nächstes kommt|als nächstes kommen""",
    "selves": "ich mein meine meinen meinem meiner mir mich",
    "conditions": "wenn als während obwohl falls sobald bevor nachdem solange wer",
    "verbs": """
        ist sind war waren bin bist seid hat habe haben hatte hatten wird werden wurde wurden würde
        kann können konnte muss müssen musste soll sollen sollte will wollen möchte darf dürfen mag
        macht machen geht gehen gibt geben kommt kommen steht stehen sieht sehen sagt sagen braucht
        brauchen bleibt bleiben liegt liegen zeigt zeigen heißt lässt nimmt nehmen hält halten
        findet finden weiß wissen denke glaube führt fährt fahren bekommt beginnt dauert gehört
        gehören hilft helfen schauen nutzen nutzt funktioniert bedeutet arbeitet arbeiten lebt leben
        wächst passiert spricht wirkt trägt wäre wären hab hatte hätte hätten hast bist wirst könnt
        kannst könnte könnten müsste müssten sollten sollst wollt willst wollte wollten möchtest
        möchtet darf darfst dürft durfte durften dürfte mochte konnten mussten musst müsst gab gäbe
        ging gingen kam kamen kommst standen sah sahen sagte sagten brauchte brauchten blieb blieben
        lag lagen hieß hießen ließ ließen nahm nahmen hielt hielten fand fanden wusste wussten
        dachte dachten glaubte fuhr fuhren bekam bekamen begann begannen half halfen sprach sprachen
        trug trugen wuchs war's ist's gibt's geht's klingt sieht fällt steigt sinkt zieht reicht
        passt kostet kosteten lautet lautete hängt sitzt läuft rennt schläft isst trinkt liest
        schreibt spielt fragt fragte antwortet lernt lehrt versteht verstand erzählt erzählte
        erklärt erklärte wartet schließt öffnet nennt nannte nannten entsteht entstand verliert
        gewinnt bringt brachte brachten stellt stellte setzt setzte legt legte dreht kauft kaufte
        baut baute bauten schneidet mischt kocht backt bäckt brät wäscht putzt reißt hört hörte
        riecht schmeckt fühlt spürt merkt merkte stimmt tut tat taten scheint schien gilt galt
        betrifft enthält erhält besteht bestand verändert ändert änderte löst löste sorgt hilf
        entscheidet entschied zeigte führte folgt folgte endet kennt kannte trifft trafen vergisst
        vergaß fehlt fehlte gefällt bietet bleibe gehe komme mache sehe sage nehme gebe finde weißt
        wisst brauche hoffe fange lasse freut freue bekommst kriegt kriege fing fingen zog zogen
        rief riefen schrieb schrieben verlangten traute trafen nutzte lebte lebten arbeitete
        arbeiteten machte machten lernte lernten spielte zahlt zahlte verdient wohnt wohnte heizt
        ruht holt schützt trocknet verschwindet steckt landet wirft wechselt rechnet hilft wiegt
        misst vergeht hing kostete raten rate meint meinte trennt braucht's schickt bedankt behält
        verträgt entwickelt liefert leidet liebt mag magst habt seid schaut reinigt bohre zeichne
        baue koche backe schneide lege stelle setze bohrt glaube denke fahre spreche lese schreibe
        hole fange kaufe arbeite wohne warte hoffe verkaufe treffe kenne lerne zeige stehe sitze
        liege esse trinke schlafe laufe trage helfe höre fühle merke weigere gönne zeig glaub geh
        komm sag find nehm""",
    "inner": "des der von",
    "empty": """
        und zwar so|das war es|das war's|so sieht das aus|wie gesagt|wie ich schon|zeige ich gleich|
        komme ich gleich|dazu später|eine gute frage|gute frage|ich zeige es euch|ich sage es euch|
        merkt euch das|das ist der trick|das ist wichtig|schaut mal|seht ihr|man sieht hier|
        wie ihr seht|keine ahnung|das nächste ist|nun das nächste|klingt komisch|noch ein tipp|
        ist folgendes|folgendes|drückt mir|könnt ihr euch vorstellen|könnt ihr euch ja vorstellen|
        wirklich wahr|das stimmt|stimmt|fangen wir an|los geht's|los gehts|eine sehr gute frage|
        das ist eine gute|weiß ich nicht|ich weiß nicht|ganz einfach|so ist das|wisst ihr was|
        was ist passiert|merkt euch|klingt logisch|klingt erst mal|ich bin wieder|zeig ich euch|
        jetzt wird""",
    "asking": (
        r"^(?:(?:und|aber|also|ja|so) )?(?:(?:wie|warum|was|wo|wer|wann|welche|welcher|welches|wieso|wofür|womit|"
        r"weshalb|woher|wohin|woran|worauf)(?: \S+){0,3}? (?:ist|sind|war|waren|hat|hast|habt|haben|kann|kannst|könnt|"
        r"können|soll|sollte|muss|müssen|macht|machen|geht|gibt|passiert|tut|würden|würde|heißt|braucht|kostet|bedeutet|"
        r"raten|hängt|fahren|haben) |"
        r"(?:ist|sind|hat|habt|haben|kann|kannst|könnt|können|muss|darf|soll|gibt|wisst|kennt|braucht) (?:das|es|ihr|"
        r"sie|wir|du|man|denn)\b)"
    ),
    "imperatives": """
        nehmt nimm gebt gib stellt stell legt leg dreht dreh achtet achte schneidet schneide lasst
        lass macht mach schaut schau merkt denkt denk vergesst vergiss fangt wartet warte mischt
        gießt füllt nutzt nutze benutzt stellen nehmen schreibt schreib probier kauft kauf baut
        bohrt bohr sägt säg hängt häng klebt kleb rührt rühr kocht gebt streicht streich stellt
        setzt setz messt miss fragt lest lies hört hör sucht such plant holt hol bringt bring backt
        prüft prüfe drückt drück zieht zieh tragt bleibt versucht versuch vermeidet bedankt schickt
        abonniert stellt bedenkt seid fangen kaufen achten probieren lassen machen geben schauen
        versuchen denken""",
    "askers": """
        wie warum was wo wer wann ob wieso weshalb womit wofür woran wohin woher worauf welche
        welcher welches wen wem""",
    "articles": "der die das",
    "units": """
        stunde stunden minute minuten sekunde sekunden monat monate tag tage woche wochen jahr jahre
        euro prozent grad meter kilometer kilo gramm liter umdrehungen nächstes nächste mal teil
        ende anfang seite schnitt zentimeter millimeter tonnen tropfen stück stücke prise löffel
        gläser uhr morgens mittag montag dienstag mittwoch donnerstag freitag samstag sonntag januar
        februar märz april mai juni juli august september oktober november dezember wochenende
        moment grund gründe art weise leute menschen kollegen video folge stelle stellen schritt
        schritte frage fragen schluss
        jahren jahrhundert jahrhunderte jahrzehnt jahrzehnte million millionen milliarde milliarden tausende
        dutzend hälfte drittel viertel cent cents dollar franken nummer nummern""",
    "hollow": """
        tipp tipps regel regeln punkt punkte thema themen idee ideen beispiel beispiele trick tricks ratschlag
        kommentar kommentare kanal folge sendung einladung
        leute menschen mensch person personen""",
    "both": "und",
    "introduction": "Einleitung",
    "summary": "Fazit",
    "verblike": """
        machen gehen geben kommen stehen sehen sagen brauchen bleiben liegen zeigen nehmen halten
        finden wissen fahren gehören helfen schauen nutzen arbeiten leben reden sprechen bauen
        kaufen denken glauben lassen lernen lesen schreiben spielen essen trinken fragen antworten
        bekommen verstehen erzählen erklären anfangen schneiden messen suchen tragen bringen laufen
        schlafen tun sein passieren heißen bedeuten dauern funktionieren führen beginnen stellen
        legen setzen stellt""",
    "asked": "",
    "pointing": """
        seht ihr|siehst du|wie ihr seht|hier oben|hier unten|hier vorne|hier sieht man|hier drüben|
        so etwa|ungefähr so|schaut mal|guckt mal|auf der folie|auf dem bild""",
    "nonfinite": r"^(?:(?:ab|an|auf|aus|ein|mit|vor|zu|nach|weg|los|hin|her|um|zurück|weiter)?ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|ent|zer)(?![a-zäöüß]*ungen$)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{2,}iert|[a-zäöüß]{4,}(?:eln|ern|ieren))$",
}
