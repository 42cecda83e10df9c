"""What a word of Italian may be in a clause, for `kinds.py`."""

ITALIAN_KINDS = {
    "subjects": "io tu lui lei noi voi loro questo quello nessuno qualcuno c' ognuno",
    "clitics": "mi ti si ci vi ne lo la li le gli l' m' t' s' v' glielo ce ve me te se",
    "negations": "non",
    "determiners": """
        il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quegli quelle ogni mio
        mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre vostro vostra alcuni alcune molti molte pochi
        altri altre qualche """,
    "prepositions": """
        di del dello della dei degli delle dell' d' a ad al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle
        dall' in nel nello nella nei negli nelle nell' su sul sullo sulla sui sugli sulle sull' con per tra fra senza
        sotto sopra dopo prima durante verso contro dentro""",
    "subordinators": "che cui se quando mentre perché dove come finché affinché poiché siccome chi benché anche-se",
    "links": "e ed o ma però oppure né",
    "askers": "quanto quale quali qual quanti quante com' cos' dov'",
    "adverbs": """
        già anche sempre mai quasi solo ancora così ora adesso poi allora quindi dopo prima qui qua lì là bene oggi
        invece proprio pure più almeno""",
    "strong": "due tre quattro cinque sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento trecento mille molto tanto più meno troppo abbastanza così",
    "verbs": """
        piove nevica piacque bolle bollono cuoce cuociono muove muovono spinge stringe raccoglie raccolgo scioglie ero eri eravamo erano avevate avrei sarei farei vado stavo state cadde nacque prese è sono era erano sei siamo siete fu furono sia siano sarà saranno sarebbe ho hai ha abbiamo avete hanno avevo aveva
        avevano avevamo avrà avrebbe fa fai fanno faccio facciamo fate faceva facevano fece può puoi possono posso possiamo potete
        poteva potrebbe deve devi devono devo dobbiamo dovete doveva dovrebbe va vai vanno vado andiamo andate andava vuole vuoi
        vogliono voglio vogliamo volete voleva vorrei vorrebbe dice dici dicono dico diciamo diceva disse vede vedi
        vedono vedo vediamo vedete sa sai sanno so sappiamo sapete sapeva mette mettono metto mettiamo dà dai danno do
        diamo date viene vieni vengono vengo veniva esce escono esco rimane rimangono comincia cominciano
         pensa pensano penso perde perdono perdo trova trovano trovo
         muore muoiono dorme dormono dormo sembra sembrano tiene tieni tengono tengo teneva cade cadono legge leggono leggete
        sente sentono sento conosce conoscono conosco cresce crescono nasce nascono esiste esistono
         chiedono chiedo chiedete chiude chiudono apre aprono bisogna occorre conviene basta bastano succede diventa
        diventano piace piacciono crede credono credo dipende riesce riescono riesco salgono scende prende prendono
         prendi scrive scrivono vive vivono vivo bevo beve dite scegli sceglie spegne ricordo manca mancano
        regge perda venga faccia abbia possa debba vada sappia dia stia sto stai sta stanno stiamo stava stavano c'è
        c'era ci-sono""",
    "infinitives": """
        calare soffiare girare volare crollare bruciare bollire spingere tagliare montare smontare pulire abbandonare abitare accadere accendere accettare accompagnare aggiungere aggiustare aiutare allagare alzare amare
        andare apparire applicare arrivare ascoltare aspettare assaggiare aumentare avvicinare ballare battere bussare
        buttare cambiare camminare cantare capitare cercare chiamare colpire comprare conservare contare continuare coprire
        costruire creare cucinare cuocere decidere dimenticare diminuire dimostrare distrarre disturbare dividere
        dormire durare entrare evitare fermare finire firmare funzionare gettare girare giocare girare guardare guidare
        immaginare imparare incollare incontrare indicare iniziare innaffiare insegnare inventare invitare lanciare
        lasciare lavare lavorare legare lievitare mandare mangiare mescolare misurare morire mostrare muovere nascondere
        notare occupare offrire ordinare ottenere pagare parlare partire passare pensare permettere pesare piangere
        piantare portare preferire pregare premere preparare provare pulire raccogliere raccontare raggiungere regalare
        restare restituire ricevere riconoscere ricordare ridere rileggere riposare risparmiare rispondere ritornare rompere
        salvare saltare sbagliare scappare scaldare scoprire scrivere seguire sentire servire smettere sognare sottolineare
        spaccare sparire spendere sperare spiegare spostare stagionare studiare suonare superare svegliare tagliare
        tenere tentare tirare toccare togliere tornare tradurre trasformare trattare trovare uccidere usare uscire
        utilizzare vendere versare viaggiare vincere visitare volare voltare asciugare noleggiare""",
    "auxiliaries": "ho hai ha abbiamo avete hanno aveva avevo avevano avevamo è sono era erano siamo sei sia siano stato stati",
    "participles": "",
    "conditions": "chi se quando mentre siccome finché poiché",
    "nonfinite": r"(?:are|ere|ire|rre|arsi|ersi|irsi|ato|uto|ito|ando|endo|mente|arlo|erlo|arla|erla|arvi|ervi|irvi)$",
    "ambiguous": "conta contano conto costa costano torno torna tornano resta restano corre prendo comincio sale serve servono chiede",
    "governing": r"(?:[aei]r(?:e|mi|ti|si|ci|vi|lo|la|li|le|ne)|rre|ndo)$",
    "endings": (
        r"(?:[a-z]{2,}(?:avo|evo|ivo|ava|eva|avano|evano|ivano|iamo|arono|erono|irono|ò|rà|ranno|remo|rebbe|rebbero|"
        r"eremmo|isco|isce|iscono)|[a-z]{3,}(?:ete|ate|ite)|[a-z]{3,}ono)$"
    ),
    "nouns": """
        però ciò metà patate estate rete parete sete prete rate giornate serate fermate vite dite buono buona telefono
        suono città nuovo nuova attivo motivo arrivo bravo bravi olive perdono tono trono ricavo allievo rilievo vivo
        novità realtà libertà verità università qualità quantità""",
    "are": "o a ano",
    "ere": "o e",
    "ire": "o e ono",
}
