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
        właśnie czyli bowiem aż niż jako również""",
    "joiners": """
        i a w we z ze na do od o u po za przed przy przez pod nad między dla bez oraz lub albo ale
        że żeby aby bo gdy jeśli który która które jak nie się mój moja nasz nasza ten ta te tego
        tej bardzo jest są każdy każda każde czy""",
    "openers": """
        więc|no więc|teraz|ale|potem|a potem|następnie|po pierwsze|po drugie|po trzecie|na przykład|
        poza tym|na koniec|w końcu|dzisiaj|dziś|jednak|dlatego|czyli|dobrze|i teraz|i wtedy|cześć|
        witam|pierwszy|drugi|trzeci|przede wszystkim""",
    "sure_openers": "dzisiaj porozmawiamy|dziś porozmawiamy|w tym filmie|dzisiaj pokażę|przejdźmy",
    "soft_openers": "ja|my|to|jest|są|jeśli|kiedy|i to|i jeśli|możemy|tutaj|bo|gdy|mamy|a|trzeba|można",
    "subjects": "ja my ty wy on ona oni one to",
    "links": "i a ale bo oraz",
    "takers": """
        że żeby jeśli kiedy jak gdzie i a ale bo czy myślę wiem mówi jest nie się co który która
        które""",
    "fillers": "yyy eee mmm hmm ee yy",
    "leads": "i|a|ale|więc|no|no więc|teraz|potem|czyli|okej|ok|bo|na przykład|właśnie|a więc|otóż",
    "ordinals": "po pierwsze|po drugie|po trzecie|po czwarte|po piąte",
    "bound": "a nie|i tak|potem jak",
    "tails": "i|a|ale|więc|no|czyli|bo|okej|itd",
    "vague": "to ten ta te on ona ono oni one tego tym tam tak jego jej ich",
    "leaning": "że żeby bo który która które których czy niż jest są oraz lub się aby i a",
    "nouny": "ten ta to te tego tej tym mój moja nasz nasza każdy każda każde w na do z dla przez o",
    "verby": "ja my nie się można trzeba może",
    "generic": """
        podsumowanie streszczenie temat film główna myśl wniosek mówi opowiada wyjaśnij
        najważniejsze""",
    "aim": """
        dzisiaj porozmawiamy|dziś porozmawiamy|w tym filmie|chcę pokazać|pokażę|chodzi o|celem|
        najważniejsze|w skrócie|nauczymy|opowiem|powiem wam|mój wniosek|podsumowując|
        chcę opowiedzieć""",
    "stress": """
        ważne|najważniejsze|najważniejsza|powód|problem|zasada|nigdy|zawsze|trzeba|należy|musi|
        muszą|czyli|przede wszystkim|różnica|po pierwsze|po drugie|po trzecie|dlatego|pamiętaj|
        pamiętajcie""",
    "turn": """
        przejdźmy|zacznijmy|po pierwsze|po drugie|po trzecie|następnie|na koniec|wreszcie|pierwszy|
        druga|drugi|trzeci|trzecia|ostatni|ostatnia|teraz|podsumujmy|kolejny|kolejna""",
    "courtesy": """
        dziękuję|dzięki|cześć|witam|witajcie|dzień dobry|dobry wieczór|do widzenia|subskrybuj|
        do zobaczenia|nazywam się|łapkę w górę|zasubskrybuj|subskrybujcie|subskrypcji|mój kanał|
        moim kanale|w komentarzach|w komentarzu|dzwoneczek|następnym filmie|za uwagę|za oglądanie|
        za obejrzenie|na tyle|miłego dnia|film wam się|podobał|za tydzień""",
    "objects": "to my ty",
    "determiners": "ten ta te każdy każda",
    "announcing": """
        porozmawiamy o|mówić o|opowiem o|zacznijmy od|przejdźmy do|chodzi o|zaczniemy od|
        przechodzimy do""",
    "selves": "ja mój moja",
    "conditions": "jeśli jeżeli kiedy gdy choć",
    "verbs": """
        jest są był była było były będzie będą jestem ma mają mam mamy miał może mogą mogę możemy
        musi muszą musimy trzeba można należy chce chcą chcę robi robią robić mówi mówią wie wiem
        widzi widać daje dają idzie stoi leży pomaga działa potrzebuje kosztuje znaczy oznacza
        pozwala zaczyna zostaje używa myślę uważam istnieje pamiętaj pamiętajcie warto żyje rośnie
        staje wystarczy powinien powinna powinno powinny zmienia zajmuje""",
    "inner": "",
    "empty": """
        jak mówiłem|jak mówiłam|jak powiedziałem|to wszystko|to jest ważne|spójrzcie|popatrzcie|
        dobre pytanie|pokażę wam teraz|następna rzecz to|teraz najważniejsza zasada|zobaczcie|
        uwierzcie mi|wrócimy do tego|to by było na tyle|jest taka|następująca""",
    "asking": (
        r"^(?:(?:a|i|no) )?(?:czy|co|dlaczego|jak|kiedy|gdzie|kto|czego|ile|po co|jaki|jaka|"
        r"jakie) (?:to|jest|są|robi|robić|zrobić|ma|można|wolno|nie|trzeba|długo|często|się|"
        r"należy|pan|pani|powinien|powinno)\b"
    ),
    "imperatives": """
        weźcie weź dodajcie dodaj pokrójcie pokrój wymieszajcie wymieszaj zostawcie zostaw zróbcie
        zrób włóżcie włóż wlejcie wlej pamiętajcie pamiętaj użyjcie użyj nie nigdy stawiajcie
        uważajcie sprawdźcie""",
    "askers": "jak dlaczego czy gdzie kiedy",
    "units": """
        godzina godziny godzin minuta minuty minut sekunda sekund miesiąc miesiące miesiącach dzień
        dni tydzień tygodniu tygodni rok roku lata lat euro złotych kilo kilogram gramów litr litrów
        metr metrów stopni procent razy koniec miejsca miejsce boku części osób gotowy gotowa""",
    "both": "i",
    "no_noun": r"(?:amy|emy|imy|ymy|acie|ecie|ać|ić|yć|eć|ował|ała|ało|ili|łem|łam|ają|ują|uje|yła)$",
    "introduction": "Wprowadzenie",
}
