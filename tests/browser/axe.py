"""What axe-core, a checker of accessibility, finds on a page; `make test` fetches it by npm."""

from pathlib import Path

AXE = Path(__file__).parents[2] / ".venv/axe/node_modules/axe-core/axe.min.js"
# What a chapter itself puts on the page: prose, and what stands under its cells. The rest is
# JupyterLab's: bars, editors, prompts.
OURS = [".jp-MarkdownOutput", ".jp-OutputArea-output"]
CHECK = """async parts => {
  const found = await axe.run(parts, {resultTypes: ["violations"]});
  return [
    found.violations.flatMap(({id, impact, nodes}) =>
      nodes.map(({html, failureSummary}) =>
        `${impact} ${id}: ${html.slice(0, 200)} ${failureSummary}`)),
    found.passes.length];
}"""


def violations(page):
    """Return one line for each violation in what the chapter shows; fail if nothing was checked."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found, passed = page.evaluate(CHECK, {"include": [[part] for part in OURS]})
    assert passed > 5, "axe-core has seen too little"
    return found
