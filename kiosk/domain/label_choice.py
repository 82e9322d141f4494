"""Which template a label is printed with: the one it asks for, or one that suits the printer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.label_layout import fits
from kiosk.domain.label_template import Template
from kiosk.domain.labels import Label, LabelKind, TemplateId


@dataclass(frozen=True, slots=True, kw_only=True)
class NoTemplate:
    """There is no template for that kind of label on that stock."""

    kind: LabelKind
    stock: str


def template_for(
    label: Label, stock: str, templates: Mapping[TemplateId, Template]
) -> Template | None:
    """Return the template for `label` on a stock; None where there is none.

    The one the label asks for, where it is for that stock, else the first in order of names that
    has room for the label, else the first.
    """
    own = templates.get(label.template)
    if own is not None and own.stock == stock and _suits(label, own):
        return own
    suitable = [each for each in _in_order(templates.values()) if each.stock == stock]
    suitable = [each for each in suitable if _suits(label, each)]
    roomy = (each for each in suitable if fits(label, each) is None)
    return next(roomy, suitable[0] if suitable else None)


def what_fits(
    label: Label, templates: Mapping[TemplateId, Template], stock: str | None = None
) -> TemplateId | None:
    """Return a template that has room for `label`, to offer instead of one that has none (xP5).

    Args:
        label: what does not fit.
        templates: all there are.
        stock: only templates for that stock; None for all, those of the label's own stock first.
    """
    own = templates.get(label.template)
    here = own.stock if own is not None else ""
    candidates = [
        each
        for each in _in_order(templates.values())
        if _suits(label, each) and (stock is None or each.stock == stock)
    ]
    candidates.sort(key=lambda each: each.stock != here)
    roomy = (each.template_id for each in candidates if fits(label, each) is None)
    return next(roomy, None)


def _in_order(templates: Iterable[Template]) -> list[Template]:
    """Return the templates in order of their names, the shorter before those that go on."""
    return sorted(templates, key=lambda each: each.template_id)


def _suits(label: Label, template: Template) -> bool:
    return template.kind is label.kind and (template.as_needed or not label.parts)
