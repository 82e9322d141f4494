"""Colours by role, for day and night; contrasts and distances are measured by tests.

Body text has at least 7:1 on its ground, large text 4.5:1, edges and marks 3:1 (WCAG 2.2, 1.4.6,
1.4.3 and 1.4.11). OK, CHECK and STOP differ in brightness, shape and word, not only in hue.
"""

from dataclasses import dataclass

from kiosk.domain.messages import Tone
from kiosk.screens.parts import Shade


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours as #RRGGBB; `on_x` is written on `x`, `x_text` is that meaning on a card.

    `tint` is what a watermark makes of all grounds that are paler, by night darker, than it.
    """

    name: str
    ground: str
    card: str
    well: str
    ink: str
    ink2: str
    line: str
    bar: str
    on_bar: str
    on_bar2: str
    bar_chip: str
    ok: str
    on_ok: str
    ok_text: str
    check: str
    on_check: str
    check_text: str
    stop: str
    on_stop: str
    stop_text: str
    stop_edge: str
    stop_deep: str
    idle: str
    on_idle: str
    accent: str
    on_accent: str
    accent_text: str
    soft: str
    soft_text: str
    soft_check: str
    track: str
    press: str
    tint: str
    paper: str = "#FFFFFF"
    on_paper: str = "#12181F"
    paper_ink2: str = "#3A444E"
    paper_edge: str = "#8A96A3"

    def fill(self, tone: Tone) -> tuple[str, str]:
        """Return ground and ink of a verdict."""
        return {
            Tone.OK: (self.ok, self.on_ok),
            Tone.CHECK: (self.check, self.on_check),
            Tone.STOP: (self.stop, self.on_stop),
            Tone.IDLE: (self.idle, self.on_idle),
        }[tone]

    def shade(self, shade: Shade) -> tuple[str, str, str]:
        """Return ground, ink on it, and ink of the same meaning on a card."""
        return {
            Shade.PLAIN: (self.idle, self.on_idle, self.ink2),
            Shade.INFO: (self.soft, self.soft_text, self.accent_text),
            Shade.OK: (self.ok, self.on_ok, self.ok_text),
            Shade.CHECK: (self.check, self.on_check, self.check_text),
            Shade.STOP: (self.stop, self.on_stop, self.stop_text),
        }[shade]


DAY = Theme(
    name="day",
    ground="#E9EDF1",
    card="#FFFFFF",
    well="#F4F6F8",
    ink="#12181F",
    ink2="#38424D",
    line="#C9D1D9",
    bar="#12181F",
    on_bar="#FFFFFF",
    on_bar2="#B4C0CB",
    bar_chip="#31363C",
    ok="#007A5A",
    on_ok="#FFFFFF",
    ok_text="#00553C",
    check="#FFC233",
    on_check="#16130A",
    check_text="#6E4300",
    stop="#9B0D12",
    on_stop="#FFFFFF",
    stop_text="#9B0D12",
    stop_edge="#9B0D12",
    stop_deep="#7D0A0E",
    idle="#DDE5EE",
    on_idle="#12181F",
    accent="#1B4F91",
    on_accent="#FFFFFF",
    accent_text="#1B4F91",
    soft="#E3EDF9",
    soft_text="#18488A",
    soft_check="#6E4300",
    track="#D5DCE3",
    press="#DCE3EA",
    tint="#FFEBB5",
)
NIGHT = Theme(
    name="night",
    ground="#0D1319",
    card="#18212A",
    well="#1F2A34",
    ink="#F2F6FA",
    ink2="#C2CED9",
    line="#34424F",
    bar="#060A0E",
    on_bar="#F2F6FA",
    on_bar2="#9FB0BF",
    bar_chip="#25292D",
    ok="#007A5A",
    on_ok="#FFFFFF",
    ok_text="#4FD9AB",
    check="#FFC233",
    on_check="#16130A",
    check_text="#FFC233",
    stop="#9B0D12",
    on_stop="#FFFFFF",
    stop_text="#FF9486",
    stop_edge="#FF9486",
    stop_deep="#7D0A0E",
    idle="#24313D",
    on_idle="#F2F6FA",
    accent="#7DB4FF",
    on_accent="#08121D",
    accent_text="#99C6FF",
    soft="#1B2E45",
    soft_text="#99C6FF",
    soft_check="#FFC233",
    track="#2C3844",
    press="#2A3744",
    tint="#3D2A00",
)
THEMES = {each.name: each for each in (DAY, NIGHT)}
