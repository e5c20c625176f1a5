"""Figures as SVG and Alexa Vector Graphics, drawn from joints."""
