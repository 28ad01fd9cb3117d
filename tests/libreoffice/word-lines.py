# Owns asking LibreOffice what a Word file says: once all tracked changes are accepted, once all are rejected, and which bookmarks live when it has saved the file.
import json
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            # It answers before it is ready, and one that is asked to open a file too early ends.
            time.sleep(3)
            return context
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start within a minute.")


def lines_of(text):
    lines = []
    each = text.createEnumeration()
    while each.hasMoreElements():
        part = each.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.getCellNames():
                lines += [{**line, "inTable": True} for line in lines_of(part.getCellByName(name))]
        elif part.supportsService("com.sun.star.text.Paragraph"):
            lines.append({"text": words_of(part), "style": part.ParaStyleName, "inTable": False})
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
    context = connect(pipe)
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def open_file(path):
        return desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (option("Hidden", True),))

    for path in paths:
        found = {"path": path}
        for name, command in (("newer", ".uno:AcceptAllTrackedChanges"), ("older", ".uno:RejectAllTrackedChanges")):
            document = open_file(path)
            dispatcher.executeDispatch(document.getCurrentController().getFrame(), command, "", 0, ())
            found[name] = lines_of(document.getText())
            document.close(True)
        document = open_file(path)
        saved = path[: -len(".docx")] + ".saved.docx"
        document.storeToURL(uno.systemPathToFileUrl(saved), (option("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        document = open_file(saved)
        found["bookmarks"] = list(document.getBookmarks().getElementNames())
        document.close(True)
        os.remove(saved)
        print(json.dumps(found), flush=True)
    desktop.terminate()


main(sys.argv[1], sys.argv[2:])
