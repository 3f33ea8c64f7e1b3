from course_utils.classroom.attention import to_html, write_needs
from course_utils.classroom.placing import Need

HOSTILE = Need("<script>alert(1)</script>.ipynb", "=HYPERLINK(1)", "a\x1b[2J", "b", "c")


def test_nothing_in_it_is_markup_or_a_formula(tmp_path):
    write_needs(tmp_path, [HOSTILE])
    page = (tmp_path / "needs-you.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;.ipynb" in page
    assert "\x1b" not in page
    table = (tmp_path / "needs-you.csv").read_text(encoding="utf-8")
    assert table.startswith("file,guess,reason,done,you do\n")
    assert ",'=HYPERLINK(1)," in table


def test_it_says_how_many_there_are():
    assert "Nothing needs you." in to_html([])
    assert "One thing needs you." in to_html([HOSTILE])
    assert "2 things need you." in to_html([HOSTILE] * 2)
