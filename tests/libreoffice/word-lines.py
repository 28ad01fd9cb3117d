# Owns asking LibreOffice what a Word file says: once all tracked changes are accepted, once all are rejected, and which bookmarks live when it has saved the file.
import json
import os
import sys

from office import Office


def lines_of(text, has_pictures):
    lines = []
    each = text.createEnumeration()
    while each.hasMoreElements():
        part = each.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.getCellNames():
                lines += [{**line, "inTable": True} for line in lines_of(part.getCellByName(name), has_pictures)]
        elif part.supportsService("com.sun.star.text.Paragraph"):
            words = words_of(part) if has_pictures else part.getString()
            lines.append({"text": words, "style": part.ParaStyleName, "inTable": False})
    return lines


def words_of(paragraph):
    words = ""
    each = paragraph.createEnumeration()
    while each.hasMoreElements():
        part = each.nextElement()
        kind = part.TextPortionType
        if kind == "Text":
            words += part.getString()
        elif kind == "Frame":
            held = part.createContentEnumeration("com.sun.star.text.TextContent")
            while held.hasMoreElements():
                words += held.nextElement().Description
    return words


def main(pipe, paths):
    office = Office(pipe)
    for path in paths:
        found = {"path": path}
        saved = path[: -len(".docx")] + ".saved.docx"
        for name, command in (("newer", "AcceptAllTrackedChanges"), ("older", "RejectAllTrackedChanges")):
            document = office.open(path)
            if name == "newer":
                office.save(document, saved)
            office.do(document, command)
            found[name] = lines_of(document.getText(), document.getGraphicObjects().getCount() > 0)
            document.close(True)
        document = office.open(saved)
        found["bookmarks"] = list(document.getBookmarks().getElementNames())
        document.close(True)
        os.remove(saved)
        print(json.dumps(found), flush=True)


main(sys.argv[1], sys.argv[2:])
