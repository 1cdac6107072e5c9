"""How a file is read and where its questions go: the choices of the import page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.items.duplicates import Duplicates
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.import_values import Preview, Setup
from quizapp.ui.widgets.segmented import Segmented

_ENCODINGS = (
    *("utf-8", "utf-16", "windows-1252", "iso-8859-15", "windows-1250", "windows-1251"),
    *("koi8-r", "windows-1253", "windows-1254", "windows-1255", "windows-1256"),
    *("shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "mac-roman"),
)


class ImportSetup(QWidget):
    """Format, encoding, pack and what becomes of duplicates; tells when one is changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_setup")
        self._format = self._box("import_format")
        self._encoding = self._box("import_encoding")
        self._pack = self._box("import_pack")
        self._duplicates = Segmented("import_duplicates")
        self._duplicates.add(Duplicates.SKIP, self.tr("Leave out"), "duplicates_skip")
        self._duplicates.add(Duplicates.UPDATE, self.tr("Update"), "duplicates_update")
        self._duplicates.add(Duplicates.KEEP, self.tr("Keep both"), "duplicates_keep")
        self._duplicates.value_chosen.connect(self.changed)
        # Assemble
        boxes = QWidget()
        flow = FlowLayout(boxes, gap=16)
        self._encoding_field = Field(self.tr("Encoding"), self._encoding)
        flow.addWidget(Field(self.tr("Format"), self._format))
        flow.addWidget(self._encoding_field)
        flow.addWidget(Field(self.tr("Pack"), self._pack))
        flow.addWidget(Field(self.tr("Questions that are there already"), self._duplicates))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(boxes)

    def controls(self) -> list[QWidget]:
        """Return what takes the keyboard, in order."""
        return [self._format, self._encoding, self._pack, self._duplicates]

    def show_preview(self, preview: Preview, setup: Setup) -> None:
        """Show what was found out and chosen, without telling."""
        self._fill(self._format, preview.formats, setup.format or preview.format)
        if not preview.format and not setup.format:
            self._format.setCurrentIndex(-1)
        known = dict.fromkeys([preview.encoding, *_ENCODINGS])
        encodings = [(name, name) for name in known if name]
        self._fill(self._encoding, encodings, setup.encoding or preview.encoding)
        choose = preview.mapped or bool(preview.trouble) or bool(setup.encoding)
        self._encoding_field.setVisible(choose)
        new = self.tr("New pack: {title}").format(title=preview.new_pack)
        packs = [("", new), *((title, title) for title in preview.packs)]
        self._fill(self._pack, packs, setup.pack)
        self._duplicates.set_value(setup.duplicates)

    def setup(self, preview: Preview, before: Setup) -> Setup:
        """Return what is chosen now; what was found out stays to be found out."""
        chosen = self._format.currentData() or ""
        encoding = self._encoding.currentData() or ""
        duplicates = self._duplicates.value()
        return Setup(
            format=chosen if chosen != preview.format or before.format else "",
            encoding=encoding if encoding != preview.encoding or before.encoding else "",
            pack=self._pack.currentData() or "",
            duplicates=duplicates if isinstance(duplicates, Duplicates) else Duplicates.SKIP,
            roles=before.roles,
            heading=before.heading,
        )

    def _box(self, name: str) -> ChoiceBox:
        box = ChoiceBox()
        box.setObjectName(name)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(8)
        box.activated.connect(self.changed)
        return box

    def _fill(
        self, box: ChoiceBox, values: "list[tuple[str, str]] | tuple[tuple[str, str], ...]", at: str
    ) -> None:
        box.clear()
        for value, text in values:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(at)))
