"""A desktop that wishes for high contrast, and after a while does not any more.

Run by the system's Python within a session bus of its own, for it needs Debian's gi and nothing
of ours. It answers as a desktop's portal does, starts the program that its arguments name, and
passes on what that prints; at the first line the wish is taken back.
"""

import subprocess
import sys

from gi.repository import Gio, GLib

WISHES, CONTRAST = "org.freedesktop.appearance", "contrast"
PATH, SETTINGS = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
XML = f"""<node><interface name="{SETTINGS}">
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{{sa{{sv}}}}" direction="out"/></method>
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<method name="ReadOne"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
<property name="version" type="u" access="read"/></interface></node>"""  # noqa: E501


class Portal:
    """Tells what the desktop's user wishes for: more contrast, at first."""

    def __init__(self, command: list[str]) -> None:
        self._wish = 1
        self._command = command
        self._loop = GLib.MainLoop()
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        described = Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0]
        self._bus.register_object(PATH, described, self._on_call, self._on_property, None)
        name = "org.freedesktop.portal.Desktop"
        Gio.bus_own_name_on_connection(self._bus, name, 0, self._on_named, None)
        self._loop.run()

    def _on_named(self, _bus: Gio.DBusConnection, _name: str) -> None:
        self._child = subprocess.Popen(self._command, stdout=subprocess.PIPE)
        assert self._child.stdout is not None
        GLib.io_add_watch(self._child.stdout, GLib.IO_IN | GLib.IO_HUP, self._on_line)

    def _on_line(self, _source: object, _condition: object) -> bool:
        assert self._child.stdout is not None
        line = self._child.stdout.readline()
        if not line:
            self._loop.quit()
            return False
        sys.stdout.write(line.decode())
        if self._wish:
            self._wish = 0
            told = GLib.Variant("(ssv)", (WISHES, CONTRAST, GLib.Variant("u", 0)))
            self._bus.emit_signal(None, PATH, SETTINGS, "SettingChanged", told)
        return True

    def _on_call(self, *call: object) -> None:
        method, parameters, answer = call[4:7]
        wish = GLib.Variant("u", self._wish)
        if method == "ReadAll":
            answer.return_value(GLib.Variant("(a{sa{sv}})", ({WISHES: {CONTRAST: wish}},)))
        elif parameters.unpack() == (WISHES, CONTRAST):
            boxed = GLib.Variant("v", wish) if method == "Read" else wish
            answer.return_value(GLib.Variant("(v)", (boxed,)))
        else:
            answer.return_dbus_error("org.freedesktop.portal.Error.NotFound", "not here")

    def _on_property(self, *_property: object) -> GLib.Variant:
        return GLib.Variant("u", 2)


if __name__ == "__main__":
    Portal(sys.argv[1:])
