"""Devices made of software, which ship with the product: for rehearsals, demos and tests."""
