"""What may be done and what is refused: pure, asked by a step and again in its transaction."""
