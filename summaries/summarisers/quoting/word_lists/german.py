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
        sofort zeigen gern""",
    "joiners": """
        der die das den dem des ein eine einen einem einer eines und oder aber denn sondern wenn als
        dass weil ob in im am auf bei beim mit nach von vom zu zum zur für um durch gegen ohne unter
        über zwischen bis seit wegen mein meine dein deine sein seine unser unsere ihre kein keine
        dieser diese dieses diesem diesen jeder jede jedes sehr sowie ich wir er man wie was wer
        welche welcher""",
    "openers": """
        also|so|jetzt|nun|dann|und dann|aber|und jetzt|als nächstes|zuerst|zunächst|erstens|
        zweitens|drittens|viertens|außerdem|deshalb|deswegen|trotzdem|zum beispiel|zum schluss|
        schließlich|heute|okay|gut|ja|übrigens|das heißt|und deshalb|und das|und da|der erste|
        der zweite|der dritte|herzlich willkommen|hallo|wichtig ist""",
    "sure_openers": "heute geht|heute zeige|heute möchte|in diesem video|heute sprechen|jetzt kommen wir",
    "soft_openers": """
        ich|wir|man|das ist|es ist|es gibt|da|hier|und ich|und wir|und es|und die|und der|wenn|ihr|
        sie|und wenn|und man|und sie|genau|dabei|danach""",
    "subjects": "ich wir du ihr er sie es man das",
    "links": "und aber oder denn",
    "takers": """
        dass weil wenn ob wie was wo als und oder aber denn glaube denke weiß sage sagt ist sind hat
        haben kann können""",
    "fillers": "äh ähm öh hm mhm ähh ehm tja naja",
    "leads": """
        und|aber|also|so|ja|nun|jetzt|okay|ok|dann|und dann|na ja|genau|oder|denn|übrigens|halt|
        eben|nun ja|und zwar|ach|wie gesagt|sozusagen""",
    "ordinals": "erstens|zweitens|drittens|viertens|fünftens",
    "bound": """
        so viel|so viele|so dass|so ein|so eine|so wie|so weit|so lange|aber auch nicht|
        oder auch nicht|nun einmal|so gut|so sehr""",
    "tails": "und|oder|aber|also|ja|ne|nicht wahr|oder so|genau|okay|halt|und so|und so weiter",
    "vague": """
        es das dies diese dieser dieses sie er da dort dabei dafür damit daran darauf davon dazu
        deren dessen ihn ihm ihnen""",
    "leaning": "weil dass denn welche welcher ob sondern damit zu ist sind hat und oder aber",
    "nouny": """
        der die das den dem des ein eine einen einem einer eines im am vom zum zur beim mein meine
        unser unsere kein keine jeder jede jedes diese dieser dieses""",
    "verby": "ich wir du man nicht zu",
    "generic": """
        hauptaussage zusammenfassung thema worum geht video vortrag sprecher wichtigste überblick
        kern botschaft aussage erklären""",
    "aim": """
        heute geht es|geht es um|es geht um|möchte ich|möchte ihnen|will ich|zeige ich|ich zeige|
        wir schauen uns|sprechen wir|in diesem video|in diesem vortrag|das ziel|die idee|
        die wichtigste|das wichtigste|im grunde|kurz gesagt|ich möchte|wir lernen|verdict|
        mein fazit|fazit|zusammengefasst|das ergebnis|wichtig ist""",
    "stress": """
        wichtig|wichtigste|wichtigsten|entscheidend|vor allem|der grund|das problem|die regel|
        der trick|niemals|immer|das heißt|deshalb|muss|müssen|sollte|sollten|besonders|das beste|
        der unterschied|nie|erstens|zweitens|drittens|viertens""",
    "turn": """
        als nächstes|kommen wir|beginnen wir|damit kommen|der erste|der zweite|der dritte|
        der vierte|erstens|zweitens|drittens|viertens|zum schluss|schließlich|der letzte|nun zu|
        jetzt zu|sprechen wir|fassen wir|zunächst|zuerst|nun ist|erster schritt|zweiter schritt|
        dritter schritt|teil""",
    "courtesy": """
        vielen dank|danke|willkommen|hallo|guten morgen|guten tag|guten abend|tschüss|bis bald|
        bis zum nächsten|abonniert|abonnieren|mein name ist|fürs zuschauen|fürs zuhören|
        auf wiedersehen|abonniert den|den kanal|in die kommentare|die glocke|daumen hoch|
        nächsten video|nächstes mal|nächsten mal|schön dass|einen schönen tag|eure fragen|viel spaß|
        bis dann|bis nächste woche|link in der|neuen video|neuen folge""",
    "objects": "sie es uns ihr das er wir ich",
    "determiners": "ein eine mein meine unser unsere kein keine jeder jede jedes",
    "announcing": """
        sprechen über|reden über|kommen wir zu|kommen wir zum|kommen wir zur|beginnen wir mit|
        fangen wir an mit|geht es um|kommen zum|kommen zu|zum thema|wir zum|wir zur|wir zu|
        jetzt kommt|jetzt kommen|kommen die|schauen uns""",
    "selves": "ich mein meine",
    "conditions": "wenn als während obwohl falls sobald bevor nachdem",
    "verbs": """
        ist sind war waren bin bist seid hat habe haben hatte hatten wird werden wurde wurden würde
        kann können konnte muss müssen musste soll sollen sollte will wollen möchte darf dürfen mag
        macht machen geht gehen gibt geben kommt kommen steht stehen sieht sehen sagt sagen braucht
        brauchen bleibt bleiben liegt liegen zeigt zeigen heißt lässt nimmt nehmen hält halten
        findet finden weiß wissen denke glaube führt fährt fahren bekommt beginnt dauert gehört
        gehören verkauft hilft helfen schauen nutzen nutzt funktioniert bedeutet arbeitet arbeiten
        lebt leben wächst passiert spricht wirkt trägt""",
    "inner": "des von",
    "empty": """
        und zwar so|das war es|das war's|so sieht das aus|wie gesagt|wie ich schon|zeige ich gleich|
        komme ich gleich|dazu später|eine gute frage|gute frage|ich zeige es euch|ich sage es euch|
        merkt euch das|das ist der trick|das ist wichtig|schaut mal|seht ihr|man sieht hier|
        wie ihr seht|keine ahnung|das nächste ist|nun das nächste|klingt komisch|noch ein tipp|
        ist folgendes|folgendes""",
    "asking": (
        r"^(?:(?:und|aber|also) )?(?:wie|warum|was|wo|wer|wann|welche|welcher|welches|wieso|"
        r"weshalb|woher)(?: \S+){0,1} (?:ist|sind|war|hat|haben|kann|können|soll|sollte|muss|"
        r"macht|geht|gibt|passiert|tut|würden|würde|heißt|braucht) "
    ),
    "imperatives": """
        nehmt nimm gebt gib stellt stell legt leg dreht dreh achtet achte schneidet schneide lasst
        lass macht mach schaut schau merkt denkt denk vergesst vergiss fangt geht kommt wartet warte
        mischt gießt füllt nutzt nutze benutzt stellen nehmen""",
    "askers": "wie warum was wo wer wann ob wieso weshalb",
    "articles": "der die das",
    "units": """
        stunde stunden minute minuten sekunde sekunden monat monate tag tage woche wochen jahr jahre
        euro prozent grad meter kilometer kilo gramm liter umdrehungen nächstes nächste mal teil
        ende anfang seite""",
    "both": "und",
    "introduction": "Einleitung",
}
