"""The fold: every projection row follows from the journal, in whatever order entries arrive."""
