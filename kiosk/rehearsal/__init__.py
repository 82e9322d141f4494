"""Rehearsals: a made-up plant, labels to scan with a click, a virtual printer, a guide (R15)."""
