"""What questions in Polish ask for, and what answers look like."""

POLISH = {
    "earning": "zarabia|zarabiają|zarabiał|pensja",
    "figures": "liczba|liczby|liczb|cyfry|statystyki",
    "listing": "wszystkie|wypisz|wymień|lista|listę",
    "plainly": """
        jak pięciolatkowi|jak dziecku|jak dla pięciolatka|jakbym miał pięć lat|jakbym miała pięć lat|
        jakbym miał 5 lat|jakbym miała 5 lat""",
    "concluding": """
        wniosek|wnioski|główny wniosek|najważniejszy wniosek|werdykt|morał|puenta|główna myśl|główne przesłanie|
        przesłanie|najważniejsza myśl|najważniejsza rada|najważniejsza rzecz|najważniejszy punkt|najważniejsza lekcja|
        co jest najważniejsze|najważniejsze|zapamiętać|powinienem zapamiętać|powinnam zapamiętać|warto zapamiętać""",
    "summing": """
        czym punkt punkty główny główne wniosek wnioski streścić podsumować treść sens chodzi przesłanie
        tematy uczę""",
    "small": "koniec lepiej ludzie najpierw ostatni zaczął zaczęła",
    "choosing": "jaki jaka jakie jakiej",
    "price": """
        kosztuje|kosztują|kosztowało|kosztował|kosztowała|kosztowały|zarabia|zarabiają|koszt*|cena|ceny|cenę|płaci*|
        drogi|drogie|droga|zapłaci*|zapłacono|ile pieniędzy|wydał|wydała|wydali|pensja""",
    "amount": "ile|ilu|liczba",
    "measure": """
        jak duży|jak duża|jak duże|jak wysoki|jak szybko|jak daleko|jak szeroki|jak głęboki|jak głęboko|jak ciężki|
        jaka temperatura|jakiej temperaturze|jaka odległość|jaka długość|ile waży|ile ważą|ile ważył|ile mierzy|
        ile ma wzrostu""",
    "age": "ile lat|ilu lat|w jakim wieku|jak stary|jak stara",
    "duration": """
        ile jest czasu|ile mam czasu|od jak dawna|jak długo|ile czasu|jak często|ile trwa|co ile|po ilu|za ile|
        od ilu|przez ile""",
    "time": """
        kiedy|którym roku|który rok|jaki dzień|która godzina|której godzinie|o której|od której|do której|od kiedy""",
    "name": """
        jak ma na imię|jak miał na imię|jak miała na imię|jak się nazywa|jak się nazywał|jak się nazywała|
        jak nazywa|jakie jest imię|jaka jest nazwa|imię|nazwa|nazwisko|kim jest|kim był|kim była|kto jest|kto był|
        kto była|jakim mieście|jakim kraju|którym mieście|którym kraju""",
    "person": "kto|kogo|komu|kim|czyj*",
    "place": "gdzie|dokąd|skąd",
    "reason": "dlaczego|czemu|z jakiego powodu|po co",
    "way": "jak|w jaki sposób|co robić|co zrobić",
    "meaning": "co to jest|czym jest|co to są|co oznacza|co znaczy|definicja",
    "steps": "krok|kroki|kroków|etapy|etap",
    "money": "złot*|zł|grosz*|euro|dolar*|darmo|bezpłatn*|darmow*",
    "numbers": """
        dwa|dwie|dwóch|dwaj|trzy|trzech|cztery|czterech|pięć*|pięciu|sześć*|siedem*|osiem*|dziewięć*|dziesięć|
        jedenaście|dwanaście|*naście|*nastu|dwadzieścia|trzydzieści|czterdzieści|*dziesiąt|sto|dwieście|*sta|*set|
        tysiąc*|tysięcy|milion*|połow*|pół|tuzin|procent""",
    "spans": """
        sekund*|minut*|godzin*|dzień|dni|tydzień|tygodni*|tygodnie|miesiąc*|miesięcy|rok|roku|lat|lata|codziennie|
        co""",
    "years": "lat|lata|letni*",
    "dates": """
        o pierwszej|o drugiej|o trzeciej|o czwartej|o piątej|o szóstej|o siódmej|o ósmej|o dziewiątej|o dziesiątej|
        o *nastej|o dwunastej|o dwudziestej|styczeń|styczni*|luty|lutego|marzec|marca|kwiecień|kwietni*|maj|maja|
        maju|czerwiec|czerwc*|lipiec|lipc*|sierpień|sierpni*|wrzesień|wrześni*|październik*|listopad*|grudzień|
        grudni*|poniedział*|wtorek|wtork*|środa|środę|środy|czwartek|czwartk*|piątek|piątk*|sobota|sobotę|soboty|
        niedziel*|tysiąc dziewięćset|tysiąc osiemset|dwa tysiące *|dwutysięcz*|lat temu|rano|wieczorem|wczoraj|
        jutro|wiosną|latem|jesienią|zimą|wiek*|przyszłym roku|zeszłym roku|jak tylko|w chwili|o godzinie|na godzinę""",
    "occasions": "nigdy|podczas|kiedy|gdy|jeśli|jeżeli|dopóki|zanim|po",
    "people": "pan|pani|pana|doktor|profesor|nazywam|nazywa|mój mąż|moja żona|mój ojciec|moja matka",
    "namings": "na imię|nazywa|nazywają|nazywał*|nazywam|nazwa|nazwę|nazwali*|imię|imieniem|nazwisk*|zwan*",
    "places": "w|we|na|do|pod|nad|przed|obok|przy|między|naprzeciwko|koło",
    "reasons": "bo|ponieważ|dlatego|gdyż|powód|powodu|żeby|aby|dzięki|inaczej",
    "ways": "trzeba|można|należy|musisz|musicie|możesz|najpierw|potem|najlepiej|za pomocą",
    "meanings": "to jest|jest to|oznacza|znaczy|nazywa|rodzaj",
    "ordered": """
        po pierwsze|po drugie|po trzecie|najpierw|potem|następnie|na koniec|wreszcie|pierwszy|drugi|trzeci""",
    "empty": """
        robić zrobić robię projekt firma firmę wspomniane wspomniano wideo film prelegent skup proszę wymień podaj bierze tam
        stało stanie dzieje zdarzyło
        unikać uniknąć powtarzać powtórzyć""",
    "wishes": """
        wypisz wymień przedstaw opisz napisz pokaż
        początkujących dzieci punktach punkty punktów lista listę tabela krótko krótkie zwięźle proste prostych
        prostymi słowach słowami zdaniach zdania akapit styl ton podsumowanie podsumuj streść streszczenie wyjaśnij
        najważniejsze wnioski kluczowe wszystko łatwo
        rada rady rad porada porady porad wskazówki podaj daj""",
    "leaving": "bez|oprócz|pomiń|nie",
    "translating": "przetłumacz*|tłumacz*",
}
