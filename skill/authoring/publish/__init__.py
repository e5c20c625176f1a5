"""What is sent to Amazon: manifest, models, store page, icons."""
