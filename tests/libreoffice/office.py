# Owns talking to a LibreOffice that runs: reaching it, opening a file in it, saving one, and its commands.
import time

import uno
from com.sun.star.beans import PropertyValue

filters = {"docx": "MS Word 2007 XML", "odt": "writer8", "rtf": "Rich Text Format", "doc": "MS Word 97", "pdf": "writer_pdf_Export"}


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


class Office:
    def __init__(self, pipe):
        context = connect(pipe)
        manager = context.ServiceManager
        self.desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def open(self, path):
        return self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (option("Hidden", True),))

    def save(self, document, path, **more):
        kind = filters[path.rsplit(".", 1)[1]]
        options = (option("FilterName", kind), *(option(name, value) for name, value in more.items()))
        document.storeToURL(uno.systemPathToFileUrl(path), options)

    def do(self, document, command, **arguments):
        """Does what a menu entry does, such as `Paste`."""
        given = tuple(option(name, value) for name, value in arguments.items())
        self.dispatcher.executeDispatch(document.getCurrentController().getFrame(), f".uno:{command}", "", 0, given)


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
