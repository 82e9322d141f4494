"""Writes the golden file of each kind of fact that has none.

A released golden file is never written again: what it holds is in customers' journals.
"""

import json

from tests.store.samples import SAMPLES, golden, written

if __name__ == "__main__":
    for sample in SAMPLES:
        path = golden(sample.kind)
        if not path.exists():
            text = json.dumps(written(sample), ensure_ascii=False, indent=2)
            path.write_text(text + "\n", encoding="utf-8")
