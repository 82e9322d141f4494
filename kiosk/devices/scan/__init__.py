"""Scanners with a port of their own: serial, HID-POS, evdev, replay; and what arbitrates them."""
