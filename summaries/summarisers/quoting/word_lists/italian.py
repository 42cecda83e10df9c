"""Closed word lists of Italian; what each is for stands in `languages.Language`."""

ITALIAN = {
    "stop": """
        dentro meglio nuovo nuova fuori accanto subito parecchio tal nata proprio invece intanto
        il lo la i gli le l un uno una e ed o ma però che chi cui quale quali cosa come quando dove
        perché se non sì no né di del dello della dei degli delle a ad al allo alla ai agli alle da
        dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle su sul sullo sulla sui
        sugli sulle con per tra fra senza sotto sopra dopo prima durante verso contro io tu lui lei
        noi voi loro mi ti si ci vi ne mio mia miei mie tuo tua suo sua suoi sue nostro nostra
        nostri nostre vostro questo questa questi queste quello quella quelli quelle ciò è sono era
        erano essere stato stata sia sei siamo ho hai ha abbiamo avete hanno aveva avere fa fare
        fanno faccio fatto può possono posso possiamo potere deve devono devo va vanno vado andiamo
        andare vuole voglio dire dice detto vedere vede sapere sa più meno molto molta molti molte
        poco pochi anche ancora già sempre mai qui qua lì là ora adesso allora poi quindi così bene
        male buono solo quasi qualcosa niente nulla qualcuno nessuno tutto tutta tutti tutte ogni
        altro altra altri altre stesso stessa cose gente volta volte esempio modo due tre quattro
        cinque primo secondo seconda oggi tanto tanti c'è dell'anno un'altra l'altro cioè ecco
        insomma davvero""",
    "joiners": """
        il lo la i gli le un uno una e ed o ma che se di del della dei degli delle a ad al alla ai
        alle da dal dalla in nel nella nei nelle su sul sulla con per tra fra senza mio mia suo sua
        nostro nostra molto perché come quando dove è sono io si ci non ogni questo questa questi
        queste""",
    "openers": """
        allora|quindi|ora|adesso|ma|poi|e poi|però|prima di tutto|innanzitutto|primo|secondo|terzo|
        per esempio|ad esempio|inoltre|infine|oggi|dunque|ecco|bene|cioè|insomma|e quindi|e allora|
        ciao|la prima|la seconda|la terza|tuttavia|perciò|per questo|anche""",
    "sure_openers": "oggi vediamo|oggi parliamo|oggi vi|in questo video|in breve|passiamo|cominciamo",
    "soft_openers": """
        io|noi|questo|quello|se|quando|c'è|ci sono|e se|e questo|e quando|qui|e io|e non|bisogna""",
    "subjects": "io tu lui lei noi voi loro questo quello",
    "links": "e ma o perché",
    "takers": "che se quando come dove perché e o ma dice credo è sono ha non",
    "fillers": "eh ehm mmm uhm ah beh boh",
    "leads": """
        mah|guarda|bene|e così|sì|no|e|ma|allora|quindi|poi|e poi|però|ecco|cioè|insomma|dunque|ok|ora|adesso|o|beh|diciamo|
        per esempio|ad esempio|e quindi""",
    "ordinals": "primo|terzo|quarto|in primo luogo|in secondo luogo|in terzo luogo",
    "bound": "ora che|poi che|e non solo",
    "tails": "e|o|ma|quindi|ok|insomma|cioè|ecco|eccetera",
    "vague": "questo quello ciò lui lei loro essi questa quella questi quelli lo là lì così ne",
    "leaning": "che perché di del della e o né cui quale dove è sono",
    "nouny": """
        il lo la i gli le un uno una del della dei delle al alla nel nella sul sulla mio mia suo sua
        nostro nostra questo questa ogni dal dalla""",
    "verby": "io si non mi ti ci può deve per a",
    "generic": """
        riassunto riassumere tema argomento video idea principale messaggio parla spiegare
        presentazione importante conclusione conversazione intervista puntata podcast""",
    "promising": """
        oggi parliamo|oggi vediamo|oggi facciamo|oggi vi|oggi ti|parliamo di|parleremo di|in questo video|
        in questa puntata|in questo episodio|vi mostro|vi racconto|vi spiego|vi faccio vedere|voglio parlarvi|
        voglio raccontarvi|vorrei parlarvi|vorrei raccontarvi|oggi prepariamo|oggi cuciniamo|stasera parliamo|
        il tema di oggi|il nostro ospite|la nostra ospite|vediamo insieme|imparerete|imparerai|oggi affrontiamo|
        oggi cambiamo|oggi faccio|oggi vorrei|oggi cominciamo|oggi tocca|oggi rispondo|oggi vi porto""",
    "aim": """
        oggi parliamo|oggi vediamo|in questo video|vi mostro|voglio|l'obiettivo|l'idea|si tratta|
        la cosa più importante|in breve|imparare|parliamo di|parleremo di|in conclusione|
        la differenza|il mio consiglio|dobbiamo imparare""",
    "stress": """
        importante|il segreto|la ragione|il problema|la regola|mai|sempre|bisogna|deve|devono|cioè|
        soprattutto|la differenza|il trucco|primo|secondo|terzo|per questo|dobbiamo""",
    "turn": """
        passiamo|prima di tutto|innanzitutto|infine|per finire|la prima|la seconda|la terza|
        il primo|il secondo|il terzo|l'ultimo|l'ultima|parliamo|cominciamo|iniziamo|ora vediamo|
        in conclusione|in breve|prossimo|primo|secondo|terzo""",
    "courtesy": """
        un bacio|un abbraccio|di essere venuti|mi raccomando|iscrivetevi|mandatemi|passate a trovarmi|
        grazie|ciao|benvenuti|benvenute|buongiorno|buonasera|iscrivetevi|arrivederci|alla prossima|
        mi chiamo|a presto|salve|iscriviti|al canale|il canale|nei commenti|mettete mi piace|
        mi piace|campanella|prossimo video|buona giornata|per l'attenzione|per aver guardato|
        ben tornati|bentornati|
        ci vediamo la|ci vediamo al|ci vediamo nel|buona serata|spero che vi|scrivetemi|fatemi sapere|è una bella domanda|bella domanda|cinque stelle""",
    "objects": "lui lei loro noi voi questo quello",
    "determiners": "il lo la i gli le un una questo questa ogni",
    "announcing": """
        parlare di|parliamo di|parlare del|cominciamo con|iniziamo con|passiamo a|passiamo al|
        passiamo alla|si tratta di|iniziamo da""",
    "selves": "io mio mia",
    "conditions": "se quando mentre anche come",
    "verbs": """
        è sono era erano fu sia siamo ha hanno ho abbiamo aveva fa fanno faccio facciamo può possono
        posso possiamo deve devono dobbiamo va vanno vado andiamo vuole vogliono voglio dice dicono
        vede vedono sa sanno mette dà danno viene vengono resta rimane comincia aiuta funziona serve
        servono bisogna costa significa permette porta arriva passa usa usano credo penso esiste
        ricordate mettete lasciate c'è cambia vive cresce diventa piace""",
    "inner": "di del della dei delle degli",
    "empty": """
        come ho detto|come dicevo|ecco fatto|è tutto|questo è importante|guardate qui|buona domanda|
        vi mostro|vi faccio vedere|la prossima cosa è|ci torneremo|il seguente|è questo""",
    "asking": (
        r"^(?:(?:e|ma|allora) )?(?:(?:quanto tempo|quanti|quante|che cosa|come mai|"
        r"qual è)\b|(?:cosa|perché|quando|dove|chi|quanto|"
        r"qual|quale|quali)\b.{0,40}$)"
    ),
    "imperatives": """
        prendete prendi mettete metti aggiungete aggiungi tagliate taglia lasciate lascia fate usate
        usa guardate guarda mescolate mescola aspettate evitate ricordate ricordatevi controllate""",
    "askers": "come perché",
    "articles": "il lo la i gli le",
    "units": """
        ora ore minuto minuti secondo secondi mese mesi giorno giorni settimana settimane anno anni
        euro chilo chili grammo grammi litro litri metro metri gradi cento volte volta metà parte
        cosa fino modo uno due tre quattro cinque sei sette otto nove dieci venti trenta cinquanta
        mille duemila
        milione milioni miliardo miliardi migliaio migliaia centinaio centinaia dozzina centesimo centesimi
        dollaro dollari centimetro centimetri millimetro millimetri chilometro chilometri grado numero numeri
        terzo secolo secoli""",
    "hollow": """
        regola regole consiglio consigli trucco trucchi punto punti tema idea idee esempio esempi ragione
        ragioni domanda domande commento commenti video puntata episodio lezione
        persona persone mondo""",
    "both": "e",
    "introduction": "Introduzione",
    "summary": "Conclusione",
}
