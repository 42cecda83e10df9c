"""What questions in Italian ask for, and what answers look like."""

ITALIAN = {
    "earning": "guadagna|guadagnano|guadagnava|stipendio",
    "figures": "numero|numeri|cifra|cifre|statistiche",
    "listing": "elenca|elenco|lista|tutti|tutte",
    "plainly": """
        come se avessi cinque anni|come se avessi 5 anni|come se fossi un bambino|come a un bambino di cinque anni|
        come a un bambino|come per un bambino""",
    "concluding": """
        conclusione|conclusioni|verdetto|morale|morale della storia|idea principale|idea centrale|
        l'idea principale|l'idea centrale|punto principale|
        punto fondamentale|punto centrale|messaggio principale|messaggio centrale|il messaggio|la lezione|
        lezione principale|consiglio più importante|punto più importante|cosa più importante|lezione più importante|
        l'essenziale|devo ricordare|bisogna ricordare|dovrei ricordare|ricordare|il succo""",
    "summing": "tratta punto punti principali qual imparo imparare contenuto conclusioni temi argomenti dice",
    "small": "meglio primo",
    "choosing": "che quale quali",
    "price": """
        costa|costano|costava|costato|costata|guadagna|guadagnano|costo|costi|prezzo|prezzi|pagare|paga|caro|cara|
        tariffa|quanti soldi|pagato|pagata|pagano|costerebbe|speso|spende|spendono|stipendio""",
    "amount": "quanto|quanta|quanti|quante",
    "measure": """
        che dimensione|che altezza|che temperatura|quale temperatura|che distanza|quale distanza|che velocità|
        quanto pesa|quanto pesano|quanto pesava|quanto misura|quanto è alto|quanto è alta|quanto è lungo|
        quanto è lunga|quanto è grande""",
    "age": "quanti anni|che età",
    "duration": """
        quanto tempo|ogni quanto tempo|ogni quanto|da quanto tempo|per quanto tempo|con quale frequenza|quanto dura|
        da quanto|dopo quanto|fra quanto|tra quanto|quanto durano|quanto è durato|quanto è durata|quanto deve durare|
        quanto ci vuole|quanto ci mette""",
    "time": "quando|che anno|quale anno|che giorno|che ora|quale data|da quando",
    "name": """
        come si chiama|come si chiamano|come si chiamava|qual è il nome|che nome|nome del|nome della|nome di|
        chi è il|chi è la|chi era il|chi era la|chi è l'*|chi sono|quale città|quale paese|che città|che paese""",
    "person": "chi",
    "place": "dove|quale luogo",
    "reason": "perché|per quale motivo|qual è il motivo|come mai",
    "way": "come|cosa fare|cosa bisogna",
    "meaning": "cos'è un|cos'è una|che cos'è|cosa sono|cosa significa|definizione",
    "steps": "passo|passi|passaggi|fasi",
    "money": "euro|centesimi|dollaro|dollari|gratis|gratuito|lire",
    "numbers": """
        due|tre|quattro*|cinque*|sei|sette*|otto*|nove*|dieci|undici|dodici|tredici|quattordici|quindici|sedici|
        dici*|venti*|cento*|*cento|mille|*mila|milion*|metà|mezzo|mezza|dozzina|doppio|ventun*|ventott*|trent*|quarant*|
        cinquant*|sessant*|settant*|ottant*|novant*""",
    "spans": "secondi|minuto|minuti|ora|ore|giorno|giorni|settiman*|mese|mesi|anno|anni|ogni|tutti i",
    "years": "anni|anno",
    "dates": """
        alle due|alle tre|alle quattro|alle cinque|alle sei|alle sette|alle otto|alle nove|alle dieci|alle undici|
        alle dodici|dalle *|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|
        dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mezzogiorno|mezzanotte|millenovecento*|
        milleottocento*|duemila*|anni fa|ieri|domani|primavera|estate|autunno|inverno|secolo|prossimo anno|
        anno scorso|nel momento|non appena""",
    "occasions": "mai|durante|quando|se|mentre|finché|fino a|prima|dopo",
    "people": """
        signor|signora|dottor|dottoressa|professor*|mi chiamo|si chiama|mio marito|mia moglie|mio padre|mia madre""",
    "namings": """
        si chiama|si chiamano|si chiamava|mi chiamo|chiamato|chiamata|di nome|nome|nomi|soprannome|battezzato""",
    "places": "a|in|al|alla|sotto|nel|nella|dietro|vicino|accanto|tra|di fronte|sulla|sul",
    "reasons": "perché|poiché|per questo|ragione|motivo|affinché|grazie a|altrimenti|quindi|siccome",
    "ways": "bisogna|si può|puoi|potete|devi|dovete|con|prima|poi",
    "meanings": "è un|è una|sono|significa|si chiama|vuol dire|una specie",
    "ordered": "primo|secondo|terzo|prima|poi|infine|dopo|il primo|la prima",
    "empty": """
        qual faccio fare progetto azienda impresa menzionato menzionati video relatore concentrati elenca serve
        successo succede succedere accaduto
        evitare ripetere""",
    "wishes": """
        spiegalo spiegami riassumilo dammi fammi scrivi principianti principiante bambini punti elenco lista
        tabella corto breve brevemente semplice semplici parole frasi frase paragrafo stile tono riassunto riassumi
        riassumere spiega spiegare idee principali chiave tutto
        consiglio consigli trucchi spiegamelo""",
    "leaving": "senza|tranne|ignora|non",
    "translating": "traduc*|traduz*|traduci",
}
