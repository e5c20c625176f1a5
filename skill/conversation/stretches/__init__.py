"""Stretches and routines: beginning, moving through them, changing them, and gentler ones in their place."""
