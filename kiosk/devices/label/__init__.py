"""Labels as pictures: templates and fonts read, symbol and text drawn in black and white."""
