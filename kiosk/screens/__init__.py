"""What is shown: one frozen value a screen, and how each is made from the record; no Qt."""
