"""What is true: facts, rules, numbering, codes, quantities. Pure: no I/O, clock or randomness."""
