"""What is only asked, or reported of others, is no answer: what replies to it is, in each language."""

import pytest

from summaries.summarisers.base import SummaryRequest
from summaries.summarisers.extractive import weighed_of
from summaries.summarisers.quoting.replying import raised
from summaries.tests.test_extractive import summarise, untimed
from summaries.tests.test_plain_answers import reply

# code: a talk, a question about what is reported in it, the words that reply, those that only report;
# the same for a question that others ask
REPORTED = {
    "en": (
        "Adriana: I have kept violins in my workshop for twenty years. "
        "Tom: Some people say you should store a violin beside a radiator. Adriana: No. Dry air splits the wood. "
        "Tom: The market is on Sunday, and many of you ask me whether the shop stays open. Adriana: It does, but only "
        "until noon.",
        ("Should I store a violin beside a radiator?", "splits the wood"),
        ("Does the shop stay open?", "until noon"),
    ),
    "de": (
        "Manche sagen, man soll das Holz mit einer Plane einpacken. Bloß nicht, darunter schimmelt es in Wochen. "
        "Im Dorf wohnen wir seit zwölf Jahren. Viele fragen mich, ob man Birke im Kamin verbrennen darf. Klar, die "
        "riecht sogar sehr gut.",
        ("Soll man das Holz mit einer Plane einpacken?", "schimmelt"),
        ("Darf man Birke verbrennen?", "riecht"),
    ),
    "fr": (
        "Beaucoup pensent que l'accordéon est un instrument facile. C'est faux, il faut dix ans pour jouer des deux "
        "mains. Le village est au bord de la rivière. On me demande souvent si un accordéon craint le froid. Oui, la "
        "cire devient cassante en hiver.",
        ("L'accordéon est-il un instrument facile ?", "dix ans"),
        ("Un accordéon craint-il le froid ?", "cassante"),
    ),
    "es": (
        "Mucha gente dice que un caballo puede vivir solo en un prado. De ninguna manera, sin compañía se pone "
        "enfermo. La casa está junto al río. Mis alumnos me preguntan si hay que cepillar la cola. Pues no, basta con "
        "los dedos.",
        ("¿Puede vivir solo un caballo?", "enfermo"),
        ("¿Hay que cepillar la cola?", "los dedos"),
    ),
    "it": (
        "La gente crede che il basilico vada tenuto in frigo. Invece diventa nero in un giorno. La casa è vicino al "
        "fiume e alla scuola. Molti mi chiedono se le piantine del supermercato durano. Certo, con un vaso più grande "
        "e poca acqua.",
        ("Il basilico va tenuto in frigo?", "nero"),
        ("Le piantine del supermercato durano?", "vaso"),
    ),
    "pt": (
        "Muita gente diz que a rede estraga as costas. Pelo contrário, na diagonal a coluna fica reta. A casa fica "
        "perto do rio e da escola. Vocês me perguntam se a rede pode ir na máquina. Pode, mas com água fria e sem as "
        "varandas.",
        ("A rede estraga as costas?", "diagonal"),
        ("A rede pode ir na máquina?", "água fria"),
    ),
    "pl": (
        "Wielu uważa, że grzyby trzeba myć pod wodą. Wtedy nasiąkają i tracą zapach. Dom stoi nad rzeką od stu lat. "
        "Ludzie pytają, czy można zbierać grzyby w parku. Można, ale nie przy ruchliwej ulicy.",
        ("Czy grzyby trzeba myć pod wodą?", "nasiąkają"),
        ("Czy można zbierać grzyby w parku?", "ruchliwej"),
    ),
    "uk": (
        "Деякі люди кажуть, що сир треба тримати в морозильнику. Там він кришиться і втрачає смак. Хата стоїть біля "
        "річки вже сто років. Люди часто питають, чи можна їсти скоринку. Можна, якщо вона без воску.",
        ("Чи треба тримати сир у морозильнику?", "кришиться"),
        ("Чи можна їсти скоринку?", "без воску"),
    ),
    "ru": (
        "Многие говорят, что баян надо хранить на балконе. От сырости ржавеют планки и отходит клей. Наш дом стоит у "
        "реки уже сто лет. Меня часто спрашивают, можно ли играть на нём зимой. Можно, но сначала пусть согреется в "
        "комнате.",
        ("Надо ли хранить баян на балконе?", "ржавеют"),
        ("Можно ли играть зимой?", "согреется"),
    ),
    "ja": (
        "畳は雑巾で水拭きすると思っている人が多いです。水はカビの元になるので、乾いた布で拭いてください。家は川のそばにあります。"
        "畳の上にベッドを置けるかとよく聞かれます。置けますが、板を敷いてください。",
        ("畳は水拭きしますか", "乾いた布"),
        ("畳の上にベッドを置けますか", "板を敷いて"),
    ),
    "zh": (
        "很多人说新茶壶要用油煮。千万别这样，油会堵住气孔。我们家住在河边。很多人问我茶壶能不能用洗洁精洗。"
        "不能，味道会留在壶里。",
        ("新茶壶要用油煮吗？", "堵住"),
        ("茶壶能用洗洁精洗吗？", "味道"),
    ),
}


def said(code):
    """A talk, its lines parted where somebody else speaks."""
    talk = REPORTED[code][0]
    return untimed(*talk.replace(" Adriana:", "\nAdriana:").replace(" Tom:", "\nTom:").split("\n"))


@pytest.mark.parametrize("code", REPORTED)
@pytest.mark.parametrize("which", [1, 2], ids=["said", "asked"])
def test_what_others_say_or_ask_is_answered_by_what_follows(code, which):
    question, words = REPORTED[code][which]

    assert words in reply(said(code), question)


def test_a_premise_stands_before_the_reply_and_never_alone():
    answer = reply(said("en"), "Should I store a violin beside a radiator?")

    assert (
        answer
        == "Tom: Some people say you should store a violin beside a radiator. Adriana: No. Dry air splits the wood."
    )


def test_what_others_say_is_not_what_a_talk_says():
    talk = untimed(
        "Tom: You have made violins for twenty years, Adriana.",
        "Adriana: I buy the wood for a violin ten years before I need it.",
        "Tom: Some people say you should dry the wood for a violin in the workshop beside a radiator for a month.",
        "Adriana: No, dry air splits it within a month.",
        "Adriana: We keep ours in a shed with open walls.",
        "Tom: Is it cold there?",
        "Adriana: Very.",
        "Adriana: My daughter hates it.",
    )

    result = summarise(talk)
    assert "radiator" not in result.answer
    assert not [point.text for point in result.points if "radiator" in point.text]


def test_what_people_say_is_the_answer_to_who_asks_for_that():
    assert "radiator" in reply(said("en"), "What do people say about the violin?")


def test_a_question_that_many_ask_is_found_without_marks():
    talk = untimed(
        "alors bonjour à tous on parle du compost parce que vous êtes nombreux à me demander pourquoi votre compost "
        "sent mauvais et la réponse est simple c'est qu'il y a trop de vert et pas assez de brun et ma voisine est "
        "même venue se plaindre et surtout jamais de viande parce que ça attire les rats"
    )

    assert "trop de vert" in reply(talk, "Pourquoi le compost sent mauvais ?")


def test_a_price_that_somebody_asks_for_with_it_is_of_what_the_talk_is_about():
    talk = untimed(
        "Moderatorin: Heute spreche ich mit Karin Albers über den Umbau der Altstadt.",
        "Karin Albers: Vielen Dank für die Einladung, ich freue mich sehr.",
        "Moderatorin: Warum sperrt die Stadt die Straße für Autos?",
        "Karin Albers: Der wichtigste Grund ist die Luft, denn die Brunnen sind alt.",
        "Moderatorin: Und was kostet das Ganze?",
        "Karin Albers: Insgesamt rechnen wir mit 18 Millionen Euro, verteilt über fünf Jahre.",
        "Moderatorin: Frau Albers, ich danke Ihnen für das Gespräch.",
    )

    assert "18 Millionen" in reply(talk, "Was kostet der Umbau?")
    assert reply(talk, "Was kosten die Brunnen?") == ""


LECTURE = untimed(
    "Last week we talked about supply; this week we talk about prices.",
    "By sticky, I mean that prices don't move as quickly as costs do.",
    "A classic study interviewed two hundred firms.",
    "Why? You'd think it is the cost of printing new menus. It isn't.",
    "When you ask managers, the most common answer is that they wait for the others.",
    "The second reason is contracts that are signed for a year.",
    "The third reason is fairness.",
    "Think of a shop that sells snow shovels after a storm.",
    "When the central bank raises rates, firms cut output.",
)


def test_reasons_that_are_counted_are_all_given_to_who_asks_why():
    answer = reply(LECTURE, "Why are prices sticky?")

    assert all(words in answer for words in ("wait for the others", "contracts", "fairness"))


def test_reasons_that_are_counted_are_none_for_something_else():
    assert reply(LECTURE, "Why does the shop sell shovels?") == ""
    assert reply(LECTURE, "Why does the bank raise rates?") == ""


def test_a_reason_that_is_announced_is_none_where_nobody_asked_why():
    talk = untimed(
        "The worst storm broke eleven windows of the tower.",
        "A smaller one broke two windows.",
        "The reason for the red stripes is that sailors saw a church.",
        "Another reason is tradition.",
    )

    assert reply(talk, "Why did the storm come?") == ""


def test_a_question_that_many_ask_may_begin_at_the_end_of_what_replies_to_another():
    talk = untimed(
        "bonjour on parle aujourd'hui du levain et beaucoup de gens me demandent si on peut le garder au frigo et "
        "oui bien sûr il tient deux semaines au frigo sans problème beaucoup me demandent aussi pourquoi leur pain est "
        "plat et en général c'est que le levain est trop jeune il lui faut au moins dix jours avant le premier pain"
    )

    assert "deux semaines" in reply(talk, "Peut-on garder le levain au frigo ?")


@pytest.mark.parametrize(
    ("question", "words", "other"),
    [
        ("¿Cuándo se usa estar?", "los estados que cambian", "la identidad"),
        ("¿Cuándo se usa ser?", "la identidad", "los estados que cambian"),
    ],
)
def test_the_use_of_a_small_word_may_be_asked_for(question, words, other):
    talk = untimed(
        "Hoy vamos a estudiar la diferencia entre ser y estar.",
        "El verbo ser se usa para la identidad y la profesión.",
        "Decimos que la casa es grande.",
        "El verbo estar se usa para el lugar y para los estados que cambian.",
        "La próxima clase hablaremos del subjuntivo.",
    )

    answer = reply(talk, question)

    assert (words in answer, other in answer) == (True, False)


def test_advice_is_explained_by_what_is_said_of_it_next():
    talk = untimed(
        "so I left him on the counter because I went on vacation and when I came back there was like pink stuff on "
        "top and if you see pink or orange you have to throw it out there's no saving it okay that's bacteria not "
        "yeast so please don't try to scrape it off and then I learned about drying it"
    )

    assert "bacteria" in reply(talk, "Why should I throw it out if it's pink?")


@pytest.mark.parametrize(
    ("code", "said", "answer"),
    [
        ("en", "Last time there was a question about vitamins for the memory.", "They help only who lacks them."),
        ("de", "Beim letzten Mal kam die Frage nach den Vitaminen.", "Die helfen nur bei einem Mangel."),
        ("fr", "Quelqu'un m'a demandé si les vitamines servent à la mémoire.", "Elles servent en cas de manque."),
        ("es", "La semana pasada hubo una pregunta sobre las vitaminas.", "Sirven solo cuando faltan."),
        ("it", "L'altra volta c'era una domanda sulle vitamine.", "Servono solo quando mancano."),
        ("pt", "Na semana passada houve uma pergunta sobre as vitaminas.", "Servem só quando faltam."),
        ("pl", "Na ostatniej lekcji padło pytanie o witaminy.", "Pomagają tylko przy ich braku."),
        ("uk", "Минулого разу було запитання про вітаміни.", "Допомагають лише тоді, коли їх бракує."),
        ("ru", "В прошлый раз был вопрос про витамины и память.", "Они помогают только при их нехватке."),
        ("en", "The internet says you can clean a painting with a potato.", "You take the paint off with it."),
        ("de", "Das Internet sagt, dass man Bilder mit Kartoffeln reinigt.", "Die Farbe geht dabei mit ab."),
        ("fr", "Internet dit que la pomme de terre nettoie un tableau.", "La peinture part avec la saleté."),
        ("es", "Internet dice que la patata limpia los cuadros.", "La pintura se va con la suciedad."),
        ("it", "Internet dice che la patata pulisce i quadri.", "Il colore viene via con lo sporco."),
        ("pt", "A internet diz que a batata limpa os quadros.", "A tinta sai junto com a sujidade."),
        ("pl", "Internet mówi, że ziemniak czyści obrazy.", "Farba schodzi razem z brudem."),
        ("uk", "Інтернет каже, що картопля чистить картини.", "Фарба сходить разом із брудом."),
        ("ru", "Интернет говорит, что картошка чистит картины.", "Краска сходит вместе с грязью."),
    ],
)
def test_that_there_was_a_question_and_what_the_internet_says_only_raises_what_is_answered_next(code, said, answer):
    talk = weighed_of(SummaryRequest(segments=untimed(said, answer), language=code))

    assert raised(talk).keys() == {0}
