"""What questions in German ask for, and what answers look like."""

GERMAN = {
    "earning": "verdient|verdienen|verdiente|gehalt|lohn",
    "figures": "zahl|zahlen|statistiken",
    "listing": "alle|liste|sämtliche|nenne|auflisten",
    "plainly": """
        als wäre ich fünf|als wäre ich 5|als wäre ich ein kind|als wäre ich fünf jahre alt|als wäre ich 5 jahre alt|
        wie einem fünfjährigen|wie für fünfjährige|wie einem kind|wie für ein kind""",
    "concluding": """
        fazit|schlussfolgerung|schlussfolgerungen|schluss|urteil|kernaussage|hauptaussage|kernbotschaft|botschaft|
        moral|moral von der geschichte|hauptidee|grundidee|wichtigste erkenntnis|wichtigste punkt|wichtigste tipp|
        wichtigste rat|wichtigste aussage|wichtigste lektion|wichtigste botschaft|wichtigste regel|das wichtigste|
        am wichtigsten|wichtigsten punkt|wichtigsten tipp|soll ich mir merken|muss ich mir merken|
        sollte ich mir merken|sollte man sich merken|mir merken|mitnehmen|unterm strich""",
    "summing": """
        kernaussage kernaussagen hauptaussage hauptaussagen hauptpunkte hauptthema punkt punkte punkten
        wichtigsten zusammenfassen lerne lernen lernt handelt themen inhalt wesentliche wesentlichen
        fazit kern hauptsächlich""",
    "small": "erste ersten letzte leute nächstes",
    "choosing": "welche welcher welches welchen was",
    "price": """
        kostet|kosten|kostete|kosteten|gekostet|verdient|verdienen|preis*|teuer|bezahlen|zahlen|bezahlt|zahlt|
        gebühr*|günstig|billig|wie viel geld""",
    "amount": "wie viel|wie viele|wieviel|wieviele|anzahl",
    "measure": """
        wie groß|wie hoch|wie schnell|wie weit|wie schwer|wie laut|wie breit|wie dick|wie tief|wie warm|wie heiß|
        wie kalt|wie klein|welche temperatur|welcher temperatur|wie viel wiegt|wie viel wiegen|wie viel wog""",
    "age": "wie alt",
    "duration": "seit wie lange|wie lange|wie lang|wie oft|wie häufig|wie viel zeit|wieviel zeit",
    "time": "wann|welches jahr|welchem jahr|welcher tag|welchem tag|um wie viel uhr|wie spät|seit wann",
    "name": """
        wie heißt|wie heißen|wie hieß|wie hießen|wie nennt|name|namen|wer ist der|wer ist die|wer war der|
        wer war die|wer sind die|welcher stadt|welchem land|welches land|welche stadt""",
    "person": "wer|wem|wen|wessen",
    "place": "wo|wohin|woher|welchem ort",
    "reason": "warum|weshalb|wieso|aus welchem grund|wozu",
    "way": """
        wie kann|wie macht|wie geht|wie soll|wie muss|wie wird|wie man|wie funktioniert|was tun|was macht man|
        was soll""",
    "meaning": "was ist ein|was ist eine|was sind|was bedeutet|was heißt|definition|bedeutung",
    "steps": "schritt|schritte|schritten|phasen",
    "money": "euro|euros|cent|dollar|franken|mark|kostenlos|umsonst|gratis|pfund",
    "numbers": """
        zwei*|drei*|vier*|fünf*|sechs*|sieben*|acht|achtzehn|achtzig|neun*|zehn*|elf|zwölf|*zig|*hundert*|
        *tausend*|million*|halb*|doppelt*|dutzend|prozent""",
    "spans": "sekunde*|minute*|stunde*|tag|tage|tagen|woche*|monat*|jahr|jahre|jahren|täglich|jeden|jede|einmal",
    "years": "alt|jährig*",
    "dates": """
        um eins|um zwei|um drei|um vier|um fünf|um sechs|um sieben|um acht|um neun|um zehn|um elf|um zwölf|januar|
        februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|*montag*|*dienstag*|*mittwoch*|
        *donnerstag*|*freitag*|*samstag*|*sonntag*|uhr|morgens|abends|nachts|mittags|vor * jahren|letztes jahr|
        nächstes jahr|frühling|frühjahr|sommer|herbst|winter|gestern|morgen|neunzehnhundert*|achtzehnhundert*|
        zweitausend*|sobald|immer wenn|jahrhundert*""",
    "occasions": "nie|niemals|bei|beim|während|wenn|als|bis|bevor|nachdem|solange",
    "people": """
        herr|frau|doktor|professor*|heiße|heißt|mein mann|meine frau|mein vater|meine mutter|mein bruder|nachbar*""",
    "namings": "heißt|heißen|heiße|hieß|hießen|genannt|namens|nennt|nennen|nannte|name|namen",
    "places": "in|im|ins|an|am|auf|unter|hinter|neben|zwischen|gegenüber|bei der|beim",
    "reasons": "weil|denn|deshalb|deswegen|darum|damit|grund|gründe|daher|sonst|wegen|nämlich|davon dass|daran dass|daher dass",
    "ways": """
        man muss|man kann|man soll|sie müssen|sie können|du musst|du kannst|indem|mit|zuerst|dann|soll|gehen sie""",
    "meanings": "ist ein|ist eine|sind|bedeutet|heißt|nennt man|eine art",
    "ordered": """
        erstens|zweitens|drittens|zuerst|danach|dann|als nächstes|zum schluss|der erste|der zweite|der dritte""",
    "empty": """
        mache machen macht machst projekt firma unternehmen geschäft gesagt genannt erwähnt konzentriere fokus video vortrag sprecher
        sprecherin bitte zeige nenne liste braucht brauchen dafür muss müssen tun genau wichtig wichtigsten
        passiert passierte passieren geschah geschehen
        vermeiden wiederholen""",
    "wishes": """
        gib mir mach schreib
        anfänger kinder stichpunkte stichpunkten stichworte liste tabelle kurz kürzer knapp ausführlich einfach
        einfache einfachen worten sätze sätzen satz absatz stil freundlich überblick zusammenfassung fasse zusammen
        erkläre erklären kernaussagen wichtigsten punkte punkten alles verständlich
        tipp tipps ratschlag ratschläge rat erklär erkläre nenne nenn""",
    "leaving": "ohne|außer|nicht|ignoriere|lass",
    "translating": "übersetz*",
}
