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


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
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
            lines.append({"text": part.getString(), "style": part.ParaStyleName, "inTable": False, "pictures": pictures_of(part)})
    return lines


def pictures_of(paragraph):
    pictures = []
    each = paragraph.createContentEnumeration("com.sun.star.text.TextGraphicObject")
    while each.hasMoreElements():
        pictures.append(each.nextElement().Description)
    return pictures


def main(port, paths):
    context = connect(port)
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def open_file(path):
        return desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (option("Hidden", True),))

    for path in paths:
        found = {"path": path}
        for name, command in (("newer", ".uno:AcceptAllTrackedChanges"), ("older", ".uno:RejectAllTrackedChanges")):
            document = open_file(path)
            if name == "newer":
                changes = document.getRedlines().createEnumeration()
                found["changes"] = 0
                while changes.hasMoreElements():
                    changes.nextElement()
                    found["changes"] += 1
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
