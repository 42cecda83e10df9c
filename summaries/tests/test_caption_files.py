"""A caption file is read whatever its format, encoding and faults, or refused in words."""

import json
from itertools import pairwise
from textwrap import dedent

import pytest

from summaries.transcripts import SOURCES, formats
from summaries.transcripts.base import Segment, Source, TranscriptData, TranscriptUnavailable
from summaries.transcripts.caption_file import MAX_BYTES
from summaries.transcripts.decoding import decode

EXPECTED = [Segment(1.0, 2.5, "Good morning & welcome"), Segment(3.0, 4.0, "to the shed")]

SRT = (
    "1\n00:00:01,000 --> 00:00:02,500\nGood morning\n&amp; welcome\n\n"
    "2\n00:00:03,000 --> 00:00:04,000\nto the <i>shed</i>\n"
)
VTT = dedent("""\
    WEBVTT - a title
    Kind: captions
    Language: en-GB

    STYLE
    ::cue { color: red }

    NOTE 00:00:09.000 is no cue

    first
    00:01.000 --> 00:02.500 align:start position:0%
    <00:01.100><c>Good</c> morning
    &amp; welcome

    2
    00:00:03.000 --> 00:00:04.000
    to the shed

    NOTE the end
    """)
SBV = "0:00:01.000,0:00:02.500\nGood morning[br]& welcome\n\n0:00:03.000,0:00:04.000\nto the shed\n"
ASS = dedent(r"""
    [Script Info]
    Title: A talk

    [V4+ Styles]
    Format: Name, Fontname

    [Events]
    Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
    Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,to the {\b1}shed
    Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\an8}Good morning\N& welcome
    Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\p1}m 0 0 l 100 100
    Comment: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,not said
    """)
TTML = """<?xml version="1.0" encoding="utf-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>
<p begin="00:00:01.000" end="00:00:02.500">Good <span>morning</span><br/>
  &amp; welcome</p>
<p begin="3s" dur="1000ms">to the shed</p></div></body></tt>"""
SRV1 = (
    '<?xml version="1.0" encoding="utf-8" ?><transcript><text start="1" dur="1.5">Good morning &amp;amp; welcome</text>'
    '<text start="3" dur="1">to the &lt;i&gt;shed&lt;/i&gt;</text></transcript>'
)
SRV3 = (
    '<?xml version="1.0" encoding="utf-8" ?><timedtext format="3"><body><w t="0" id="1"/>'
    '<p t="1000" d="1500" w="1"><s>Good</s><s t="300"> morning &amp; welcome</s></p><p t="2400" d="600" a="1">\n</p>'
    '<p t="3000" d="1000">to the shed</p></body></timedtext>'
)
JSON3 = json.dumps(
    {
        "wireMagic": "pb3",
        "events": [
            {"tStartMs": 0, "id": 1, "wpWinPosId": 1},
            {"tStartMs": 1000, "dDurationMs": 1500, "segs": [{"utf8": "Good"}, {"utf8": " morning\n& welcome"}]},
            {"tStartMs": 2400, "aAppend": 1, "segs": [{"utf8": "\n"}]},
            {"tStartMs": 3000, "dDurationMs": 1000, "segs": [{"utf8": "to the shed"}]},
        ],
    }
)
WHISPER_JSON = json.dumps(
    {
        "language": "en",
        "segments": [
            {"start": 1, "end": 2.5, "text": " Good morning & welcome"},
            {"start": 3, "end": 4, "text": "to the shed"},
        ],
    }
)
WHISPER_LINES = "[00:01.000 --> 00:02.500]  Good morning & welcome\n[00:03.000 --> 00:04.000]  to the shed\n"
ALL = {
    "talk.srt": SRT, "talk.vtt": VTT, "talk.sbv": SBV, "talk.ass": ASS, "talk.ttml": TTML, "talk.srv1": SRV1,
    "talk.srv3": SRV3, "talk.json3": JSON3, "talk.json": WHISPER_JSON, "whisper.txt": WHISPER_LINES,
}  # fmt: skip


def read(content: str | bytes, name: str = "talk.srt") -> TranscriptData:
    data = content.encode() if isinstance(content, str) else content
    return SOURCES["file"](Source(data=data, name=name))


def refusal(content: str | bytes, name: str = "talk.srt") -> TranscriptUnavailable:
    with pytest.raises(TranscriptUnavailable) as caught:
        read(content, name)
    assert str(caught.value.sentence)
    assert str(caught.value.next_step)
    return caught.value


def cue(start: str, end: str, *lines: str) -> str:
    return f"\n00:{start} --> 00:{end}\n" + "\n".join(lines) + "\n"


def texts(transcript: TranscriptData) -> list[str]:
    return [segment.text for segment in transcript.segments]


@pytest.mark.parametrize(("name", "content"), ALL.items(), ids=ALL)
def test_every_format_gives_the_same_segments(name: str, content: str) -> None:
    transcript = read(content, name)

    assert transcript.segments == EXPECTED
    assert transcript.duration == 4.0
    assert transcript.is_timed


@pytest.mark.parametrize("content", ALL.values(), ids=ALL)
def test_the_format_is_told_from_the_content_whatever_the_name(content: str) -> None:
    assert read(content, "renamed.txt").segments == EXPECTED
    assert read(content, "renamed.vtt").segments == EXPECTED
    assert read("\ufeff\n\n" + content.replace("\n", "\r\n"), "").segments == EXPECTED
    assert read(content.replace("\n", "\r"), "").segments == EXPECTED


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_captions_are_read_in_any_encoding(encoding: str) -> None:
    words = "Où est passée la sœur du garçon ? Là-bas, près de l’hôpital."

    assert texts(read(SRT.replace("to the", words).encode(encoding)))[1] == f"{words} shed"


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1250", "Żółta łódź płynęła wzdłuż brzegu, a źródło biło całą noc."),
        ("cp1250", "Děkuji, že jste přišli. Příliš žluťoučký kůň."),
        ("cp1250", "Az árvíztűrő tükörfúrógép nagyon erős. Köszönöm."),
        ("cp1252", "¿Dónde está el niño? Mañana será otro día."),
        ("cp1252", "Não há razão para preocupações, vocês vão ver."),
        ("cp1254", "Şimdi başlıyoruz, hoş geldiniz, iyi günler."),
        ("cp1251", "Добрый день и добро пожаловать, сегодня мы поговорим о лодках."),
        ("cp932", "おはようございます。今日は古い船の修理についてお話しします。"),
        ("gb18030", "大家早上好，欢迎来到今天的讲座。我们要谈谈旧船和修理。"),
        ("gb18030", "我们今天去看旧船，那里有很多人。"),
        ("big5", "我們今天去看舊船，那裡有很多人。"),
        ("euc_jp", "今日は古い船の話をします。木を乾かします。"),
        ("cp949", "오늘은 오래된 배를 고치는 이야기를 합니다"),
        ("cp1253", "Καλημέρα σας, σήμερα θα μιλήσουμε για παλιές βάρκες."),
        ("cp1256", "مرحبا بكم اليوم نتحدث عن القوارب القديمة"),
    ],
)
def test_old_encodings_are_told_apart(encoding: str, words: str) -> None:
    assert texts(read(SRT.replace("to the", words).encode(encoding)))[1] == f"{words} shed"


def test_chinese_in_utf16_without_a_mark_is_read() -> None:
    assert texts(read(SRT.replace("shed", "工具屋").encode("utf-16-le")))[1] == "to the 工具屋"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("words", ["我们今天去看旧船，那里有很多人。", "今日は古い船の話をします。木を乾かします。"])
def test_a_text_of_nothing_else_in_utf16_without_a_mark_is_read(words: str, encoding: str) -> None:
    assert decode(words.encode(encoding)) == words


def test_a_broken_byte_spoils_only_its_letter() -> None:
    data = SRT.replace("shed", "żółw żółw żółw żółw").encode() + b"\n\xff\n"

    assert texts(read(data))[1].startswith("to the żółw żółw żółw żółw")


def test_lines_that_roll_up_the_screen_are_read_once() -> None:
    rolling = (
        "WEBVTT\nKind: captions\nLanguage: en\n"
        + cue("00.000", "02.000", " ", "hello<00:00:00.480><c> everyone</c>")
        + cue("02.000", "02.010", "hello everyone", " ")
        + cue("02.010", "04.000", "hello everyone", "welcome<00:00:03.000><c> back</c>")
        + cue("04.000", "04.010", "welcome back", " ")
        + cue("04.010", "06.000", "welcome back", "to the shed")
    )

    transcript = read(rolling, "talk.vtt")

    assert transcript.segments == [
        Segment(0.0, 2.01, "hello everyone"),
        Segment(2.01, 4.01, "welcome back"),
        Segment(4.01, 6.0, "to the shed"),
    ]
    assert transcript.language == "en"


def test_a_chorus_is_sung_each_time() -> None:
    song = (
        cue("00.000", "02.000", "haul away")
        + cue("02.000", "04.000", "the boat is in")
        + cue("04.000", "06.000", "haul away")
        + cue("08.000", "09.000", "haul away")
    )

    assert texts(read(song)) == ["haul away", "the boat is in", "haul away", "haul away"]


def test_speakers_stay_and_markup_goes() -> None:
    voices = "WEBVTT\n" + cue("01.000", "02.000", "<v.loud Ada Moss>Hello</v> <b>all</b>", "{\\an8}<v Bo>Hi")

    assert texts(read(voices)) == ["Ada Moss: Hello all Bo: Hi"]


def test_sounds_stay_as_they_are_written() -> None:
    assert texts(read(cue("01.000", "02.000", "[Music]"))) == ["[Music]"]


def test_entities_are_decoded_once() -> None:
    written = cue("01.000", "02.000", "&lt;script&gt; &amp;lt;b&amp;gt; caf&eacute; &#39;x&#39; AT&T &nosuch;")

    assert texts(read(written)) == ["<script> &lt;b&gt; café 'x' AT&T &nosuch;"]


def test_what_a_program_would_read_as_a_formula_stays_words() -> None:
    assert texts(read(cue("01.000", "02.000", "=HYPERLINK(1) @SUM"))) == ["=HYPERLINK(1) @SUM"]


def test_overlapping_cues_end_where_the_next_begins() -> None:
    overlapping = cue("01.000", "09.000", "one") + cue("02.000", "09.000", "two") + cue("02.000", "09.000", "three")

    assert read(overlapping).segments == [
        Segment(1.0, 2.0, "one"),
        Segment(2.0, 9.0, "two"),
        Segment(2.0, 9.0, "three"),
    ]


def test_cues_out_of_order_are_put_in_order() -> None:
    assert texts(read(cue("05.000", "06.000", "second") + cue("01.000", "02.000", "first"))) == ["first", "second"]


@pytest.mark.parametrize(
    ("times", "segment"),
    [
        ("00:00:09,000 --> 00:00:05,000", Segment(9.0, 11.0, "words")),
        ("-00:00:01,000 --> 00:00:02,000", Segment(0.0, 2.0, "words")),
        ("00:00:03,000 --> 00:00:03,000", Segment(3.0, 5.0, "words")),
        ("00:60:61,000 --> 00:61:02,000", Segment(3661.0, 3662.0, "words")),
        ("00:00:01,000 --> 99999:00:00,000", Segment(1.0, 3.0, "words")),
        ("٠٠:٠٠:٠١,٠٠٠ --> ٠٠:٠٠:٠٢,٠٠٠", Segment(1.0, 2.0, "words")),
    ],
)
def test_impossible_times_are_repaired(times: str, segment: Segment) -> None:
    assert read(f"1\n{times}\nwords\n").segments == [segment]


def test_a_very_long_caption_is_cut_into_parts_that_share_its_time() -> None:
    long = cue("00.000", "10.000", *["This is one sentence of many. " * 10] * 10)

    segments = read(long).segments

    assert len(segments) > 10
    assert max(len(segment.text) for segment in segments) <= 200
    assert (segments[0].start, segments[-1].end) == (0.0, 10.0)
    assert all(a.end == b.start for a, b in pairwise(segments))


def test_plain_text_is_read_as_if_it_were_pasted() -> None:
    lines = (
        "Good morning and welcome to the shed.\nToday we mend a very old boat together, plank by plank, until tea.\n"
    )
    lines += "Bring a hammer."

    transcript = read(lines, "notes.txt")

    assert not transcript.is_timed
    assert transcript.title == "notes"
    assert len(transcript.segments) == 3


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"\xef\xbb\xbf \n\x00\n", "empty_file"),
        (b"a" * (MAX_BYTES + 1), "too_large"),
        (b"PK\x03\x04" + b"\x00\x01zipped" * 50, "not_text"),
        (b"%PDF-1.7\nstream", "not_text"),
        (bytes(range(256)) * 40, "not_text"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "web_page"),
        (b"\n<html><body>00:00:01,000 --> 00:00:02,000</body></html>", "web_page"),
        (b"WEBVTT\n\nNOTE nothing here\n", "no_captions"),
        (b"just some words, and no captions among them at all, whatever the name of this file may promise to anyone",
         "no_captions"),
        (b'<?xml version="1.0"?><rss><item/></rss>', "not_captions"),
        (b"<tt><p begin='1s'>words</tt>", "damaged_xml"),
        (b'{"events": [', "damaged_json"),
        (b'{"events": [' + b"[" * 100_000, "damaged_json"),
        (b'{"name": "x"}', "no_captions"),
    ],
    ids=lambda value: repr(value)[:30],
)  # fmt: skip
def test_what_holds_no_captions_is_refused_with_its_reason(content: bytes, code: str) -> None:
    assert refusal(content).code == code


def test_an_entity_bomb_is_not_opened() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]>'

    assert refusal(bomb + '<tt><p begin="1s">&b;</p></tt>', "talk.ttml").code == "damaged_xml"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("A talk about sheds.en.vtt", "A talk about sheds"),
        ("night-sky-walk.auto.srt", "Night sky walk"),
        ("How to fix a squeaky floor [abc123XYZ_-].en.srt", "How to fix a squeaky floor"),
        ("[English (auto-generated)] How to fix a floor [DownSub.com].srt", "How to fix a floor"),
        ("Floor repair-dQw4w9WgXcQ.en-US.vtt", "Floor repair"),
        ("how_to_fix_a_floor_en.srt", "How to fix a floor"),
        ("how-to-bake.de.srt", "How to bake"),
        ("Jak upiec chleb (1).pl.srt", "Jak upiec chleb"),
        ("我们的船.zh-Hans.srt", "我们的船"),
        ("Self-driving cars.srt", "Self-driving cars"),
        ("What happened to it.srt", "What happened to it"),
        ("../../etc/passwd\0.srt", "passwd"),
        ("C:\\Users\\me\\boats.srt", "boats"),
        ("boats\u202etxt.srt", "boatstxt"),
        ("a" * 5_000 + ".srt", "a" * 200),
        ("  two\n words .srt", "two words"),
        ("<b>boats", "<b>boats"),
        ("żółw\ud800.srt", "żółw"),
        ("Dr. Moss and the boats", "Dr. Moss and the boats"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_the_title_is_the_name_of_the_file(name: str, title: str) -> None:
    assert read(SRT, name).title == title


@pytest.mark.parametrize(
    "name",
    [
        "talk-asr.srt",
        "captions (1).vtt",
        "download.srt",
        "subtitles_en.srt",
        "dQw4w9WgXcQ.en.vtt",
        "GMT20240101-123456_Recording.transcript.vtt",
        "550e8400-e29b-41d4-a716-446655440000.srt",
        "Untertitel (de).srt",
        "字幕.srt",
        ".srt",
        "",
    ],
)
def test_a_file_whose_name_says_nothing_is_called_by_what_is_said(name: str) -> None:
    said = SRT + "\n3\n00:01:00,000 --> 00:01:02,000\nWe open a shed for the town.\n"

    assert read(said, name).title == SOURCES["text"](Source(text=said)).title != ""


def test_segments_written_as_captions_are_read_back_the_same() -> None:
    segments = [
        Segment(0.0, 1.5, "a < b & c"),
        Segment(3599.999, 3661.0, "--> and so on"),
        Segment(36_000.0, 36_001.0, "end"),
    ]

    assert read(formats.to_vtt(segments), "talk.vtt").segments == segments
    assert read(json.dumps(formats.to_json(segments)), "talk.json").segments == segments
    assert [segment.start for segment in read(formats.to_srt(segments)).segments] == [0.0, 3599.999, 36_000.0]
    assert formats.to_srt(segments).startswith(
        "1\n00:00:00,000 --> 00:00:01,500\na < b & c\n\n2\n00:59:59,999 --> 01:01:01,000\n"
    )


def test_segments_are_written_as_text_with_times_where_they_have_some() -> None:
    assert (
        formats.to_text([Segment(65.0, 70.0, "one"), Segment(3700.0, 3701.0, "two")]) == "[1:05] one\n[1:01:40] two\n"
    )
    assert formats.to_text([Segment(None, None, "one")]) == "one\n"


@pytest.mark.parametrize("convert", [formats.to_srt, formats.to_vtt])
def test_words_without_times_are_no_captions(convert: object) -> None:
    assert callable(convert)
    with pytest.raises(ValueError, match="times"):
        convert([Segment(None, None, "words")])
