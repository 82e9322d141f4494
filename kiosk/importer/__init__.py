"""Master data out of CSV files: parts, bills of material, locations and operators. Pure."""
