"""What a speaker takes back is no answer by itself: what takes it back is told with it."""

import pytest

from summaries.tests.test_extractive import untimed
from summaries.tests.test_plain_answers import reply

# code: a belief, what takes it back and goes on, a question about it
TAKEN_BACK = {
    "en": (
        "Last year I told you to soak the beans for two days.",
        "I take that back.",
        "One night is enough, and they keep their colour.",
        "Should I soak the beans for two days?",
    ),
    "de": (
        "Im letzten Jahr habe ich für Bohnen zwei Tage im Wasser empfohlen.",
        "Das stimmt so nicht.",
        "Eine Nacht reicht, und die Farbe bleibt.",
        "Müssen Bohnen zwei Tage im Wasser liegen?",
    ),
    "fr": (
        "L'an dernier je conseillais deux jours de trempage pour les haricots.",
        "C'est faux.",
        "Une nuit suffit, et ils gardent leur couleur.",
        "Faut-il deux jours de trempage pour les haricots ?",
    ),
    "es": (
        "El año pasado recomendé dos días de remojo para las alubias.",
        "Lo retiro.",
        "Basta con una noche, y conservan el color.",
        "¿Hacen falta dos días de remojo para las alubias?",
    ),
    "it": (
        "L'anno scorso consigliavo due giorni di ammollo per i fagioli.",
        "Mi sono sbagliato.",
        "Basta una notte, e restano colorati.",
        "Servono due giorni di ammollo per i fagioli?",
    ),
    "pt": (
        "No ano passado eu recomendei dois dias de molho para o feijão.",
        "Eu retiro o que disse.",
        "Basta uma noite, e a cor fica.",
        "O feijão precisa de dois dias de molho?",
    ),
    "pl": (
        "W zeszłym roku polecałem moczenie fasoli przez dwa dni.",
        "Muszę to odwołać.",
        "Wystarczy jedna noc, i kolor zostaje.",
        "Czy moczenie fasoli przez dwa dni ma sens?",
    ),
    "uk": (
        "Торік я радив замочування квасолі на два дні.",
        "Це не так.",
        "Досить однієї ночі, і колір лишається.",
        "Чи треба замочування квасолі на два дні?",
    ),
    "ru": (
        "В прошлом году я советовал замачивание фасоли на два дня.",
        "Беру свои слова обратно.",
        "Хватает одной ночи, и цвет остаётся.",
        "Нужно ли замачивание фасоли на два дня?",
    ),
    "ja": (
        "去年の動画で、豆は二日水につけるべきだと話しました。",
        "あれは撤回します。",
        "一晩で十分で、色もきれいに残ります。",
        "豆は二日水につけるべきですか",
    ),
    "zh": (
        "去年的视频里，我让大家把豆子泡两天。",
        "我收回这句话。",
        "泡一晚上就够了，颜色也好看。",
        "豆子要泡两天吗？",
    ),
}
BESIDE = {
    "en": "We have lived beside the river for years.",
    "de": "Wir wohnen seit vielen Jahren an einem Fluss.",
    "fr": "Nous habitons depuis des années au bord de la rivière.",
    "es": "Vivimos desde hace años junto al río.",
    "it": "Abitiamo da anni vicino al fiume.",
    "pt": "Nós moramos há anos perto do rio.",
    "pl": "Mieszkamy od lat nad rzeką.",
    "uk": "Ми живемо біля річки вже багато років.",
    "ru": "Мы живём у реки уже много лет.",
    "ja": "家は川のそばにあります。",
    "zh": "我们家住在河边。",
}


@pytest.mark.parametrize("code", TAKEN_BACK)
def test_a_belief_is_told_with_what_takes_it_back(code):
    belief, denial, truth, question = TAKEN_BACK[code]
    space = "" if code in ("ja", "zh") else " "
    talk = untimed(space.join([BESIDE[code], belief, denial, truth]))

    answer = reply(talk, question)

    assert denial[:-1] in answer
    assert truth[:-1] in answer


# code: what everybody says, and what follows; a question about it
EVERYBODY = {
    "en": ("Everybody told me to skip the primer.", "Don't, the wall drinks the glue.", "Can I skip the primer?"),
    "de": (
        "Alle haben mir gesagt, die Grundierung kann man weglassen.",
        "Auf keinen Fall, die Wand trinkt den Kleber.",
        "Kann man die Grundierung weglassen?",
    ),
    "fr": (
        "Tout le monde m'a dit de laisser tomber l'apprêt.",
        "Surtout pas, le mur boit la colle.",
        "Peut-on laisser tomber l'apprêt ?",
    ),
    "es": (
        "Todo el mundo me dijo que la imprimación sobra.",
        "Ni hablar, la pared se bebe la cola.",
        "¿Sobra la imprimación?",
    ),
    "it": (
        "Tutti mi hanno detto che il primer si può saltare.",
        "Mai, il muro beve la colla.",
        "Si può saltare il primer?",
    ),
    "pt": (
        "Todo mundo me disse que o primer é dispensável.",
        "De jeito nenhum, a parede bebe a cola.",
        "O primer é dispensável?",
    ),
    "pl": (
        "Wszyscy mówili, że gruntowanie można pominąć.",
        "Nie wolno, ściana wypija klej.",
        "Czy gruntowanie można pominąć?",
    ),
    "uk": ("Усі казали, що ґрунтовку можна пропустити.", "Не можна, стіна п'є клей.", "Чи можна пропустити ґрунтовку?"),
    "ru": ("Мне все говорили: грунтовку можно пропустить.", "Нельзя, стена пьёт клей.", "Можно пропустить грунтовку?"),
}


@pytest.mark.parametrize("code", EVERYBODY)
def test_what_everybody_said_is_told_with_what_follows(code):
    belief, truth, question = EVERYBODY[code]

    assert truth[:-1] in reply(untimed(f"{BESIDE[code]} {belief} {truth}"), question)


def test_who_thought_so_too_replies_nothing():
    talk = untimed(
        "Manche werden sagen: Lehmboden muss man doch umgraben. Das habe ich auch immer gedacht. Bei schwerem Lehm "
        "kommt ihr ums Umgraben nicht herum, habe ich gesagt. Das stimmt so nicht. Nach dem Regen wird er härter."
    )

    assert "Das stimmt so nicht" in reply(talk, "Muss man Lehmboden umgraben?")


# code: what everybody fears, a short no to it, a question about it
REFUSED = {
    "en": ("You may drill into the wall above the door.", "Don't!", "May I drill into the wall above the door?"),
    "de": ("In die Wand über der Tür kann man bohren.", "Lieber nicht!", "Kann man in die Wand über der Tür bohren?"),
    "fr": ("On peut percer le mur au-dessus de la porte.", "Surtout pas !", "Peut-on percer le mur de la porte ?"),
    "es": ("Podemos taladrar la pared de la cocina.", "¡No, ni hablar!", "¿Podemos taladrar la pared de la cocina?"),
    "it": ("La parete della cucina si può forare.", "Mai!", "La parete della cucina si può forare?"),
    "pt": ("Dá para furar a parede da cozinha.", "De jeito nenhum!", "Dá para furar a parede da cozinha?"),
    "pl": ("Tutaj trzeba kuć ściany w kuchni.", "Nie trzeba kuć!", "Czy trzeba kuć ściany w kuchni?"),
    "uk": ("Тут усі лякаються: це ж стіни довбати.", "Не треба довбати!", "Треба довбати стіни?"),
    "ru": ("Тут придётся долбить стены на кухне.", "Не придётся!", "Придётся долбить стены на кухне?"),
    "ja": ("台所の壁に穴を開けます。", "いいえ、開けません。", "台所の壁に穴を開けますか"),
    "zh": ("厨房的墙可以打孔。", "千万别打。", "厨房的墙可以打孔吗？"),
}


@pytest.mark.parametrize("code", REFUSED)
def test_a_short_no_is_told_with_what_it_is_said_to(code):
    said, refusal, question = REFUSED[code]
    space = "" if code in ("ja", "zh") else " "

    assert refusal[:-2] in reply(untimed(space.join([BESIDE[code], said, refusal, BESIDE[code]])), question)


def test_what_one_was_taught_is_told_with_what_follows():
    talk = untimed(
        "Parliamo della moka. Si lava o non si lava con il sapone? Mi hanno insegnato che mai e poi mai, perché la "
        "patina protegge il sapore. Guardate, quella patina è olio vecchio. Abitiamo vicino al fiume."
    )

    assert "olio vecchio" in reply(talk, "Si lava con il sapone?")


def test_what_one_is_often_asked_is_no_reason():
    talk = untimed(
        "川のそばに住んでいます。なんで先生を辞めたのって、よく聞かれるので、ちょっとだけ話します。"
        "先生の仕事より、本を読む場所を作りたかったんです。妹は舟に色を塗ります。"
    )

    assert "本を読む場所" in reply(talk, "なぜ先生を辞めましたか")
