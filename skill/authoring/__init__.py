"""The author's commands: check, train, build models, measure, publish."""
