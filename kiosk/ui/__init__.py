"""The window: draws screens, emits intents. The only package that imports Qt."""
