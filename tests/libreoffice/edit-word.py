# Owns editing a Word file in LibreOffice as a person does there: with a cursor, the keyboard, the clipboard and the menus.
import json
import sys

from office import Office


class Person:
    def __init__(self, office, document):
        self.office, self.document = office, document
        self.cursor = document.getCurrentController().getViewCursor()

    def do(self, command, **arguments):
        self.office.do(self.document, command, **arguments)

    def type(self, words):
        self.do("InsertText", Text=words)

    def find(self, words):
        """The first place of some words, the list of contents apart, which the program makes itself."""
        search = self.document.createSearchDescriptor()
        search.SearchString, search.SearchCaseSensitive = words, True
        found = self.document.findFirst(search)
        while found is not None and found.ParaStyleName.startswith("Contents"):
            found = self.document.findNext(found.getEnd(), search)
        if found is None:
            raise SystemExit(f"The file does not have the words {words}")
        return found

    def stand_after(self, words):
        self.cursor.gotoRange(self.find(words).getEnd(), False)

    def stand_at(self, end, words):
        """At the start or the end of the paragraph with some words."""
        found = self.find(words)
        place = found.getText().createTextCursorByRange(found)
        if end == "start":
            place.gotoStartOfParagraph(False)
        else:
            place.gotoEndOfParagraph(False)
        self.cursor.gotoRange(place, False)

    def select_paragraph(self, words):
        """With its end, as three clicks and Shift with the right arrow do."""
        self.stand_at("start", words)
        self.do("EndOfParaSel")
        self.do("CharRightSel")

    # What is done, by the names that the trials give.

    def track(self, on):
        self.document.RecordChanges = on

    def reword(self, words, typed):
        self.document.getCurrentController().select(self.find(words))
        self.type(typed)

    def split(self, words):
        """Presses Enter after some words, and takes the space away with which the next line would begin."""
        self.stand_after(words)
        self.do("InsertPara")
        self.do("Delete")

    def join(self, words):
        """Presses Delete at the end of a paragraph, and types the space between the two."""
        self.stand_at("end", words)
        self.do("Delete")
        self.type(" ")

    def move(self, words, before):
        self.select_paragraph(words)
        self.do("Cut")
        self.stand_at("start", before)
        self.do("Paste")

    def move_span(self, first, last, before):
        """Cuts the paragraphs from one with some words to another, and pastes them."""
        self.stand_at("start", first)
        end = self.find(last)
        place = end.getText().createTextCursorByRange(end)
        place.gotoEndOfParagraph(False)
        self.cursor.gotoRange(place, True)
        self.do("CharRightSel")
        self.do("Cut")
        self.stand_at("start", before)
        self.do("Paste")

    def copy(self, words, before):
        self.select_paragraph(words)
        self.do("Copy")
        self.stand_at("start", before)
        self.do("Paste")

    def mark(self, words, command):
        """Selects some words and gives them a mark, such as `Bold`."""
        self.document.getCurrentController().select(self.find(words))
        self.do(command)

    def remove(self, words):
        self.select_paragraph(words)
        self.do("Delete")

    def insert(self, after, typed):
        self.stand_at("end", after)
        self.do("InsertPara")
        self.type(typed)

    def indent(self, words):
        """Presses Tab at the start of a point."""
        self.stand_at("start", words)
        self.do("DecrementLevel")

    def add_row(self, words, cells):
        """Adds a row below the one with some words, and fills it."""
        self.stand_after(words)
        self.do("InsertRowsAfter")
        table = self.find(words).TextTable
        row = int("".join(sign for sign in self.find(words).Cell.CellName if sign.isdigit())) + 1
        for at, typed in enumerate(cells):
            self.cursor.gotoRange(table.getCellByName(f"{chr(65 + at)}{row}").getStart(), False)
            self.type(typed)

    def replace_all(self, words, typed):
        replace = self.document.createReplaceDescriptor()
        replace.SearchString, replace.ReplaceString = words, typed
        self.document.replaceAll(replace)


def main(pipe, jobs):
    office = Office(pipe)
    with open(jobs, encoding="utf-8") as file:
        trials = json.load(file)
    for trial in trials:
        document = office.open(trial["from"])
        person = Person(office, document)
        for name, *arguments in trial["edits"]:
            getattr(person, name)(*arguments)
        for way in trial["to"]:
            office.save(document, way[0])
        document.close(True)
        # Through another program's kind of file and back, as one that is opened elsewhere.
        for way in trial["to"]:
            for path, after in zip(way, way[1:]):
                document = office.open(path)
                office.save(document, after)
                document.close(True)


main(sys.argv[1], sys.argv[2])
