"""What the checks over all texts find, and that the product's own texts pass them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from wordfreq import zipf_frequency

from messages.gate.__main__ import main
from messages.gate.everything import ROOT, check_everything
from messages.gate.plain import check_plain, check_words, sentences
from messages.gate.problem import Problem
from messages.gate.used import check_use
from messages.gate.whole import Texts, check_languages, check_shape, read_all


class House:
    """A folder with texts and code, to be checked."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.allowed = self.write("messages/gate/allowed-words.txt", "")

    def write(self, path: str, content: str) -> Path:
        """Lay a file down."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
        return file

    def texts(self, nl: str, en: str | None = None) -> Texts:
        """Lay down the texts of a subject "try", and read them."""
        self.write("messages/locales/nl/try.ftl", nl)
        self.write("messages/locales/en/try.ftl", nl if en is None else en)
        texts, unreadable = read_all(self.root / "messages" / "locales")
        assert unreadable == []
        return texts


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Give an empty house."""
    return House(tmp_path)


def said(problems: Iterator[Problem]) -> list[str]:
    """Give what each problem says, without its place."""
    return sorted({problem.says for problem in problems if not problem.is_warning})


def test_the_products_own_texts_pass() -> None:
    """Every text is there in both languages, used, and plain."""
    wrong = [each.shown(ROOT) for each in check_everything() if not each.is_warning]
    assert not wrong, "\n" + "\n".join(wrong)


def test_problems_are_printed_with_their_place(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command says file, line and what to do, and fails."""
    house.texts("try-name = Wie?\ntry-more = Indien je wilt.\n", "try-name = Who?\n")
    house.write("handlers/trying.py", 'ask("try-name", line)\ntext("try-more")\n')
    assert main(house.root) == 1
    assert capsys.readouterr().out.splitlines() == [
        "messages/locales/nl/try.ftl:2: try-more is not in en",
        'messages/locales/nl/try.ftl:2: try-more: "indien" is stiff: say als',
        "2 problems, 0 warnings in the texts",
    ]


def test_a_broken_file_is_named_with_its_line(house: House) -> None:
    """What is no Fluent is found before anybody reads it."""
    path = house.write("messages/locales/nl/try.ftl", "try-name = Wie?\n\ntry-more = { $\n")
    _, unreadable = read_all(house.root / "messages" / "locales")
    assert [(each.path, each.line) for each in unreadable] == [(path, 3)]


def test_both_languages_say_and_ask_the_same(house: House) -> None:
    """Keys, attributes, arguments, and the values by which words are chosen."""
    texts = house.texts(
        "try-name = Dag { $name }.\n    .again = Wie?\n"
        "try-kind = { $kind ->\n    [red] Rood\n   *[blue] Blauw\n}\n"
        "try-count = { $count ->\n    [one] Eén\n   *[other] Meer\n}\n",
        "try-name = Hello.\n"
        "try-kind = { $kind ->\n    [green] Green\n   *[blue] Blue\n}\n"
        "try-count = { $count ->\n    [two] Two\n   *[other] More\n}\n",
    )
    assert said(check_languages(texts)) == [
        "try-kind knows $kind = green; nl does not",
        "try-kind knows $kind = red; en does not",
        "try-name asks for $name; en does not",
        "try-name.again is not in en",
    ]


def test_a_language_without_the_file_is_found(house: House) -> None:
    """A subject is there in both languages, or in none."""
    house.write("messages/locales/nl/only.ftl", "only-name = Wie?\n")
    texts = house.texts("try-name = Wie?\n")
    assert said(check_languages(texts)) == ["there is no en/only.ftl"]


def test_keys_have_their_subject_and_stand_once(house: House) -> None:
    """A key is found by its file, and a text by itself is whole."""
    texts = house.texts(
        "try-name = Wie?\nother-name = Wie?\ntry-name = Wat?\ntry-Big = Groot\n"
        "try-call = { NUMBER($count) }\ntry-link = { try-name }\n"
    )
    assert said(check_shape(texts)) == [
        'other-name is not shaped as "try-name"',
        'try-Big is not shaped as "try-name"',
        "try-call: no functions and no references: a text stands by itself",
        "try-link: no functions and no references: a text stands by itself",
        "try-name stands here twice",
    ]


def test_keys_in_code_have_texts_and_texts_are_used(house: House) -> None:
    """Keys are found as literals, and what only looks like one is left alone."""
    texts = house.texts(
        "try-asked = Wie?\n    .help = Uitleg\n    .odd = Vreemd\n"
        "try-said = Dag\ntry-kind-red = Rood\ntry-kind-blue = Blauw\ntry-way-one = Eén\n"
        "try-unused = Nooit gezegd\n"
    )
    code = house.write(
        "handlers/trying.py",
        'ask(f"try-asked:{person}", line)\n'
        'turn.say(text("try-said"))\n'
        'each_of(Kind, "try-kind")\n'
        'variant("try-way", which)\n'
        'variant("try-nothing", which)\n'
        'tap(text("try-gone"), "try-button", row)\n'
        'turn.plan("try-moment", at)\n'
        'turn.say(text("typo-said"), kind="try-row")\n'
        'LABEL = f"try-{kind}"\n'
        'SUBJECT = "try-elsewhere"\n'
        'STYLE = "other-thing"\n',
    )
    assert said(check_use(texts, [code])) == [
        'there is no text "try-elsewhere"',
        'there is no text "try-gone"',
        'there is no text "typo-said"',
        'there is no text that starts with "try-nothing"',
        "try-asked.odd is never said: no code names it",
        "try-unused is never said: no code names it",
        'write keys out in full, not f"try-…"',
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Typ *menu*.", "markup: texts are plain words ('*')"),
        ("Dag <b>Anna</b>.", "markup: texts are plain words ('<')"),
        ("Typ `menu`.", "markup: texts are plain words ('`')"),
        ("Kijk op www.voorbeeld.nl.", "an address ('www.')"),
        ("Kijk op https://t.me/iets", "an address ('https:')"),
        ("Fijn 🎉", "an emoji ('🎉')"),
        ("Dat dient te gebeuren.", '"dient" is stiff: say moet'),
        ("Met betrekking tot morgen.", '"met betrekking tot" is stiff: say over'),
        ("Wat wilt u?", '"u" is stiff: say je'),
        ("Een.\n\n    Twee.\n\n    Drie.\n\n    Vier.", "4 paragraphs, at most 3"),
        (
            "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien { $a } { $b } x.",
            '16 words in one sentence ("een twee drie vier vijf zes …"), at most 15',
        ),
        ("Ja. " * 46, "a paragraph of 46 words, at most 45"),
    ],
)
def test_what_is_not_plain_is_named(house: House, text: str, problem: str) -> None:
    """Markup, addresses, emoji, stiff words and long sentences are found, and said how."""
    texts = house.texts(f"try-name =\n    {text}\n", "try-name = { $a } { $b }\n")
    assert f"try-name: {problem}" in said(check_plain(texts))


def test_every_wording_of_a_text_is_read(house: House) -> None:
    """A stiff word in a rare variant is found as well."""
    texts = house.texts(
        "try-count = { $count ->\n    [0] Indien niemand komt.\n   *[other] Fijn.\n}\n"
    )
    assert 'try-count: "indien" is stiff: say als' in said(check_plain(texts))


def test_sentences_are_short_on_average_and_labels_do_not_count(house: House) -> None:
    """Many short labels do not make room for long sentences."""
    long = "een twee drie vier vijf zes zeven acht negen tien elf twaalf."
    labels = "".join(f"try-label{number} = Ja\n" for number in range(20))
    texts = house.texts(f"try-long = {long}\n{labels}")
    assert "sentences of 12.0 words on average, at most 10" in said(check_plain(texts))


def test_hard_reading_only_warns(house: House) -> None:
    """A low score for reading ease is worth a look, and stops nobody."""
    texts = house.texts("try-hard = Verantwoordelijkheidsgevoel ondersteunt gemeenschapszin.\n")
    warnings = [each.says for each in check_plain(texts) if each.is_warning]
    assert any(each.startswith("reading ease") for each in warnings)


def test_a_rare_word_needs_a_reason(house: House) -> None:
    """An allowed word has its reason, and goes from the list when no text needs it."""
    texts = house.texts("try-name = De huisartsenpost helpt.\n", "try-name = They help.\n")
    assert said(check_words(texts, house.allowed, zipf_frequency)) == [
        'try-name: "huisartsenpost" is rare; use an everyday word, or give a reason in '
        "allowed-words.txt"
    ]
    house.allowed.write_text("# note\nnl huisartsenpost: its name\n", encoding="utf-8")
    assert said(check_words(texts, house.allowed, zipf_frequency)) == []
    house.allowed.write_text(
        "nl huisartsenpost: its name\nnl opticien: gone\nnl zomaar\n", encoding="utf-8"
    )
    assert said(check_words(texts, house.allowed, zipf_frequency)) == [
        'no text needs "nl opticien" any more',
        'write "nl word: why people know it"',
    ]


def test_what_people_may_type_is_not_read_as_a_text(house: House) -> None:
    """Words to recognise are never said, so they need not be plain."""
    texts = house.texts("try-yes = Ja\n    .typed = ja|jazeker|zeker weten|oké\n")
    assert said(check_plain(texts)) == []
    assert said(check_words(texts, house.allowed, zipf_frequency)) == []


def test_sentences_are_cut_as_people_read_them() -> None:
    """Quotes, times and numbers do not end a sentence; a new line does."""
    assert sentences('Typ "menu." Of om 14.00 uur? Bel 0800-2000.\nJa') == [
        'Typ "menu."',
        "Of om 14.00 uur?",
        "Bel 0800-2000.",
        "Ja",
    ]
