"""The composition root with Qt: joins the running kiosk to its window. No logic lives here."""
