"""What a rehearsal shows beside the kiosk: a bench with labels to scan, the guide, a printer."""
