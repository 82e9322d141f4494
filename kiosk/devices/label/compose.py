"""A label made ready for one printer: the template that suits it, drawn or as commands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PIL import Image

from kiosk.devices.label.native import NotNative, in_commands
from kiosk.devices.label.render import LabelRenderer
from kiosk.domain.label_choice import NoTemplate, template_for
from kiosk.domain.label_layout import TooBig, fits
from kiosk.domain.label_template import Template
from kiosk.domain.labels import Label, TemplateId

MM_PER_INCH = 25.4

Hook = Callable[[Label], Label]
"""What a plugin does with a label before it is laid out (P2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A label ready to be sent; either `image` or `native` is there.

    Attributes:
        template: what it was laid out with.
        image: mode `1`, one pixel a dot, 0 being black; None for a label in commands.
        native: commands, without ESC @ in front and without a cut behind; None for a picture.
        width_mm, height_mm: of the paper it takes.
        cut: it stands on a roll, which is cut behind it.
        substituted: characters that no font has, or for which a description shows a `?`.
    """

    template: TemplateId
    image: Image.Image | None
    native: bytes | None
    width_mm: float
    height_mm: float
    cut: bool
    substituted: tuple[str, ...]


class Composer:
    """Makes labels ready for one printer; keeps the letters it has drawn. For one thread."""

    def __init__(
        self,
        *,
        stock: str,
        dpi: int,
        native: bool,
        templates: Mapping[TemplateId, Template],
        hooks: Sequence[Hook] = (),
    ) -> None:
        """Compose for one printer.

        Args:
            stock: the media in it, such as `50x30`.
            dpi: dots an inch of its print head, which the templates are made for.
            native: in its own commands where they can say the label, else as a picture.
            templates: by `load_templates` at that `dpi`.
            hooks: applied in turn before the layout.
        """
        self._stock = stock
        self._dpi = dpi
        self._native = native
        self._templates = templates
        self._hooks = tuple(hooks)
        self._renderer = LabelRenderer()

    def __call__(self, label: Label) -> Composition | TooBig | NoTemplate:
        """Return the label ready to be sent, or why it cannot be; a hook's own error passes."""
        for hook in self._hooks:
            label = hook(label)
        template = template_for(label, self._stock, self._templates)
        if template is None:
            return NoTemplate(kind=label.kind, stock=self._stock)
        too_big = fits(label, template)
        if too_big is not None:
            return too_big
        if self._native:
            try:
                commands, height_mm, substituted = in_commands(label, template)
            except NotNative:
                pass
            else:
                return self._made(template, None, commands, height_mm, substituted)
        drawn = self._renderer.render(label, template)
        if isinstance(drawn, TooBig):
            return drawn
        height_mm = drawn.image.height * MM_PER_INCH / self._dpi
        return self._made(template, drawn.image, None, height_mm, drawn.substituted)

    def _made(
        self,
        template: Template,
        image: Image.Image | None,
        commands: bytes | None,
        height_mm: float,
        substituted: tuple[str, ...],
    ) -> Composition:
        return Composition(
            template=template.template_id,
            image=image,
            native=commands,
            width_mm=template.width * MM_PER_INCH / self._dpi,
            height_mm=height_mm,
            cut=template.as_needed,
            substituted=substituted,
        )


def compose_label(
    label: Label,
    *,
    stock: str,
    dpi: int,
    native: bool,
    templates: Mapping[TemplateId, Template],
    hooks: Sequence[Hook] = (),
) -> Composition | TooBig | NoTemplate:
    """Return one label ready for a printer; a `Composer` is quicker for many."""
    composer = Composer(stock=stock, dpi=dpi, native=native, templates=templates, hooks=hooks)
    return composer(label)
