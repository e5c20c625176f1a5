"""The package with which the skill goes to Amazon: manifest, interaction models, icons. Never imported by the skill."""
