"""Each language is told apart, cut and quoted by its own rules."""

import re

import pytest

from summaries.summarisers.quoting import tokens
from summaries.tests.test_extractive import summarise, untimed
from summaries.tests.test_extractive_reading import statements

TALKS = {
    "en": (
        "Today we will look at how a beehive works. The queen lays the eggs and the workers feed the "
        "larvae. A worker bee changes her job every few days. The hive keeps its warmth because the "
        "bees tremble together. You should never open a hive when it rains. The honey is ready when "
        "the cells are closed with wax."
    ),
    "de": (
        "Heute geht es um das Leben im Bienenstock. Die Königin legt die Eier und die Arbeiterinnen "
        "füttern die Larven. Eine Arbeiterin wechselt alle paar Tage ihre Aufgabe. Der Stock bleibt "
        "warm, weil die Bienen zusammen zittern. Man darf den Stock nie bei Regen öffnen. Der Honig "
        "ist reif, wenn die Zellen mit Wachs verschlossen sind."
    ),
    "fr": (
        "Aujourd'hui, nous allons voir comment vit une ruche. La reine pond les œufs et les ouvrières "
        "nourrissent les larves. Une ouvrière change de métier tous les trois jours. La ruche reste "
        "chaude parce que les abeilles tremblent ensemble. Il ne faut jamais ouvrir une ruche sous la "
        "pluie. Le miel est mûr quand les cellules sont fermées avec de la cire."
    ),
    "es": (
        "Hoy vamos a ver cómo vive una colmena. La reina pone los huevos y las obreras alimentan a "
        "las larvas. Una obrera cambia de trabajo cada pocos días. La colmena se mantiene caliente "
        "porque las abejas tiemblan juntas. Nunca hay que abrir una colmena cuando llueve. La miel "
        "está lista cuando las celdas están cerradas con cera."
    ),
    "pt": (
        "Hoje vamos ver como vive uma colmeia. A rainha põe os ovos e as operárias alimentam as "
        "larvas. Uma operária muda de trabalho em poucos dias. A colmeia fica quente porque as "
        "abelhas tremem juntas. Não se deve abrir uma colmeia quando chove. O mel está pronto quando "
        "as células estão fechadas com cera."
    ),
    "it": (
        "Oggi vediamo come vive un alveare. La regina depone le uova e le operaie nutrono le larve. "
        "Un'operaia cambia lavoro ogni pochi giorni. L'alveare resta caldo perché le api tremano "
        "insieme. Non bisogna mai aprire un alveare quando piove. Il miele è pronto quando le celle "
        "sono chiuse con la cera."
    ),
    "pl": (
        "Dzisiaj porozmawiamy o tym, jak żyje ul. Królowa składa jaja, a robotnice karmią larwy. "
        "Robotnica co kilka dni zmienia swoje zajęcie. W ulu jest ciepło, ponieważ pszczoły razem "
        "drżą. Nigdy nie można otwierać ula, kiedy pada deszcz. Miód jest gotowy, gdy komórki są "
        "zamknięte woskiem."
    ),
    "uk": (
        "Сьогодні ми поговоримо про те, як живе вулик. Матка відкладає яйця, а робочі бджоли годують "
        "личинок. Робоча бджола що кілька днів змінює своє заняття. У вулику тепло, тому що бджоли "
        "разом тремтять. Ніколи не можна відкривати вулик, коли йде дощ. Мед готовий, коли комірки "
        "закриті воском."
    ),
    "ja": (
        "今日はミツバチの巣について説明します。女王蜂は卵を産み、働き蜂は幼虫を育てます。働き蜂の仕"
        "事は数日ごとに変わります。ミツバチは一緒に震えて巣を温めます。雨の日に巣を開けてはいけませ"
        "ん。巣房が蜜蝋で閉じられると蜂蜜は完成です。"
    ),
    "zh": (
        "今天我们来聊一聊蜜蜂的蜂箱。蜂王负责产卵，工蜂负责喂养幼虫。工蜂每隔几天就会换一份工作。蜜"
        "蜂一起抖动身体来保持蜂箱的温度。下雨的时候不要打开蜂箱。蜂房用蜂蜡封住以后蜂蜜就成熟了。"
    ),
}
QUESTIONS = {
    "en": ("When should I not open the hive?", "rains"),
    "de": ("Wann darf man den Stock nicht öffnen?", "Regen"),
    "fr": ("Quand ouvrir la ruche sous la pluie ?", "pluie"),
    "es": ("¿Cuándo no abrir la colmena? ¿llueve?", "llueve"),
    "pt": ("Quando não abrir a colmeia? chove", "chove"),
    "it": ("Quando non aprire l'alveare? piove", "piove"),
    "pl": ("Kiedy nie otwierać ula? deszcz", "deszcz"),
    "uk": ("Коли не відкривати вулик? дощ", "дощ"),
    "ja": ("雨の日はどうしますか", "雨"),
    "zh": ("下雨的时候怎么办", "下雨"),
}


@pytest.mark.parametrize("code", TALKS)
def test_the_language_is_known_by_its_words(code):
    assert tokens.read(untimed(TALKS[code]), "").language.code == code


@pytest.mark.parametrize("code", TALKS)
def test_a_wrong_label_does_not_make_a_talk_another_language(code):
    wrong = "de" if code == "en" else "en"

    assert tokens.read(untimed(TALKS[code]), wrong).language.code == code


@pytest.mark.parametrize("code", TALKS)
def test_whole_sentences_of_each_language_are_quoted(code):
    result = summarise(untimed(TALKS[code]), length="long")
    quoted = [point.text for point in [*result.answer_points, *result.points]]

    assert len(quoted) >= 2
    for text in quoted:
        assert text in TALKS[code], text


@pytest.mark.parametrize("code", TALKS)
def test_a_question_is_answered_in_each_language(code):
    question, word = QUESTIONS[code]

    assert word in summarise(untimed(TALKS[code]), kind="custom", instructions=question).answer


@pytest.mark.parametrize("code", TALKS)
def test_captions_of_each_language_without_marks_are_read_as_well(code):
    bare = "".join(c for c in TALKS[code].lower() if c not in ".,、。，")
    step = 14 if code in ("ja", "zh") else 40
    result = summarise(untimed(*(bare[i : i + step] for i in range(0, len(bare), step))))

    assert result.answer
    assert result.points


@pytest.mark.parametrize(
    ("code", "question"),
    [("ja", "この動画の内容は何ですか"), ("zh", "这个视频的主要内容是什么"), ("de", "Worum geht es?")],
)
def test_a_question_about_everything_gets_the_summary_in_each_language(code, question):
    talk = untimed(TALKS[code])

    assert summarise(talk, kind="custom", instructions=question).answer == summarise(talk).answer


def test_a_language_without_a_list_is_read_by_its_own_frequencies():
    talk = (
        "Mehiläinen lentää kukasta kukkaan ja kerää mettä. "
        "Pesä on lämmin, koska mehiläiset värisevät yhdessä. "
        "Kuningatar munii munat ja työläiset ruokkivat toukat. "
        "Pesää ei saa avata sateella. Hunaja on valmista, "
        "kun kennot on suljettu vahalla. Pesä ja hunaja ovat mehiläisen koko elämä."
    )
    result = summarise(untimed(talk))

    assert tokens.read(untimed(talk), "fi").language.code == "fi"
    assert all(point.text in talk for point in result.points)


def test_japanese_without_marks_is_cut_where_its_sentences_close():
    bare = TALKS["ja"].replace("。", "").replace("、", "")
    found = statements([bare[i : i + 14] for i in range(0, len(bare), 14)], "ja")

    assert found == [sentence.replace("、", "") + "。" for sentence in TALKS["ja"].split("。") if sentence]


BARELY_KNOWN = {
    "nl": (
        "Vandaag wil ik het hebben over de molen van ons dorp. De molen maalt het graan van de boeren. Als het hard "
        "waait, draait de molen te snel. Dan zet de molenaar het zeil kleiner. Het graan moet droog zijn, want nat "
        "graan plakt aan de steen. De steen is van graniet en de molenaar slijpt hem elke maand."
    ),
    "sv": (
        "I dag ska jag berätta om vår kvarn. Kvarnen maler säd från gårdarna. När det blåser hårt går kvarnen för "
        "fort. Då måste mjölnaren göra seglet mindre. Säden måste vara torr, för våt säd fastnar på stenen. Stenen är "
        "av granit och mjölnaren slipar stenen varje månad."
    ),
    "tr": (
        "Bugün size köyümüzdeki değirmeni anlatacağım. Değirmen buğday öğütür ve köye un verir. Rüzgar çok sert "
        "olursa değirmen çok hızlı döner. Değirmenci o zaman yelkeni küçültür. Buğday kuru olmalı çünkü ıslak buğday "
        "taşa yapışır. Taş granit ve değirmenci her ay taşı biler."
    ),
    "cs": (
        "Dnes vám povím o našem mlýnu. Mlýn mele obilí ze všech polí. Když je silný vítr, mlýn se točí moc rychle. "
        "Mlynář pak musí zmenšit plachtu. Obilí musí být suché, protože mokré obilí se lepí na kámen. Kámen je ze žuly "
        "a mlynář ten kámen brousí každý měsíc."
    ),
    "id": (
        "Hari ini saya akan bercerita tentang kincir di desa kami. Kincir itu menggiling padi dari sawah. Kalau angin "
        "terlalu kencang, kincir berputar terlalu cepat. Tukang kincir harus mengecilkan layar. Padi harus kering "
        "karena padi basah menempel di batu. Batu itu dari granit dan diasah setiap bulan."
    ),
}


SMALL = {
    "nl": "vandaag moet hebben want als dan elke",
    "sv": "varje måste när från för var",
    "tr": "bugün olursa çünkü her çok zaman",
    "cs": "protože musí když všech každý dnes",
    "id": "setiap karena harus kalau adalah dari",
}


@pytest.mark.parametrize("code", BARELY_KNOWN)
def test_small_words_of_a_barely_known_language_are_no_key_phrases(code):
    talk = untimed(*[BARELY_KNOWN[code]] * 2)

    phrases = summarise(talk, language=code).phrases

    assert phrases
    for phrase in phrases:
        assert set(SMALL[code].split()).isdisjoint(phrase.lower().split()), phrase


ANNOUNCED = {
    "de": (
        "Guten Tag zusammen. Heute geht es um den Bau eines kleinen Teiches im Garten, Schritt für Schritt. "
        "Der Teich braucht am Tag höchstens sechs Stunden Sonne, sonst wachsen die Algen schneller als alles andere. "
        "Mein Nachbar hat im Frühjahr zugesehen und viel gelacht. "
        "Die Folie liegt auf einem Vlies, damit kein Stein sie von unten durchsticht. "
        "Am Rand steht das Wasser nur zehn Zentimeter tief, dort finden Vögel und Igel einen Ausgang aus dem Teich."
    ),
    "pl": (
        "Dzień dobry wszystkim. Dzisiaj opowiem o budowie małego stawu w ogrodzie i pokażę każdy krok po kolei. "
        "Staw potrzebuje najwyżej sześciu godzin słońca dziennie, inaczej glony rosną szybciej niż cała reszta. "
        "Mój sąsiad patrzył na to wiosną i bardzo się śmiał. "
        "Folia leży na włókninie, żeby żaden kamień nie przebił jej od spodu stawu. "
        "Przy brzegu woda ma tylko dziesięć centymetrów, tam ptaki i jeże znajdują wyjście ze stawu."
    ),
    "fr": (
        "Bonjour à tous. Aujourd'hui je vais vous montrer comment construire un petit bassin au jardin. "
        "Le bassin demande au plus six heures de soleil, sinon les algues poussent plus vite que le reste. "
        "Mon voisin a regardé tout le printemps et il a beaucoup ri. "
        "La bâche repose sur un feutre pour qu'aucun caillou du bassin ne la perce par dessous. "
        "Près du bord le bassin n'a que dix centimètres d'eau, les oiseaux et les hérissons y trouvent une sortie."
    ),
    "ru": (
        "Добрый день всем. Сегодня у нас на участке большая стройка, делаем маленький пруд своими руками. "
        "Пруду хватает шести часов солнца в день, иначе водоросли растут быстрее всего остального. "
        "Мой сосед смотрел на это всю весну и очень смеялся. "
        "Плёнка лежит на войлоке, чтобы камень не проткнул дно пруда снизу. "
        "У края воды в пруду всего десять сантиметров, там птицы и ежи находят выход."
    ),
    "ja": (
        "皆さん、こんにちは。今日は去年の夏に庭に掘った小さな池の話をします。"
        "池に当たる日光は一日に六時間までにしないと、藻が何よりも早く増えてしまいます。"
        "隣の人は春からずっと見ていて、よく笑っていました。"
        "シートの下に布を敷くと、石が下から池の底を破ることがありません。"
        "池の岸では水の深さを十センチにして、鳥やはりねずみが出られるようにします。"
    ),
    "zh": (
        "大家好。今天我想跟大家聊一聊怎么在院子里挖一个小池塘。"
        "池塘每天最多晒六个小时太阳，不然水藻长得比什么都快。"
        "我的邻居整个春天都在旁边看，笑得很开心。"
        "池塘的防水布下面要铺一层毡子，石头就不会从下面扎破它。"
        "池塘岸边的水只有十厘米深，小鸟和刺猬可以从那里出来。"
    ),
}


@pytest.mark.parametrize("code", ANNOUNCED)
def test_the_answer_says_what_it_is_about_and_then_something_of_it(code):
    said = ANNOUNCED[code]

    answer = summarise(untimed(said), language=code).answer

    announced = re.split(r"[.。] ?", said)[1]
    assert answer.startswith(announced)
    assert len(answer) > 1.2 * len(announced) or code == "zh"


def test_a_goodbye_is_no_answer_where_something_else_was_said():
    goodbye = "Подписывайтесь на канал и пишите, какие рыбы живут у вас в пруду и какие рыбы зимуют в пруду."
    said = "Рыбы спят. И вот так это.", goodbye, "Он их видел."

    assert "одписывайтесь" not in summarise(untimed(*said), language="ru").answer


TURNED_TO_US = {
    "ar": (
        "مرحبا بكم في هذا الدرس عن زراعة الزيتون. نبدأ بالتربة لأن التربة الجيدة تعطي محصولا أفضل. يجب أن تسقى "
        "الشجرة مرتين في الأسبوع خلال الصيف. في السنة الماضية حصدنا ثلاثمئة كيلو من عشرين شجرة. السماد العضوي "
        "أرخص من السماد الكيميائي ويحافظ على الماء في التربة. لا تقلم الشجرة في الشتاء لأن البرد يؤذي الفروع "
        "الجديدة. شكرا لكم وإلى اللقاء."
    ),
    "hi": (
        "नमस्कार दोस्तों आप सबका स्वागत है। आज हम खाद बनाने की बात करेंगे। रसोई का कचरा और सूखे पत्ते बराबर मात्रा में डालिए। "
        "हर हफ्ते खाद को एक बार पलटना जरूरी है। पानी ज्यादा हो तो खाद से बदबू आती है। तीन महीने में खाद तैयार हो जाती है। "
        "देखने के लिए आपका बहुत बहुत धन्यवाद फिर मिलेंगे।"
    ),
    "ko": (
        "안녕하세요 여러분 만나서 반갑습니다. 오늘은 김치 담그는 방법을 알려 드리겠습니다. 배추는 소금물에 여덟 "
        "시간 절여야 합니다. 고춧가루는 배추 한 포기에 한 컵이면 충분합니다. 김치는 항아리에 담아 사흘 동안 "
        "익힙니다. 온도가 높으면 김치가 빨리 시어집니다. 시청해 주셔서 감사합니다 다음 영상에서 만나요."
    ),
    "nl": f"Hallo allemaal en welkom. {BARELY_KNOWN['nl']} Bedankt voor het luisteren en tot ziens.",
    "sv": f"Hej och välkomna. {BARELY_KNOWN['sv']} Tack för att ni lyssnade och hej då.",
    "tr": f"Merhaba arkadaşlar, hoş geldiniz. {BARELY_KNOWN['tr']} Dinlediğiniz için teşekkür ederim, görüşmek üzere.",
    "cs": f"Dobrý den a vítejte. {BARELY_KNOWN['cs']} Děkuji za pozornost a na shledanou.",
    "id": f"Halo semuanya, selamat datang. {BARELY_KNOWN['id']} Terima kasih dan sampai jumpa lagi.",
}


@pytest.mark.parametrize("length", ["medium", "long"])
@pytest.mark.parametrize("code", TURNED_TO_US)
def test_greetings_and_goodbyes_are_no_points(code, length):
    said = re.split(r"(?<=[.।])\s", TURNED_TO_US[code])

    result = summarise(untimed(TURNED_TO_US[code]), length=length)

    assert tokens.read(untimed(*said), "").language.code == code
    assert {said[0], said[-1]}.isdisjoint(point.text for point in [*result.answer_points, *result.points])
