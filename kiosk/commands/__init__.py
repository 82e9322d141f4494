"""The headless commands, one module each: what the shell calls and what it prints."""
