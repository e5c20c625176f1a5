"""Drawings of the stretches: a figure's joints to strokes, and strokes to SVG and to Alexa Vector Graphics."""
