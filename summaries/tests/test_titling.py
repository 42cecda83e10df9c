"""A pasted text is called by the first words that say what it is about."""

import pytest

from summaries import job, search
from summaries.intake import Wanted
from summaries.models import SourceKind, Summary
from summaries.summarisers.extractive import title_for
from summaries.tests.helpers import ask, reread, wanted
from summaries.transcripts import SOURCES
from summaries.transcripts.base import Segment, Source

MORE = "\nThen the water is poured over the beans, and we wait for a good long while before we try anything at all."


def title(text, more=MORE):
    return SOURCES["text"](Source(text=text + more)).title


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("[Music]\nWe open a shed for the town.", "We open a shed for the town"),
        (
            "Hello everyone and welcome back!\nToday we bake bread without an oven.",
            "Today we bake bread without an oven",
        ),
        ("Hi everyone, today we bake bread without an oven.", "Today we bake bread without an oven"),
        ("So nice to be here. Uh, today we, um, bake bread in a pot.", "Today we bake bread in a pot"),
        ("Schön, dass ihr alle da seid. Wir reden heute über Brot.", "Wir reden heute über Brot"),
        ("Bardzo się cieszę, że tylu z was przyszło. Dziś opowiem o remoncie łodzi.", "Dziś opowiem o remoncie łodzi"),
        ("Ravie de vous voir ! Nous parlons d'un four à bois.", "Nous parlons d'un four à bois"),
        ("Good morning. Thanks for coming. What is a good oven?", "What is a good oven?"),
        (
            "0:00 hello and welcome\n0:04 so today we're going\n0:07 to see the sky.",
            "So today we're going to see the sky",
        ),
        ("Dzień dobry, dziś opowiem o remoncie łodzi.", "Dziś opowiem o remoncie łodzi"),
        ("Guten Tag und herzlich willkommen.\nWir reden heute über Brot.", "Wir reden heute über Brot"),
        ("大家好，今天我们讲一讲怎样修理旧船的方法。", "今天我们讲一讲怎样修理旧船的方法"),
    ],
)
def test_a_greeting_is_no_title(text, called):
    assert title(text) == called


@pytest.mark.parametrize(
    "text",
    [
        "Host: We open a shed for the town.",
        "[00:01] Host: We open a shed for the town.",
        "Host: Good morning.\nHost: We open a shed for the town.",
        "Dr Anna Nowak: Good morning.\nDr Anna Nowak: We open a shed for the town.",
        "Anna (0:05): We open a shed for the town.\nAnna (0:15): It has ladders.",
        ">> Hello. >> Hi there. >> We open a shed for the town.",
        "(12:04:33) - We open a shed for the town.",
        "Transcript\n\nWe open a shed for the town.",
        "# **We open a shed for the town**",
    ],
)
def test_times_speakers_and_marks_are_no_part_of_it(text):
    assert title(text) == "We open a shed for the town"


@pytest.mark.parametrize(
    ("text", "called"),
    [
        (
            "We begin with a list and a door and one kettle, and then the neighbours bring what they have to the shed.",
            "We begin with a list and a door and one kettle…",
        ),
        (
            "We begin with a list and a door and one kettle and then the neighbours bring what they have to the shed.",
            "We begin with a list and a door and one kettle and then the neighbours bring…",
        ),
        ("The U.S. economy grew by 3.5 percent. So it went.", "The U.S. economy grew by 3.5 percent"),
        ("Dr. Smith went to town. So it went.", "Dr. Smith went to town"),
        ("How to bake: a few plain rules.", "How to bake: a few plain rules"),
    ],
)
def test_it_is_cut_at_a_sensible_place(text, called):
    assert title(text) == called


def test_without_marks_no_title_begins_in_the_middle_of_a_sentence():
    lines = ["buenas tardes a todos y gracias por venir hasta este pueblo tan", "perdido me llamo remedios y llevo"]
    lines += ["treinta y", "un años haciendo queso de cabra en la sierra", "cuando empecé no sabía nada de cabras"]

    assert title("\n".join(lines), more="").startswith("Buenas tardes a todos y gracias por venir")


def test_where_there_is_nothing_better_the_first_words_stay():
    assert title("Hello all!\n" * 20, more="") == "Hello all!"


@pytest.mark.parametrize(
    "text", ["今天我们讲一讲怎样修理旧船的方法" * 20, "x" * 5_000 + " word" * 30, "a: " * 3_000, "00:00 " * 900]
)
def test_it_is_never_long(text):
    assert len(title(text)) <= 80


CHATTY = {
    "How I keep my starter alive when I'm traveling": (
        "okay so hey everybody welcome back to my channel and today um i wanna talk about something a lot of you "
        "have been asking me which is how I keep my starter alive when I'm traveling so um yeah the first year i "
        "killed the starter twice and you feed the starter with flour and the flour has to be fresh and the jar "
        "stays in the fridge"
    ),
    "How I fixed the squeaky floor in my hallway without ripping out any boards": (
        "so hey guys I'm gonna show you real quick how I fixed the squeaky floor in my hallway without ripping out "
        "any boards because everybody told me you gotta rip the boards out and the floor is quiet now and the nail "
        "is too"
    ),
    "Wie ich meinen Balkonkasten für den Winter fertig mache": (
        "ja hallo ihr lieben schön dass ihr wieder dabei seid heute zeige ich euch mal wie ich meinen Balkonkasten "
        "für den Winter fertig mache also ganz ehrlich ich habe das immer falsch gemacht und im Frühling war der "
        "Kasten nass und unten in den Kasten bohrt ihr Löcher rein und dann kommt eine Schicht in den Kasten"
    ),
    "Cómo me mudé a Valencia": (
        "bueno pues hola a todos qué tal hoy os voy a contar cómo me mudé a Valencia y la verdad es que fue un "
        "desastre porque yo pensaba que iba a encontrar piso en dos semanas y tardé meses en encontrar un piso"
    ),
    "Pourquoi votre compost sent mauvais": (
        "alors bonjour à tous on se retrouve aujourd'hui pour parler du compost parce que vous êtes nombreux à me "
        "demander pourquoi votre compost sent mauvais et bah la réponse est simple il y a trop de vert et le "
        "compost pourrit"
    ),
    "Jak przygotować rower do zimy": (
        "cześć wszystkim dzisiaj opowiem wam jak przygotować rower do zimy bo dużo osób mnie o to pyta no więc "
        "łańcuch trzeba umyć i nasmarować bo łańcuch rdzewieje a rower stoi na śniegu"
    ),
    "Why the sea comes up twice a day": (
        "right last week we did the orbit of the moon and today we'll look at why the sea comes up twice a day let's "
        "start with gravity the moon pulls the sea and the sea comes up where the moon stands"
    ),
    "Wie ich auf meinem Balkon Kartoffeln anbaue": (
        "hallo zusammen ich zeige euch heute wie ich auf meinem balkon kartoffeln anbaue und zwar in alten eimern die "
        "eimer sind vom bäcker und die kartoffeln brauchen löcher im eimer"
    ),
    "Чому хліб піднімається": (
        "добрий день сьогодні на уроці говоримо про те чому хліб піднімається і чому інколи він не піднімається хліб "
        "росте від дріжджів і дріжджі їдять цукор а хліб пахне"
    ),
    "Чому квас грає": (
        "Добрий день. Сьогодні на уроці говоримо про те, чому квас грає, і чому інколи він не грає. Квас роблять із "
        "хліба. У квасі живуть дріжджі. Дріжджі їдять цукор."
    ),
    "We are planting garlic": (
        "so today we are planting garlic and you want to do it in october because it needs weeks of cold or it "
        "won't split"
    ),
    "We're tearing down a 2009 espresso machine that a viewer sent me": (
        "All right, so today we're tearing down a 2009 espresso machine that a viewer sent me because it leaks from "
        "the group head. It smells awful. The gasket of this machine is hard. A new gasket costs eight dollars."
    ),
    "Why prices are sticky": (
        "Good morning. Let's get started. Last week we talked about supply; this week we'll talk about why prices "
        "are sticky. A firm changes its prices once a year. The firm waits for the others."
    ),
    "Hoy vamos a estudiar la diferencia entre ser y estar": (
        "Hola a todos, bienvenidos a una nueva clase de español. Hoy vamos a estudiar la diferencia entre ser y "
        "estar, que es uno de los temas más difíciles para los estudiantes que llegan del extranjero. El verbo ser "
        "se usa para el origen. El verbo estar se usa para el lugar."
    ),
    "Mit Dr. Karin Albers über den Umbau der Altstadt": (
        "Guten Abend und herzlich willkommen. Heute spreche ich mit Dr. Karin Albers über den Umbau der Altstadt. "
        "Der Grund ist die Luft. Die Altstadt hat alte Keller. Die Händler haben Angst."
    ),
    "Blood pressure": (
        "Good morning. I want to talk to you this morning about blood pressure. The cuff goes on the upper arm. "
        "Blood pressure is highest in the morning. Nobody feels it."
    ),
    "What a year with two hives looks like and what it costs": (
        "Today I want to show you what a year with two hives looks like and what it costs. "
        "A hive costs two hundred euros. I open the hive every week. "
        "The bees need a day to get the warmth back. The bees starve where the hive is cold."
    ),
    "Cheese, goats": (
        "People think that goats eat anything. They don't. I milk the goats at six and make a cheese of it. "
        "My husband was against goats at first. A cheese ripens for three weeks. A goat screams where it is alone. "
        "The cheese is turned every day. The goat walks on its heels if nobody cuts them."
    ),
    "今天咱们聊聊阳台种菜": (
        "衣柜往后放，今天咱们聊聊阳台种菜。阳台上的番茄要晒太阳。番茄每天浇一次水。阳台的番茄红得很快。"
    ),
    "今日はパンを焼きます": (
        "はい、みなさんこんにちは。今日はパンを焼きます。パンの生地は一晩冷蔵庫で休ませます。"
        "冷蔵庫の生地はゆっくり膨らみます。"
    ),
}  # fmt: skip


@pytest.mark.parametrize("called", CHATTY)
def test_a_text_is_called_by_what_its_speaker_says_it_is_about(called):
    assert title_for(SOURCES["text"](Source(text=CHATTY[called])).segments, "") == called


MET = {
    "Ruth Okafor: roof, hives": (
        "Good evening. I'm talking to Ruth Okafor. She keeps her hives on a roof in Leeds. The roof is flat, and the "
        "hives stand in the wind. How many hives are there? Six hives, and no roof has more."
    ),
    "Ruth Okafor, who keeps bees on a roof in Leeds": (
        "Good evening. With me today is Ruth Okafor, who keeps bees on a roof in Leeds. The roof is flat. The bees "
        "like the wind."
    ),
    "Mit Jutta Reimers: Orgel, Balg": (
        "Guten Morgen. Ich spreche mit Jutta Reimers. Sie repariert Orgeln. Die Orgel lebt vom Balg. Der Balg hat ein "
        "Loch, und die Orgel zittert. Ein Balg ist groß."
    ),
    "Marie Lemoine, qui répare des horloges": (
        "Bonjour à tous. Aujourd'hui je reçois Marie Lemoine, qui répare des horloges. Les horloges sont vieilles. Le "
        "ressort casse. Le ressort coûte cher."
    ),
    "Lucía Ferrer, que repara relojes de torre": (
        "Buenos días. Hoy hablo con Lucía Ferrer, que repara relojes de torre. Los relojes son viejos. "
        "La torre es alta, y los relojes de la torre pesan mucho."
    ),
    "Tiago Moura, que conserta relógios de torre": (
        "Bom dia. Hoje converso com Tiago Moura, que conserta relógios de torre. Os relógios são velhos. "
        "A torre é alta, e os relógios da torre pesam muito."
    ),
    "Carla Bruni Rossi, che ripara orologi da torre": (
        "Buongiorno. Oggi parlo con Carla Bruni Rossi, che ripara orologi da torre. Gli orologi sono vecchi. "
        "La torre è alta, e gli orologi della torre pesano molto."
    ),
    "Henryk Maciejka, który był latarnikiem na Rozewiu": (
        "Dzień dobry. Moim gościem jest Henryk Maciejka, który był latarnikiem na Rozewiu. Latarnia stoi na górze. "
        "Soczewka latarni jest wielka. Soczewka świeci."
    ),
    "Zdzisław Mrozek, zegarmistrz z Torunia": (
        "Dzień dobry państwu. Moim dzisiejszym gościem jest pan Zdzisław Mrozek, zegarmistrz z Torunia. "
        "Zegary są stare. Zegarmistrz nakręca zegary co tydzień. Zegar waży sto kilo."
    ),
    "Z Anną Wilk o naprawie zegarów": (
        "Dzień dobry. Dziś rozmawiam z Anną Wilk o naprawie zegarów. Zegary są stare. Sprężyna "
        "zegara pęka, a zegar staje i nikt nie wie dlaczego."
    ),
    "Оксана, яка керує хором": (
        "Добрий день. Сьогодні в мене в гостях Оксана, яка керує хором. Хор співає щовівторка. У хорі "
        "сорок людей, і хор не має нот."
    ),
    "С Тимуром Лядовым о лодках из фанеры": (
        "Добрый день. Сегодня я говорю с Тимуром Лядовым о лодках из фанеры. Фанера стоит дорого. Лодка "
        "плывёт, и фанера не мокнет."
    ),
}  # fmt: skip


@pytest.mark.parametrize("called", MET)
def test_a_conversation_is_called_by_the_guest_and_not_by_how_they_are_announced(called):
    assert title_for(SOURCES["text"](Source(text=MET[called])).segments, "") == called


def test_who_is_spoken_to_without_a_name_is_no_guest():
    said = (
        "Tonight I'm talking to you about the hives. The hives are loud. The neighbours like the hives and the honey."
    )

    assert not title_for(SOURCES["text"](Source(text=said)).segments, "").startswith("You")


def test_the_speaker_has_a_capital_in_english_captions_too():
    said = (
        "so today i want to show you how i compost in a flat and when i'm away the compost waits and the compost is dry"
    )

    assert title_for(SOURCES["text"](Source(text=said)).segments, "") == "How I compost in a flat"


@pytest.mark.parametrize(
    "said",
    [
        "Byłem elektrykiem w stoczni, a latarnia szukała elektryka. Soczewka latarni jest wielka. Latarnia świeci.",
        "You have been in the lighthouse for how long now? The lighthouse is tall. The lamp of the lighthouse is old.",
        "Je suis restée trente ans dans le phare. Le phare a une lampe. La lampe du phare tourne. Le phare brille.",
    ],
)
def test_what_a_speaker_did_or_asks_is_no_title(said):
    assert not said.startswith(title_for(SOURCES["text"](Source(text=said + " " + said)).segments, "")[:12])


TOLD_OF = {
    "The year I became a plumber by accident": (
        "Let me tell you about the year I became a plumber by accident. The plumber had left. I asked a plumber."
    ),
    "How to fix a bathroom tap that drips without calling a plumber": (
        "hey everybody welcome back to the channel so today i'm going to show you how to fix a bathroom tap that drips "
        "without calling a plumber a plumber in my town wanted a hundred dollars for this first thing you need "
        "to do is turn off the water under the sink there are two little valves that's how i know next pop off the cap"
    ),
    "Make the dumplings": (
        "Today we're going to make the dumplings that I've been talking about for months. The dumplings are small. "
        "Nobody makes dumplings like my aunt."
    ),
}


@pytest.mark.parametrize("called", TOLD_OF)
def test_what_a_speaker_adds_to_an_announced_thing_is_no_part_of_it(called):
    assert title_for(SOURCES["text"](Source(text=TOLD_OF[called])).segments, "") == called


def test_a_title_does_not_end_before_what_will_be_explained():
    said = (
        "I'd like to use the next quarter of an hour to explain, as clearly as I can, what we know about the climate. "
        "You work with the climate every day. The climate is not the weather. A bridge stands for a century, and the "
        "climate of a century is a long one."
    )

    assert not title_for(SOURCES["text"](Source(text=said)).segments, "").endswith("explain")


def test_what_announces_the_first_part_is_no_title_of_the_talk():
    said = (
        "let's start there what does a bridge inspector do all day tap a bridge with a hammer a healthy bridge rings "
        "a hollow bridge doesn't ring the hammer tells me which bridge is healthy and which joint lets the water in"
    )

    assert not title_for(SOURCES["text"](Source(text=said)).segments, "").startswith("Let's start")


def test_where_no_sentence_says_it_key_phrases_do():
    said = (
        "Давно не виделись, я знаю. Мастер клеит обои на стену и мажет клей. Обои сохнут два дня. Клей для обоев "
        "густой. Мастер ждёт. Клей на стене не сохнет."
    )

    title = title_for(SOURCES["text"](Source(text=said)).segments, "")

    assert title.startswith("Мастер клеит") or {"обои", "клей"} <= set(title.lower().split(", "))


def test_what_greets_or_has_no_words_of_the_talk_is_no_title():
    said = [
        "J'espère que vous allez bien !",
        "Je suis très contente de vous retrouver, il pleut encore ce matin.",
        "Le canapé arrive demain, et le chat dort sur le canapé.",
        "Le chat aime le canapé et la valise.",
        "La valise reste fermée, le chat aussi.",
        *["Le chat regarde la valise depuis le canapé, et la valise regarde le chat."] * 3,
    ]

    assert title_for(SOURCES["text"](Source(text="\n".join(said))).segments, "") == said[2].rstrip(".")


@pytest.mark.parametrize(
    "text", ["today we " * 3_000, "how " * 5_000, "x" * 5_000 + " word" * 30, "today we " + "so " * 4_000]
)
def test_whatever_is_said_the_title_is_short(text):
    assert len(title_for(SOURCES["text"](Source(text=text)).segments, "")) <= 80


def test_a_sentence_that_begins_with_a_greeting_is_no_title():
    said = "各位家长，晚上好，请坐，前面还有位子。我是少年组的教练，姓韩。家长都关心孩子的训练。孩子每周训练三次。"

    assert not title_for(SOURCES["text"](Source(text=said * 3)).segments, "").startswith("各位")


def test_what_has_no_words_has_no_title():
    assert title_for([Segment(None, None, "[Music]")], "") == ""


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["summary", "custom"])
def test_a_pasted_text_is_called_so_once_it_was_read(user, kind):
    called, said = next(iter(CHATTY.items()))
    data = SOURCES["text"](Source(text=said))
    summary = ask(user, wanted(data=data, kind=kind, instructions="What about flour?" if kind == "custom" else ""))

    job.run(summary.pk)

    done = reread(summary)
    assert done.title == called != data.title
    assert done.markdown.startswith(f"# {called}")
    assert list(search.matching(Summary.objects.filter(user=user), "traveling")) == [done]


@pytest.mark.django_db
def test_a_file_whose_name_says_nothing_is_called_as_a_pasted_text_is(user):
    called, said = next(iter(CHATTY.items()))
    data = SOURCES["file"](Source(data=said.encode(), name="captions (1).txt"))
    summary = ask(user, Wanted(SourceKind.FILE, source=data.title, data=data))

    job.run(summary.pk)

    assert reread(summary).title == called


@pytest.mark.django_db
def test_a_file_keeps_its_name(user):
    data = SOURCES["file"](Source(data=next(iter(CHATTY.values())).encode(), name="starter.txt"))
    summary = ask(user, Wanted(SourceKind.FILE, source=data.title, data=data))

    job.run(summary.pk)

    assert reread(summary).title == "starter"
