"""The running kiosk without a window: identify, step, commit, screen."""
