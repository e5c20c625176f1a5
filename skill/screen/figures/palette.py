"""Colours of a figure by day, on a dark screen and at night."""

from collections.abc import Mapping

Palette = Mapping[str, str]

LIGHT: Palette = {
    "skin": "#D9A07C",
    "foot": "#CF9672",
    "farSkin": "#BC8463",
    "hair": "#4A362E",
    "shirt": "#3E8E8A",
    "sleeve": "#347C79",
    "farShirt": "#2C6B69",
    "legs": "#3B4A63",
    "farLegs": "#5E6C84",
    "accent": "#F2A03D",
    "ground": "#B9AFA3",
    "wall": "#CFC6BA",
    "backdrop": "#E4DACB",
    "wood": "#BE9A74",
    "soft": "#C9D6DD",
    "pillow": "#E6EDF1",
    "towel": "#E8795A",
}
DARK: Palette = {
    "skin": "#E0AB88",
    "foot": "#D39F7C",
    "farSkin": "#B98566",
    "hair": "#6B5044",
    "shirt": "#4FA8A3",
    "sleeve": "#439490",
    "farShirt": "#34716E",
    "legs": "#8796B3",
    "farLegs": "#5C6983",
    "accent": "#FFB454",
    "ground": "#5B5650",
    "wall": "#4A4641",
    "backdrop": "#24262A",
    "wood": "#7A6148",
    "soft": "#3A4650",
    "pillow": "#55636E",
    "towel": "#E8795A",
}
NIGHT: Palette = {
    "skin": "#7A4A30",
    "foot": "#6E4229",
    "farSkin": "#553322",
    "hair": "#38241A",
    "shirt": "#633827",
    "sleeve": "#4F2C20",
    "farShirt": "#3D2219",
    "legs": "#57453C",
    "farLegs": "#342823",
    "accent": "#B5651D",
    "ground": "#332A24",
    "wall": "#2B2420",
    "backdrop": "#140F0C",
    "wood": "#3A2A1E",
    "soft": "#261E1A",
    "pillow": "#332924",
    "towel": "#6E3524",
}
PALETTES: Mapping[str, Palette] = {"light": LIGHT, "dark": DARK, "night": NIGHT}
