"""Talks in scripts without spaces, and in others that few lists are for, read as a native would."""

import re

import pytest

from summaries.summarisers.quoting import cutting, tokens
from summaries.summarisers.quoting.readability import readability
from summaries.summarisers.quoting.tidying import capitalised, tidy, wording
from summaries.tests.talks import TEXTS, TURN, as_captions, as_written
from summaries.tests.test_extractive import summarise, untimed
from summaries.tests.test_extractive_reading import said, statements
from summaries.transcripts.base import Segment

JAPANESE = ["interview.ja", "lesson.ja"]
CHINESE = ["cooking.zh", "lesson.zh", "vlog.zh"]
MARKS = "、。！？，；：「」"


def cut_places(name):
    """Where a talk without marks is cut: after how many letters."""
    talk = tokens.read(as_captions(name), name[-2:])
    sizes = [len(key) for key in talk.keys]
    return {sum(sizes[:start]) for start, _end in cutting.cut(talk)} - {0}


def marked_places(name, marks):
    """Where its writer set one of these marks: after how many letters."""
    places, letters = set(), 0
    for line in (TEXTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        for letter in TURN.sub("", line):
            if letter in marks:
                places.add(letters)
            letters += letter not in MARKS and not letter.isspace()
    return places


@pytest.mark.parametrize("name", JAPANESE)
def test_japanese_without_marks_is_cut_where_its_speaker_ended_a_sentence(name):
    found, sentences = cut_places(name), marked_places(name, "。！？")

    assert len(found & sentences) > 0.85 * len(found)
    assert len(found & sentences) > 0.85 * len(sentences)


@pytest.mark.parametrize("name", CHINESE)
def test_chinese_without_marks_is_cut_between_clauses(name):
    found, clauses = cut_places(name), marked_places(name, MARKS)

    assert len(found & clauses) > 0.8 * len(found)
    assert len(found) > 0.4 * len(marked_places(name, "。！？"))


def test_a_comma_is_read_where_a_chinese_clause_ends_and_the_sentence_goes_on():
    spoken = "如果发现水已经到了膝盖不要拿东西马上往楼上走"

    talk = tokens.read(untimed(spoken[:13], spoken[13:]), "zh")
    cutting.cut(talk)

    shown = wording(talk, tidy(talk, 0, len(talk.keys)))
    assert shown == "如果发现水已经到了膝盖，不要拿东西，马上往楼上走。"


PARTED = [
    "打开后盖",
    "先把电池拿出来",
    "用干布擦一擦灰尘",
    "再等十分钟",
    "如果发现水已经到了膝盖不要拿东西",
    "指示灯会变成绿色",
]


@pytest.mark.parametrize(
    "lines", [PARTED, [f"{one} {other}" for one, other in zip(PARTED[::2], PARTED[1::2], strict=True)]]
)
def test_who_parts_clauses_by_lines_or_spaces_parted_all_of_them(lines):
    talk = tokens.read(untimed(*lines), "zh")
    cutting.cut(talk)

    shown = wording(talk, tidy(talk, 0, len(talk.keys)))
    assert re.findall(r"\w+", shown) == PARTED


def test_a_space_beside_a_foreign_name_or_a_number_parts_no_clauses():
    talk = tokens.read(untimed("我用 Python 写了一个小程序每天早上 7 点把天气发到手机"), "zh")

    assert not talk.parts


def test_a_chinese_last_is_no_lead_before_a_number():
    assert said("最后二十分钟放糖和大块的番茄", "zh") == "最后二十分钟放糖和大块的番茄。"
    assert said("最后我们把锅盖打开收一收汤汁", "zh") == "我们把锅盖打开收一收汤汁。"


def test_what_kind_of_thing_is_counted_is_no_part_of_its_name():
    spoken = "每天有两次涨潮一次涨潮要六个小时下一次涨潮会晚一点三次涨潮就差两个小时"

    keys = tokens.read(untimed(spoken), "zh").keys

    assert "涨潮" in keys
    assert "次涨潮" not in keys
    assert "藕" in tokens.read(untimed("我切了一节藕"), "zh").keys


def test_a_name_keeps_the_small_letter_that_it_begins_with():
    assert capitalised("iPhone、手机") == "iPhone、手机"
    assert capitalised("apple") == "Apple"


def test_rarer_traditional_characters_are_found_by_simplified_ones_too():
    lines = [
        "福壽螺把秧苗都吃光了。",
        "我們把水放到一公分以下福壽螺就爬不動。",
        "田邊的房子是爺爺蓋的。",
        "今天我們說說農藥和肥料。",
    ]

    result = summarise(untimed(*lines), language="zh", kind="custom", instructions="福寿螺怎么办？")

    assert "福壽螺" in "".join(point.text for point in result.points)


def quality(said, *clauses, code="zh"):
    """How well captions without marks read as one statement that was likely cut out right, with a mark before these."""
    talk = tokens.read(untimed(said), code)
    talk.soundness[0, len(talk.keys)] = 0.8
    talk.shown = {talk.keys.index(clause): talk.language.comma for clause in clauses}
    unit = tidy(talk, 0, len(talk.keys))
    return readability(talk, unit, unit.keys(talk), asks=False)


def test_a_condition_reads_well_where_a_chinese_statement_also_says_what_then():
    said = "如果下雨窗户旁边的花盆和架子上面的种子都要搬进客厅里面"

    assert quality(said, "窗户") > 3 * quality(said)


def test_what_a_question_or_a_greeting_has_run_into_reads_badly():
    reply = "这座木桥全长四十二米当年一共用了三百根从山上砍下来的杉木"

    assert quality(f"你们修了多久啊{reply}", "这") < 0.5 * quality(f"去年秋天修的桥{reply}", "这")
    assert quality(f"{reply}我们下次再见吧") < 0.2 * quality(f"{reply}我们后来又换过吧")


@pytest.mark.parametrize(
    ("language", "spoken", "found"),
    [
        (
            "ja",
            "パンは冷蔵庫に入れないでくださいすぐに固くなりますだから食べない分は切って冷凍庫に入れたほうがいいです",
            [
                "パンは冷蔵庫に入れないでください。",
                "すぐに固くなります。",
                "食べない分は切って冷凍庫に入れたほうがいいです。",
            ],
        ),
        (
            "ja",
            "昨日は一日中雨が降ってたでも今日はすごく晴れたから洗濯物をたくさん干したんだよねあと布団も干そうと思う",
            [
                "昨日は一日中雨が降ってた。",
                "今日はすごく晴れたから洗濯物をたくさん干したんだよね。",
                "布団も干そうと思う。",
            ],
        ),
        (
            "zh",
            "我爷爷每天早上都去公园打太极拳但是他从来不跟别人比赛因为他觉得打拳是为了身体好",
            ["我爷爷每天早上都去公园打太极拳。", "他从来不跟别人比赛。", "他觉得打拳是为了身体好。"],
        ),
        (
            "zh",
            "這個陶杯為什麼會裂開呢答案是水分還沒有乾所以我們要等三天再把它放進窯裡",
            ["這個陶杯，為什麼會裂開呢。", "答案是水分還沒有乾。", "我們要等三天，再把它放進窯裡。"],
        ),
    ],
)
def test_spoken_sentences_are_parted_where_they_close_or_the_next_one_opens(language, spoken, found):
    lines = [spoken[i : i + 13] for i in range(0, len(spoken), 13)]

    assert statements(lines, language) == found


@pytest.mark.parametrize(
    "word", ["アーティスト", "ソフトウェア", "自動販売機", "おいしくない", "国際宇宙ステーション", "三百二十円"]
)
def test_no_statement_begins_or_ends_inside_a_word(word):
    talk = f"私が昨日見つけたのは{word}で誰も知らなかったので友達に{word}の話をしましたそれから{word}を調べて" * 3
    lines = [talk[i : i + 11] for i in range(0, len(talk), 11)]

    text = "".join(statements(lines, "ja"))
    assert text.replace("。", "").count(word) == talk.count(word)
    for piece in statements(lines, "ja"):
        assert not [size for size in range(1, len(word)) if piece.rstrip("。").endswith("は" + word[:size])]


def test_a_foreign_name_keeps_its_spaces_at_the_end_of_a_line():
    lines = ["私が仕事で毎日使っているのはVisual Studio", "Codeという無料のエディターです"]

    assert statements(lines, "ja") == ["私が仕事で毎日使っているのはVisual Studio Codeという無料のエディターです。"]


@pytest.mark.parametrize(
    ("language", "spoken", "shown"),
    [
        ("ja", "えーとまあ今日はですねえー新しい机を作ります", "今日はですね新しい机を作ります。"),
        ("ja", "で、あの、釘は、なんか、使いません。", "釘は、使いません。"),
        ("ja", "あの店のパンはとてもおいしいです", "あの店のパンはとてもおいしいです。"),
        ("ja", "雨が降りそうなんですけど", "雨が降りそうなんです。"),
        ("ja", "雨が降りそうなんですけど。", "雨が降りそうなんですけど。"),
        ("zh", "嗯那个，桌子我是自己做的，就是，没有用钉子。", "桌子我是自己做的，没有用钉子。"),
        ("zh", "然后我们把木板磨平啊", "我们把木板磨平。"),
        ("zh", "那个人是我爸爸的朋友", "那个人是我爸爸的朋友。"),
        ("zh", "這個顏色淡淡的很好看", "這個顏色淡淡的很好看。"),
    ],
)
def test_fillers_go_and_what_looks_like_one_but_means_something_stays(language, spoken, shown):
    assert said(spoken, language) == shown


@pytest.mark.parametrize(
    ("name", "phrases"),
    [
        ("interview.ja", {"間伐", "林業", "木の値段"}),
        ("vlog.zh", {"上海", "房租", "太阳"}),
        ("lesson.zh", {"颱風", "科氏力", "颱風眼"}),
    ],
)
@pytest.mark.parametrize("read", [as_written, as_captions])
def test_key_phrases_are_whole_words(name, phrases, read):
    found = summarise(read(name)).phrases

    assert phrases <= set(found)
    assert not [phrase for phrase in found if re.search("[はがをにへともでの的了是在]$|^[はがをの的了是在]", phrase)]


def test_the_answer_says_what_a_talk_is_about_and_does_not_only_greet():
    assert summarise(as_captions("interview.ja")).answer.startswith(
        "今日は山で三十年林業をなさってきた方にお話を伺います。"
    )
    assert summarise(as_captions("vlog.zh")).answer.startswith("想跟你们聊聊从上海搬到成都到底值不值。")


def test_parts_are_named_by_what_their_speaker_announces():
    lesson = [chapter.text for chapter in summarise(as_written("lesson.zh")).chapters]
    vlog = [chapter.text for chapter in summarise(as_captions("vlog.zh")).chapters]

    assert "颱風的路徑" in lesson
    assert vlog[0] == "从上海搬到成都到底值不值"


def test_a_traditional_talk_gets_traditional_titles_and_is_found_by_a_simplified_question():
    talk = as_captions("lesson.zh")

    assert tokens.read(talk, "zh").language.introduction == "開場"
    assert "颱風的路徑" in [chapter.text for chapter in summarise(as_written("lesson.zh")).chapters]
    assert "颱風眼" in summarise(talk, kind="custom", instructions="台风眼里面有风吗").answer


def test_a_word_that_reaches_into_the_next_line_counts_for_both():
    lines = ["私たちは毎週日曜日に自転", "車で海まで行きます", "そこで魚を買って帰ります"]
    result = summarise([Segment(i * 3.0, i * 3.0 + 3.0, line) for i, line in enumerate(lines)])

    first = [point for point in [*result.answer_points, *result.points] if "自転車" in point.text]
    assert [(point.first, point.last) for point in first] == [(0, 1)]
    talk = tokens.read([Segment(i * 3.0, i * 3.0 + 3.0, line) for i, line in enumerate(lines)], "ja")
    place = talk.keys.index("自転車")
    assert (talk.where[place], talk.until[place]) == (0, 1)


def test_lines_that_a_person_ended_with_a_clause_are_kept_and_a_machines_are_not():
    kept = ["紙を半分に折る", "角を真ん中に合わせる", "裏返して向きを変えて開く", "羽を広げて形をきれいに整える"]
    torn = ["紙を半分に折", "る角を真ん中に合わせる裏返し", "て向きを変えて開く羽", "を広げて形をきれいに整える"]

    assert statements(kept, "ja") == [f"{line}。" for line in kept]
    assert len(statements(torn, "ja")) < len(kept)
    assert not [text for text in statements(torn, "ja") if text.startswith(("る", "て", "を"))]


OTHERS = {
    "ko": (
        "여러분 안녕하세요 오늘은 식빵을 굽는 방법을 알려 드리겠습니다 먼저 밀가루와 물을 섞어 주세요 "
        "반죽은 따뜻한 곳에서 두 시간을 두어야 합니다 너무 추우면 반죽이 부풀지 않아요 "
        "그래서 저는 오븐 안에 반죽을 넣어 둡니다 반죽이 두 배가 되면 구울 수 있습니다",
        "반죽은 따뜻한 곳에서 두 시간을 두어야 합니다.",
    ),
    "hi": (
        "आज हम बात करेंगे कि घर पर रोटी कैसे बनाई जाती है आटे को हमेशा गुनगुने पानी से गूंथना चाहिए "
        "ठंडा पानी आटे को सख्त कर देता है आटे को बीस मिनट तक ढककर रखिए गरम तवे पर रोटी जल्दी फूल जाती है",
        "आटे को हमेशा गुनगुने पानी से गूंथना चाहिए।",
    ),
    "ru": (
        "сегодня мы поговорим о том как испечь хлеб дома тесто должно стоять в тепле два часа "
        "если в комнате холодно оно не поднимется поэтому я ставлю тесто в духовку с лампочкой "
        "печь надо сорок минут при высокой температуре",
        "я ставлю тесто в духовку с лампочкой",
    ),
}


@pytest.mark.parametrize("code", OTHERS)
def test_other_languages_without_marks_are_read_in_whole_statements(code):
    talk, statement = OTHERS[code]
    words = talk.split()
    lines = [" ".join(words[i : i + 5]) for i in range(0, len(words), 5)]

    assert tokens.read(untimed(talk), "").language.code == code
    assert statement.lower() in " ".join(statements(lines, code)).lower()


def test_korean_keeps_its_spaces_and_its_phrases_have_no_particles():
    result = summarise(untimed(*(OTHERS["ko"][0].split("  ") * 2)))

    assert " " in result.answer
    assert result.answer.endswith(".")
    assert "반죽" in result.phrases


def test_the_marks_of_other_scripts_end_sentences():
    arabic = "أين نضع الوعاء؟ نضع الوعاء قرب نافذة شرقية. الشمس القوية تحرق الأوراق، ولذلك نبعده عنها."
    hindi = "दही गरम जगह पर जमता है। सर्दी में दस घंटे लगते हैं।"

    assert statements([arabic], "ar") == [sentence + mark for sentence, mark in re.findall(r"(\S[^؟.]*)([؟.])", arabic)]
    assert statements([hindi], "hi") == ["दही गरम जगह पर जमता है।", "सर्दी में दस घंटे लगते हैं।"]


def test_thai_is_cut_at_its_spaces_and_never_inside_a_syllable():
    talk = "ข้าวที่ใช้ต้องเป็นข้าวที่หุงไว้เมื่อวาน ข้าวที่หุงใหม่มีน้ำเยอะเกินไป กระทะต้องร้อนมากก่อนใส่น้ำมัน อย่าให้กระเทียมไหม้เพราะจะขม"
    pieces = talk.split()
    result = summarise(untimed(talk), length="long")

    shown = [point.text for point in [*result.answer_points, *result.points]]
    assert shown
    assert all(part in pieces for text in shown for part in text.split())
    assert result.phrases == []


@pytest.mark.parametrize("code", ["ja", "zh"])
def test_numbers_alone_are_read_as_words_whatever_language_they_are_said_to_be(code):
    assert statements(["10 20 30 40 50 60", "70 80 90 100 110"], code)
