"""GS1: application identifiers, element strings, Digital Link URIs and trade item numbers."""
