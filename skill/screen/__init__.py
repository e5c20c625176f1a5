"""What a screen shows: views, their APL documents, figures."""
