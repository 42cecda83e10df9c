"""Closed word lists of Polish; what each is for stands in `languages.Language`."""

POLISH = {
    "stop": """
        i a w we z ze na do od o u po za przed przy przez pod nad między dla bez ku oraz lub albo
        ale lecz jednak więc że żeby aby bo ponieważ gdy kiedy jeśli jeżeli gdzie jak jaki jaka
        jakie który która które których którym którą co kto czy nie tak się jest są był była było
        były być będzie będą bym by ja ty on ona ono my wy oni one mnie mi ciebie ci go jego jej
        jemu mu nas nam was wam ich im nimi mój moja moje twój swój swoje swoją nasz nasza nasze ten
        ta to te tego tej temu tym tych tę tą tamten taki taka takie też także już jeszcze tylko
        bardzo może można mogą mogę musi muszą trzeba mam ma mają mamy mieć chcę chce robić robi
        zrobić mówić mówi powiedzieć widać wiem wie wszystko wszystkie wszyscy każdy każda każde
        inny inna inne sam sama coś ktoś nic nikt tu tutaj tam teraz potem wtedy zawsze nigdy często
        dzisiaj dziś więcej mniej dużo mało trochę rzecz rzeczy ludzie raz razy przykład sposób
        jeden jedna dwa dwie trzy cztery pięć pierwszy pierwsza drugi druga trzeci dobrze dobry no
        właśnie czyli bowiem aż niż jako również sobie siebie sobą mną tobą nami wami niego niej
        niemu nią nich moje mojego mojej moim moich mną twoja twoje swojego swojej swoim swoich
        naszego naszej naszym naszych wasz wasza wasze tamta tamto tą tych tymi takiego takiej
        takich takim takimi którego której któremu którymi czego czemu czym kogo komu kim jakiś
        jakaś jakieś jakiegoś jakąś jakichś coś czegoś ktoś kogoś gdzieś kiedyś jakoś skąd dokąd
        dlaczego dlatego ponad około prawie niemal zupełnie całkiem całkowicie dość dosyć raczej
        chyba pewnie oczywiście naprawdę serio faktycznie rzeczywiście przecież nawet zwłaszcza
        szczególnie głównie przynajmniej tylko dopiero zaraz najpierw później wcześniej wtedy zwykle
        zazwyczaj czasem czasami rzadko nagle znowu znów ciągle wciąż stale razu dalej dawno
        niedawno ostatnio wreszcie kolejny kolejna kolejne następny następna następne ostatni
        ostatnia ostatnie cały cała całe całą całego całej wszystkich wszystkim wielu wiele kilka
        kilku parę pół półtora większość mnóstwo sześć siedem osiem dziewięć dziesięć jedenaście
        dwanaście piętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sto dwieście trzysta
        czterysta pięćset tysiąc tysiące milion jednego jednej jednym dwóch trzech czterech pięciu
        drugiej drugiego drugie trzecia trzecie pierwsze pierwszej pierwszym nowy nowa nowe nowego
        dobra dobre dobrego lepiej lepszy lepsze najlepszy najlepsze duży duża duże dużych mały mała
        małe ważny ważna ważne ważniejsze najważniejszy najważniejsza najważniejsze prosty prosta
        proste okej ok więc zatem natomiast jednakże chociaż choć mimo zamiast oprócz wobec podczas
        wśród według wokół obok koło wzdłuż bądź ani iż gdyż gdyby żebym żebyś żebyśmy żebyście abym
        abyś abyśmy abyście jestem jesteś jesteśmy jesteście byłem byłam byłaś byliśmy będziemy będę
        będziesz bądźcie macie miał miała miało mieli miały masz możesz możecie mógł mogła mogło
        mogli mogłam mogłem mogłabym mógłby mogłoby chcemy chcesz chcecie chciał chciała chciałbym
        chciałabym wiesz wiecie wiemy wiedzą wiedział wiedziała myślę myślałem myślałam myśli robię
        robimy robicie robił robiła zrobił zrobiła zrobiliśmy idę idzie idą szedł poszedł mówię
        mówimy mówił mówiła powiedział powiedziała powiem powiedzmy widzę widzimy widzi okazało
        okazuje zaczyna zaczął zaczęła zaczęło musiał musiała musiałem musiałam musieli powinien
        powinna powinno powinny powinniśmy warto wolno należy wystarczy wygląda znaczy znaczą sensie
        sens generalnie ogólnie właściwie zresztą podobno niby akurat akurat ewentualnie dokładnie
        bardziej najbardziej najmniej najwięcej trochę sporo tyle ile jakby jakie typu człowiek
        człowieka ludzi ludziom osób osoba osoby osobę pan pani państwo pana czas czasu sposobu
        sprawa sprawy koniec końcu początku temu szczerze mówiąc słuchajcie patrzcie innego innej
        innych innym bez beze przeciwko poza ponieważ kto żaden żadna żadne żadnego żadnej swoją
        swym swego swej prostu góle ogóle otwarta otwarte zwykła zwykłe gotowe problemu sumie prosto
        zimno ciepło wysoko nisko daleko blisko szybko powoli pionowo codziennie cicho jasno ciemno
        trudno łatwo mocno drobno cienko komuś kimś czymś""",
    "joiners": """
        i a w we z ze na do od o u po za przed przy przez pod nad między dla bez oraz lub albo ale
        że żeby aby bo gdy jeśli jeżeli która który które którego której których którym którą
        którymi jak nie mój moja moje mojego mojej nasz nasza nasze naszego naszej ten ta te tego
        tej bardzo jest są każdy każda każde czy ku wobec podczas wśród według wokół około koło
        wzdłuż mimo zamiast oprócz ponieważ kiedy gdzie skoro zanim chociaż choć aż niż ani więc
        dlaczego żaden żadna prawie ponad zbyt jakaś jakiś jakieśiaieiegoiejich swój swoja swoje
        swojego swoją swoim kilka wiele parę pół dwa dwie trzy cztery pięć gdyby żebyście żebyśmy
        będzie będą był była było byli były dość coraz""",
    "openers": """
        no więc|okej|no dobra|no dobrze|po pierwsze|po drugie|po trzecie|na przykład|poza tym|
        na koniec|przede wszystkim|cześć|witam|witajcie|dzień dobry|hej|i teraz|i wtedy|a potem|
        i jeszcze jedno|jeszcze jedno|słuchajcie|no to|no i|szczerze mówiąc|tak naprawdę|co ciekawe|
        co więcej|uwaga|dziękuję|kochani|a teraz|innymi słowy|krótko mówiąc|z drugiej strony|
        z jednej strony""",
    "sure_openers": "dzisiaj porozmawiamy|dziś porozmawiamy|w tym filmie|dzisiaj pokażę|przejdźmy|zacznijmy|podsumujmy",
    "soft_openers": """
        teraz|potem|następnie|najpierw|dzisiaj|dziś|wczoraj|jutro|jednak|dlatego|czyli|tutaj|tu|tam|
        wtedy|później|wcześniej|czasem|czasami|często|zawsze|nigdy|zwykle|zazwyczaj|oczywiście|
        niestety|chyba|pewnie|podobno|zresztą|właściwie|okazało|ostatnio|kiedyś|dawniej|nagle|
        wreszcie|początkowo|zatem|więc|wszystko|wszystkie|nic|nikt|ktoś|wszyscy|niektórzy|dużo|
        latem|zimą|wiosną|jesienią|nocą|wieczorem|rano|rzadko|dopiero|nawet|szczególnie|pierwszy|
        pierwsza|drugi|druga|trzeci|trzecia|ostatni|ostatnia|następny|następna|naprawdę|serio|
        generalnie|ogólnie|normalnie|koniecznie|lepiej|najlepiej|warto|można|trzeba|wolno|należy|
        tak|ponad|około|dobra|dobrze|zaczęło|wydaje|chodzi|będzie|wiadomo|zdarza|pamiętam|słychać|
        widać""",
    "subjects": "ja my ty wy on ona oni one to ktoś nikt każdy wszyscy nic wszystko",
    "links": "i a ale oraz albo lub więc",
    "takers": """
        że żeby jeśli jeżeli kiedy jak gdzie bo czy co kto który która które którego której których
        którym którą którymi którzy ponieważ gdy gdyby zanim skoro chociaż choć aż niż dlaczego aby
        dopóki jakby ile czego żebyście żebyśmy żebym skąd czym jaki jaka jakie gdyż""",
    "fillers": "yyy eee mmm hmm ee yy eem yhm mhm aha hmmm no",
    "leads": """
        i|a|ale|więc|no|no więc|teraz|potem|czyli|okej|ok|bo|na przykład|właśnie|a więc|otóż|
        no dobra|no dobrze|dobra|dobrze|okej|no to|no i|i teraz|a teraz|znaczy|w sensie|to znaczy|
        tak|no tak|szczerze mówiąc|tak naprawdę|słuchajcie|wiecie|wiesz|wie pan|wie pani|
        proszę państwa|kochani|serio|po prostu|powiedzmy|jakby|generalnie|ogólnie|zresztą|natomiast|
        jednak|poza tym|uwaga|hej|jak mówiłem|jak mówiłam|prawda|a jeszcze jedno|i jeszcze jedno|
        jeszcze jedno|ponieważ|oczywiście|zatem|wiem wiem|nie wiem|no więc tak|więc tak""",
    "ordinals": "po pierwsze|po drugie|po trzecie|po czwarte|po piąte",
    "bound": """
        a nie|i tak|potem jak|no chyba|tak samo|tak zwany|tak zwana|tak zwane|tak naprawdę|tak jak|
        tak długo|tak dużo|dobrze jest|dobrze jak|po prostu|i tak i|jednak nie""",
    "tails": """
        i|a|ale|więc|no|czyli|bo|okej|itd|tak|prawda|wiecie|wiesz|nie|no nie|jakby|powiedzmy|
        po prostu|szczerze mówiąc|i tak dalej|albo coś|czy coś|tego typu|ponieważ|że|żeby|serio|
        na przykład|oczywiście|w sensie|znaczy|no tak|i w ogóle""",
    "vague": "to ten ta te on ona ono oni one tego tym tam tak jego jej ich niego niej nich nim nią nimi mu im tych",
    "leaning": """
        że żeby bo który która które którego której których którym którą którymi którzy czy niż jest
        są oraz lub się aby i a ponieważ ani gdyż albo aż co""",
    "nouny": """
        ten ta te tego tej tym tych mój moja moje mojego mojej nasz nasza nasze naszego naszej każdy
        każda w we na do z ze dla przez o od po za przy bez pod nad swój swoją swoje swojego jakiś
        jakaś jakieś jakąś taki taka takie takiego kilka wiele ile u ku wobec podczas wśród według
        wokół około koło wzdłuż mimo zamiast oprócz ze we między ponad""",
    "verby": "ja my nie się można trzeba może wolno należy warto muszę musimy chcę będę będziemy by",
    "generic": "podsumowanie streszczenie temat film rozmowa rozmowie rozmowy wywiad wywiadzie nagranie odcinek odcinku podcast główna myśl wniosek mówi opowiada wyjaśnij najważniejsze",
    "promising": """
        dzisiaj porozmawiamy|dziś porozmawiamy|porozmawiamy o|dzisiaj opowiem|dziś opowiem|opowiem wam|opowiem o|
        dzisiaj pokażę|dziś pokażę|pokażę wam|dzisiaj zajmiemy|dziś zajmiemy|zajmiemy się|dzisiaj zrobimy|
        dziś zrobimy|dzisiaj robimy|dziś robimy|w tym filmie|w tym odcinku|w dzisiejszym odcinku|dzisiejszy odcinek|
        chcę wam pokazać|chcę wam opowiedzieć|chciałbym opowiedzieć|chciałabym opowiedzieć|chciałbym dzisiaj|
        chciałabym dzisiaj|dowiecie się|dzisiaj przejdziemy|dziś przejdziemy|moim gościem|naszym gościem|
        dzisiaj napiszemy|temat na dziś|tematem jest|będziemy mówić|dzisiaj o|dziś o|dzisiaj zapraszam|
        dziś zapraszam|dzisiaj biorę|dziś biorę|dzisiaj gramy|dziś gramy|dzisiaj recenzja|dziś recenzja|
        robimy dzisiaj|robimy dziś|szyjemy dzisiaj|szyjemy dziś|mamy dzisiaj|uczymy się dzisiaj|uczymy się dziś|
        dzisiaj będziemy|dziś będziemy|dzisiaj gotujemy|dziś gotujemy|dzisiaj mam dla|dziś mam dla""",
    "aim": """
        dzisiaj porozmawiamy|dziś porozmawiamy|w tym filmie|chcę pokazać|pokażę|chodzi o|celem|
        najważniejsze|w skrócie|nauczymy|opowiem|powiem wam|mój wniosek|podsumowując|
        chcę opowiedzieć|moim gościem|naszym gościem|nasz gość|mój gość|chciałbym dzisiaj|
        chciałabym dzisiaj|chciałbym opowiedzieć|chciałabym opowiedzieć|zajmiemy się|dzisiaj robimy|
        dziś robimy|pokażę wam|dowiecie się|opowiem wam|porozmawiamy o|co chciałbym|moim zdaniem|
        główny wniosek|okazało się""",
    "stress": """
        ważne|najważniejsze|najważniejsza|powód|problem|zasada|nigdy|zawsze|trzeba|należy|musi|
        muszą|czyli|przede wszystkim|różnica|po pierwsze|po drugie|po trzecie|dlatego|pamiętaj|
        pamiętajcie|najlepiej|najczęściej|okazało się|zależy od|zależą od|polega na|cały sekret|
        nie wolno|warto|wystarczy|powinien|powinna|powinno|muszą|największy|błąd|zamiast|im dłużej|
        pierwsza rzecz|druga zmiana|najważniejszy|przyczyna|główna""",
    "turn": """
        przejdźmy|zacznijmy|po pierwsze|po drugie|po trzecie|następnie|na koniec|wreszcie|pierwszy|
        druga|drugi|trzeci|trzecia|ostatni|ostatnia|teraz|podsumujmy|kolejny|kolejna|zajmijmy się|
        zaczniemy|jeszcze jedno|druga rzecz|pierwsza rzecz|trzecia rzecz|w tym czasie|a co|
        kolejna rzecz|następny krok""",
    "courtesy": """
        dziękuję|dzięki|cześć|witam|witajcie|dzień dobry|dobry wieczór|do widzenia|subskrybuj|
        do zobaczenia|nazywam się|łapkę w górę|zasubskrybuj|subskrybujcie|subskrypcji|mój kanał|
        moim kanale|w komentarzach|w komentarzu|dzwoneczek|następnym filmie|za uwagę|za oglądanie|
        za obejrzenie|na tyle|miłego dnia|film wam się|podobał|za tydzień|kochani|do zobaczenia|
        miło mi|bardzo mi miło|za rozmowę|za zaproszenie|smacznego|trzymajcie się|pozdrawiam|
        bardzo dziękuję|chętnie odpowiem|moim gościem|dajcie łapkę|napiszcie mi|cieszę się|pakować|
        na następną lekcję|kolejnym odcinku|narysujcie|
        piszcie|mam nadzieję że pomogłam|mam nadzieję że pomogłem|na razie|dajcie znać|to dobre pytanie|świetne pytanie|pięć gwiazdek""",
    "objects": "to my ty",
    "determiners": """
        ten ta te tamten każdy każda każde mój moja moje nasz nasza nasze jego jej ich jeden jedna
        wiele wielu kilka większość taki taka takie pierwszy pierwsza drugi druga trzeci trzecia
        ostatni ostatnia następny następna kolejny kolejna cały cała całe wszystkie niektóre
        niektórzy inny inna inni największy największa najlepszy najgorszy główny tego tej tych
        jakiś jakaś dobry dobra dobre nowy nowa nowe stary stara stare duży duża duże mały mała małe
        ważny ważna starszy starsza starsze młody młoda dwa dwie trzy cztery pięć raz""",
    "announcing": """
        porozmawiamy o|mówić o|opowiem o|zacznijmy od|przejdźmy do|chodzi o|zaczniemy od|
        przechodzimy do|opowiedzieć o|zajmiemy się|porozmawiajmy o|powiem o|teraz o|dotyczyła|
        zacznijmy od tego|rozmawiać o|kilka słów o""",
    "selves": "ja mój moja moje mi mnie mną moim",
    "conditions": "jeśli jeżeli kiedy gdy choć chociaż gdyby skoro zanim",
    "verbs": """
        jest są był była było były będzie będą jestem ma mają mam mamy miał może mogą mogę możemy
        musi muszą musimy trzeba można należy chce chcą chcę robi robią robić mówi mówią wie wiem
        widzi widać daje dają idzie stoi leży pomaga działa potrzebuje kosztuje znaczy oznacza
        pozwala zaczyna zostaje używa myślę uważam istnieje pamiętaj pamiętajcie warto żyje rośnie
        staje wystarczy powinien powinna powinno powinny zmienia zajmuje trwa jeździ jeżdżę dzielą
        wróci doszły okrąża każe wieje wejdzie wyjdzie będzie zniknie pisze piszę piszą idzie niesie
        niosę bierze jedzie rośnie ciągnie pali wisi lubi kupi kupię zrobi wróci wchodzi świeci stoi
        stoję boję boją śpią leży leżę słyszą patrzy patrzę patrzą uczy cieszy cieszę marzy marzę
        kończy kończę kończą liczy liczę tańczy walczy krzyczy tłumaczy tłumaczę chodzę widzą
        prowadzi prowadzę rodzi budzi sądzi radzi zgadza włącza wyłącza obcina kładzie kładę stawia
        wiesza myje szyje gotuje pracuję smaży piecze piekę kroi tnie miesza wlewa wyjmuje studzi
        mrozi posypuję podaję podaje zalewa próbuje zostanie zostanę stanie staje płynie płyną
        wypłynie ginie minie mija zniknie ucieknie ucieka kwitnie kwitną wieje marznie choruje leczy
        boli trzyma czyta słucha ogląda szuka znajdzie znajdę zadzwoni zadzwonię zapłaci płaci płacę
        płacą zarabia sprzedaje sprzedaję dają dadzą mieszkają zdarza udaje udało stara nosi noszę
        wozi wożę jeździ spotyka kocha kochają rozumie rozumieją pamięta zapomina martwi wierzy
        wierzę oznaczają nadaje występuje zmieniają powstało dziwi zapewnia tworzy tworzą wychodzą
        dochodzi przechodzi przychodzę wychodzę zacznę zacznie skończy zrobią przydaje przyda
        sprawia sprawiają zajmuję zajmują umiesz potrzebuję leżą zdaje wydaje jesteś jesteśmy
        jesteście byłem byłam byliśmy byłyśmy będę będziemy będziesz będziecie masz macie miała
        miało mieli miały miałem miałam mieliśmy możesz możecie mógł mogła mogło mogli mogły mógłby
        mogłaby mogłoby muszę musisz musicie musiał musiała musiało musieli powinniśmy powinniście
        wolno chcesz chcemy chcecie chciał chciała chciałbym chciałabym chciałem chciałam robię
        robisz zrobi zrobię zrobimy mówię mówisz powiem powie wiesz wiecie wiemy wiedzą widzę
        widzisz daję daj dam da idę idą szedł szła poszedł poszła stoją leżą pomagają działają
        kosztują znaczą zaczynają zostają używają uważa myśli myślą sądzę twierdzi istnieją żyją
        rosną stają wystarczą zmieniają boi bał bała bali lubi lubię lubią woli wolę wolą kupuje
        kupuję bierze biorę biorą wezmę weźmie niesie rośnie pada trwa trwają bywa mieszka pracuje
        uczy uczą uczę czeka czekają wygląda pachnie śmierdzi smakuje brakuje zależy zależą wynosi
        pochodzi pochodzę powstaje powstał jedzie jadę jadą wraca wracam śpi śpię je jem jedzą pije
        piję pyta pytam pytają pytacie prosi proszę dziękuję zapraszam pokazuje pokażę pokaże
        okazuje okazało polega dotyczy dotyczyła służy łączy liczy znajduje zawiera otwiera zamyka
        kończy świeci ogrzewa trafia oddaje potrzebują nazywa nazywam opowiada opowiem czuje czuję
        słyszę słyszy słychać czuć widać wchodzi wychodzi przychodzi przychodzą przychodziły wpada
        wypada zapada radzę polecam kroję smażę gotuję mieszam dodaję wlewam wsypuję kładę wkładam
        wyjmuję zostawiam odkładam wałkuję przykrywam nakładam obieram myję piekę wycinam wrzucam
        biorę podlewam sadzę przycinam tnę maluję kleję wiercę przykręcam trzymam szukam kocham gram
        znam mam czytam oglądam pamiętam zaczynam zamierzam próbuję staram wracam czekam układam
        zaglądam dam sprawdzam skarży latają siedzą siedzi grozi chodzi chodzą stosuje wymaga wie
        wiedział wiedziała zna znają zaczął zaczęła zaczęli wziął wzięła stanął minął zniknął
        rozumie rozumiem umie umiem umieją wrócił ruszył niech daje dostaje dostanie dostał nadaje
        lepimy lepią""",
    "inner": "",
    "empty": """
        jak mówiłem|jak mówiłam|jak powiedziałem|to wszystko|to jest ważne|spójrzcie|popatrzcie|
        dobre pytanie|pokażę wam teraz|następna rzecz to|teraz najważniejsza zasada|zobaczcie|
        uwierzcie mi|wrócimy do tego|to by było na tyle|jest taka|następująca|no to o co chodzi|
        o co chodzi|to dobre pytanie|to bardzo ważne|to jest bardzo ważne|to jest najważniejsze|
        bo to jest najważniejsze|bo to ważne|nie wiem|co to znaczy|i to wszystko|zaraz pokażę|
        zaraz wam|mniej więcej tak|dawno mnie nie było|od razu mówię|wiem wiem|zobaczymy|
        zapamiętajcie to""",
    "asking": (
        r"^(?:(?:a|i|no|to|ale) )?(?:(?:czy|dlaczego|kto|ile|po co|skąd|czemu) |(?:co|jak|kiedy|gdzie|czego|jaki|jaka|jakie|z czego) "
        r"(?:to|jest|są|robi|robić|zrobić|ma|można|wolno|nie|trzeba|długo|często|się|należy|pan|pani|by|mi|wam|zrobiliśmy|"
        r"powinien|powinno)\b)"
    ),
    "imperatives": """
        weźcie weź dodajcie dodaj pokrójcie pokrój wymieszajcie wymieszaj zostawcie zostaw zróbcie
        zrób włóżcie włóż wlejcie wlej pamiętajcie pamiętaj użyjcie użyj stawiajcie uważajcie
        sprawdźcie zacznijcie zacznij pokażcie posłuchajcie słuchajcie spróbujcie spróbuj kupcie kup
        nalejcie sprawdź posyp posypcie ugotujcie ugotuj usmażcie zagotujcie przykryjcie przykryj
        wsypcie wsyp odstawcie odstaw obierzcie obierz trzymajcie trzymaj unikajcie unikaj napiszcie
        napisz zapiszcie zapisz zmierzcie narysujcie ustawcie podzielcie wytnijcie przyklejcie
        przetnijcie idźcie jedźcie jedź róbcie rób używajcie używaj zadzwońcie zapytajcie zapytaj
        zaproście poproście pożyczcie usuńcie usuń zauważcie spójrzcie""",
    "askers": "jak dlaczego czy gdzie kiedy co kto skąd ile czego jaki jaka jakie czemu komu kogo czym dokąd",
    "units": """
        godzina godziny godzin minuta minuty minut sekunda sekund miesiąc miesiące miesiącach dzień
        dni tydzień tygodniu tygodni rok roku lata lat euro złotych kilo kilogram gramów litr litrów
        metr metrów stopni procent razy koniec miejsca miejsce boku części osób gotowy gotowa temu
        rokiem latami miesiącem miesiące latach tygodniach pory pora wieku wieków centymetrów
        centymetry milimetry milimetrów kilometrów kilometry kilometra tony ton szklanka szklankę
        szklanki łyżka łyżki łyżkę łyżeczkę szczyptę sztuk minutę godzinę chwila chwilę moment
        poniedziałek wtorek środa czwartek piątek sobota niedziela sobotę niedzielę stycznia lutego
        marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczniu
        lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu
        tydzień miesięcy miesiąca roku strony stronę razu początek początku pytanie pytania odcinek
        filmie film osób
        milion miliony milionów miliard miliardy miliardów tysiąc tysiące tysięcy grosz grosze groszy cent
        centy centów dolar dolary dolarów złoty stopień stopnie stopniach numer numery numeru numerze połowa
        połowę ćwierć tuzin kilogramy kilogramów gramy litry metry centymetr milimetr kilometr wiek""",
    "hollow": """
        zasada zasady rada rady reguła reguły sztuczka sztuczki punkt punkty temat pomysł przykład przykłady
        powód powody komentarz komentarze film filmy odcinek lekcja
        człowiek ludzie osoba osoby""",
    "both": "i",
    "introduction": "Wprowadzenie",
    "summary": "Podsumowanie",
    "verblike": """
        jeśli czyli chwili skali fali soli roli szkoli sali kropli woli kuli doli gali siła siła
        skała szkoła pszczoła mgła smoła igła światło ciepło źródło masło mydło tło ciało około mało
        śmiało krzesło koło zioło szkło czoło piekło hasło mały cały stały miły biały skały szkoły
        siły pszczoły zły trwały żywioły doskonały wspaniały dojrzały wytrwały kawały artykuły
        zespoły materiały sam tam nam wam reklam program temat kram cham zimy filmy ramy normy formy
        firmy domy sumy tłumy problemy systemy kremy reklamy tematy pani życie świecie kwiecie
        mieście wodzie internecie budżecie kobiecie parapecie etacie klimacie temacie zeszycie
        zachwycie lecie wecie kompoście kraje zwyczaje nadzieje pokoje koleje rodzaje obyczaje
        stroje napoje nastroje zboje żmije szyje linie dłonie moje twoje swoje troje dwoje inną moją
        swoją naszą tą tę którą jaką taką dużą całą każdą samą nową jedną drugą trzecią pierwszą
        ostatnią prawdą wodą tył stół dół pół ogół zespół artykuł tytuł styl szczegół wół materiał
        kanał kawał szał wał dział udział przedział oddział kryształ kapitał szpital rozdział
        podział zapał upał sygnał skandal finał kościół przyjaciół żywioł anioł muł pół popiół
        protokół kół szkół sił skał kabel chwilę piłę ziemię imię źródłem dziełem kołem cała mała
        całkowicie dwanaście piętnaście jedenaście dwieście oczywiście rzeczywiście wreszcie trzecie
        jeżeli żebyście abyście powoli orbicie tabeli władzę ciszę duszę burzę wieżę nadzieję pracę
        reklam plam bram wełniany zwykły dojrzały liście""",
    "finite": r"(?:[^\W\d_]{2}(?:łem|łam|łeś|łaś|liśmy|łyśmy|liście|łyście)|[^\W\d_](?:ał|ił|ył|ął|uł|iał|[aeiyuąęó]ł[aoy]|[aeiyuąęó]li|[kdgsz]ł[aoy]?|[kd]li)|[aeiyjź]my|[^\W\d_]{3}am|dzę|czę|szę|oję|(?:ł[aoy]?|li)by(?:m|ś|śmy|ście)?|[aeiy]cie|uje|uję|[^\W\d_]aje|aję|eję|[aeiuy]ją|uj|[aiyuóń]jcie|źcie|[^\W\d_][^\W\d_śęr]cie|[^\W\d_]{2}(?:asz|esz|isz|ysz))$",
    "speaking": r"(?:łem|łam|liśmy|łyśmy|[aeiy]my|uję|aję|eję|[^\W\d_]{3}am|ę|asz|esz|isz|ysz|cie|mam|wiem)$",
    "nonfinite": r"(?:[aeiyąęuó]ć|ść|źć|[^\W\d_]{2}c)$",
    "pointing": """
        jak widzicie|tutaj widać|o tutaj|mniej więcej tak|na slajdzie|na tym slajdzie|spójrzcie|
        zobaczcie|popatrzcie|widzicie tutaj|na zdjęciu|o tak""",
}
