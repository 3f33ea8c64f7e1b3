"""What a person does in JupyterLab, in their words: open, type, run, restart, look."""

import nbformat
from playwright.sync_api import expect

PATIENCE = 60_000  # milliseconds, for a slow machine; a test that passes never waits so long
expect.set_options(timeout=PATIENCE)
# The frames of the selected cell and of the toolbar reach into the pictures of other cells.
WITHOUT_FRAMES = """
    .jp-Notebook-cell { box-shadow: none !important }
    .jp-NotebookPanel-toolbar { box-shadow: none !important }
"""


class Lab:
    """A notebook open in JupyterLab.

    Parameters
    ----------
    page : playwright.sync_api.Page
    address : str
        Where JupyterLab shows the notebook.
    path : pathlib.Path
        The notebook's file. It says which cell holds which source: the page shows only those lines
        of a cell that are in view.
    """

    def __init__(self, page, address, path):
        self.page = page
        self._sources = [cell.source for cell in nbformat.read(path, as_version=4).cells]
        page.set_default_timeout(PATIENCE)
        page.goto(address)
        self._panel = page.locator(".jp-NotebookPanel")
        self._cells = self._panel.locator(".jp-Notebook-cell")
        expect(self._cells).to_have_count(len(self._sources))
        self.wait_until_idle()  # JupyterLab forgets what it is told to run before that

    @property
    def outputs(self):
        """What stands under the code cells, one for each cell."""
        return self._panel.locator(".jp-CodeCell .jp-Cell-outputArea")

    @property
    def errors(self):
        """Tracebacks and warnings under all cells; JupyterLab shows both as one kind."""
        return self._panel.locator('[data-mime-type="application/vnd.jupyter.stderr"]')

    @property
    def pictures(self):
        """The figures under all cells."""
        return self._panel.locator(".jp-OutputArea-output img")

    def wait_until_idle(self):
        """Wait until the kernel is there and has nothing to do."""
        expect(self.page.locator("#jp-main-statusbar").get_by_text("| Idle")).to_be_visible()

    def cell(self, text):
        """Return the first cell that has a text in its source."""
        numbers = (i for i, source in enumerate(self._sources) if text in source)
        return self._cells.nth(next(numbers))

    def output(self, cell):
        """Return what stands under a cell."""
        return cell.locator(".jp-Cell-outputArea")

    def photograph(self, cell, path):
        """Save a picture of a cell and its output."""
        cell.screenshot(path=path, style=WITHOUT_FRAMES)

    def put_cursor(self, cell, line):
        """Click on a line of a cell."""
        cell.locator(".cm-line").filter(has_text=line).click()

    def replace_line(self, cell, line, *new_lines):
        """Type new lines in place of one line of a cell, with the keyboard."""
        keyboard = self.page.keyboard
        self.put_cursor(cell, line)
        keyboard.press("End")
        keyboard.press("Shift+Home")
        for number, text in enumerate(new_lines):
            if number:
                keyboard.press("Enter")
            keyboard.type(text)

    def run(self):
        """Run the cell that has the cursor."""
        self.page.keyboard.press("Shift+Enter")

    def run_above(self, cell, line):
        """Put the cursor into a line of a cell and run all cells above, as one who reads on."""
        self.put_cursor(cell, line)
        self.choose("Run", "Run All Above Selected Cell")

    def save(self):
        """Save the notebook, and wait until it is written."""
        self.choose("File", "Save Notebook")
        expect(self.page.locator(".jp-mod-dirty")).to_have_count(0)

    def stop(self):
        """Press the stop button."""
        self._panel.get_by_role("button", name="Interrupt the kernel").click()

    def choose(self, *labels):
        """Choose an entry of the menu bar, through its submenus."""
        menu, *entries = labels
        self.page.get_by_role("menubar").get_by_text(menu, exact=True).click()
        for entry in entries:
            self.page.locator(".lm-Menu-itemLabel").get_by_text(entry, exact=True).click()

    def choose_theme(self, name):
        """Choose a theme in the settings, and wait until the page wears it."""
        self.choose("Settings", "Theme", name)
        expect(self.page.locator("body")).to_have_attribute("data-jp-theme-name", name)

    def clear(self):
        """Remove all outputs and counts."""
        self.choose("Edit", "Clear Outputs of All Cells")

    def restart_and_run_all(self):
        """Restart the kernel and run all cells; check that it reached the last one in order."""
        self.clear()  # so that old counts cannot pass for new ones
        self.choose("Kernel", "Restart Kernel and Run All Cells…")
        self.page.get_by_role("button", name="Confirm Kernel Restart").click()
        prompts = self._panel.locator(".jp-CodeCell .jp-InputPrompt")
        counts = [f"[{number}]:" for number in range(1, prompts.count() + 1)]
        end = prompts.filter(has_text=counts[-1])
        expect(end.or_(self.errors).first).to_be_visible()  # at an error Jupyter stops: so do we
        errors = self.errors.all_inner_texts()
        assert not errors, "\n".join(errors)
        expect(prompts).to_have_text(counts)
