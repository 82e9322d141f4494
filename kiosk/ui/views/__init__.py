"""One view a screen type: draws its value, emits intents."""
