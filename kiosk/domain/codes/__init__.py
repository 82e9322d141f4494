"""What a scan says: GS1, ISO/IEC 15434, our own printed codes, or plain text."""
