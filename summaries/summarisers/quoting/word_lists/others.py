"""Languages that are only known by their small words, and by those that often begin a statement."""

OTHERS: dict[str, dict[str, str]] = {
    "nl": {
        "stop": """
            de het een en of maar want dus dat die dit deze er is zijn was waren ben bent wordt worden werd heeft hebben had
            hadden heb kan kun kunnen kon moet moeten moest zal zullen zou wil willen wilde gaat gaan ging doen doet deed
            ik je jij u hij zij ze we wij jullie hen hun mijn jouw zijn haar ons onze van in op aan met voor naar bij uit
            over om te tot door onder tegen zonder als dan toen omdat waar wat wie hoe waarom niet geen wel ook nog al
            alleen maar heel veel meer meest zo nu hier daar weer toch eens even dan ja nee goed elke alles iets niets
            men zich zelf eigen keer vandaag morgen gisteren daarna eerst daarom
            hallo hoi welkom goedemorgen goedemiddag goedenavond dank bedankt dankjewel hartelijk tot ziens doei volgende luisteren
            kijken""",
        "joiners": "de het een en of van in op aan met voor naar bij uit om te tot door onder dat die als omdat mijn onze",
        "openers": """
            en toen|en dan|maar|dus|daarna|vandaag|nu|toen|eerst|ten eerste|ten tweede|bijvoorbeeld|dan|want|we|ik|je|
            het is|dit is|dat is|als|wat|daarom|vroeger|en de mensen|begin|welkom|hallo|goedemorgen|dank je|dank jullie""",
    },
    "sv": {
        "stop": """
            och eller men att som det den de en ett är var varit vara har hade ha kan kunde ska skulle vill ville måste får
            fick blir blev gör gjorde går gick kommer kom vi ni jag du han hon man dem oss er mig dig sig min din sin vår
            våra er på i av för med till från om under över efter innan mot utan hos vid när där här då så inte också bara
            mycket mer mest alla allt inga ingen något några hur vad vem varför nu redan sedan eftersom än samma varje vårt
            mycket tack kvar
            hej hejsan hallå välkomna välkommen god morgon kväll hejdå adjö ses nästa gång lyssnade lyssnat tittade tittat""",
        "joiners": "och eller att som en ett den de på i av för med till från om under när vår våra min eftersom varje",
        "openers": """
            men|så|sedan|då|nu|i dag|idag|först|för det första|till exempel|det är|det var|vi|jag|man|om|när|därför|
            och då|det tredje|det andra|ingen|hej|välkomna|tack|allt""",
    },
    "tr": {
        "stop": """
            zaman çok üç iki dört yüz yıl gün şey sizin bizim benim onun size ve veya ama fakat çünkü ki de da bu şu o bir ben sen biz siz onlar bana sana bize size onu bunu için ile gibi
            kadar daha en çok az var yok değil mi ne nasıl neden nerede kim her hiç bazı sonra önce şimdi bugün dün yarın
            ise eğer olursa zaman yani işte artık hem böyle öyle olan olarak olur olduğu bence iyi kötü ilk kendi bütün böylece yoksa
            merhaba selam hoş geldiniz günaydın arkadaşlar herkese teşekkür teşekkürler ederim ederiz görüşürüz görüşmek üzere hoşça
            kalın dinlediğiniz izlediğiniz""",
        "joiners": "ve veya ama fakat çünkü ki bir bu şu her en çok daha eğer ise",
        "openers": """
            ama|fakat|sonra|şimdi|bugün|önce|ilk yıl|ilk olarak|ikinci|üçüncü|mesela|örneğin|çünkü|bence|biz|ben|eğer|bu|
            böylece|herkes|merhaba|hoş geldiniz|dinlediğiniz için|yani""",
    },
    "cs": {
        "stop": """
            a i ale nebo že když aby protože který která které jak co kdo kde kdy proč to ten ta ty ti tu je jsou byl byla
            bylo byli být jsem jsi jsme jste bude budou má mají měl měla může mohou musí museli se si já my vy on ona oni
            mi mu jim nám vám nás vás ho jeho její jejich náš naše svůj v ve na do z ze s se k ke o po pro při za pod nad
            od u bez před mezi tak už ještě jen jenom také taky velmi více nic všechno všichni dnes teď pak potom nejdřív
            ne ano tady tam kterou znovu sám sto každý každé všech musí
            ahoj čau dobrý zdravím vítejte vítám děkuji děkuju díky pozornost shledanou nashledanou viděnou příště""",
        "joiners": "a i ale nebo že když aby protože který která které v ve na do z ze s k o po pro při za pod od u bez jak",
        "openers": """
            ale|tak|potom|pak|dnes|teď|nejdřív|nejprve|za prvé|například|první|druhá|třetí|když|protože|my|já|je to|to je|
            co|hlavní je|dobrý den|ahoj|vítejte|děkuji|někteří""",
    },
    "id": {
        "stop": """
            dan atau tetapi tapi yang ini itu di ke dari pada untuk dengan oleh dalam adalah ada tidak bukan belum sudah
            akan sedang bisa dapat harus saya kami kita anda dia mereka kamu nya satu dua tiga setiap semua banyak lagi
            juga hanya saja sangat lebih karena kalau jika ketika setelah sebelum bahwa apa siapa mana bagaimana mengapa
            sekarang hari orang punya jadi supaya agar sejak tentu tahun besar tentang
            halo hai selamat datang pagi siang sore malam terima kasih sampai jumpa dadah semuanya menonton mendengarkan""",
        "joiners": "dan atau tetapi yang di ke dari pada untuk dengan oleh dalam karena kalau bahwa setiap tidak supaya",
        "openers": """
            tetapi|tapi|jadi|kemudian|lalu|sekarang|hari ini|awalnya|pertama|kedua|ketiga|misalnya|kalau|jika|setelah|kami|
            saya|kita|sejak itu|pada tahun|pada akhir|orang|setiap|tentu saja|halo|selamat datang|terima kasih|cara""",
    },
}
