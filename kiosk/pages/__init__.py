"""What the running kiosk shows: pages made from the session and the record, and their thread."""
