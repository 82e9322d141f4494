"""A shop-floor kiosk: which exact part is in which exact unit."""
