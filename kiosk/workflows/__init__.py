"""What an operator does: one module per task, immutable states, pure steps."""
