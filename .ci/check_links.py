"""Every relative link of the Markdown files leads to a file that is there."""

import pathlib
import re
import subprocess
import sys

wrong = []
names = subprocess.run(["git", "ls-files", "*.md"], check=True, capture_output=True, text=True).stdout.split("\n")
for name in filter(None, names):
    path = pathlib.Path(name)
    if not path.is_file():
        continue
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8")):
        plain = target.split("#")[0]
        if plain and not re.match(r"[a-z]+:", plain) and not (path.parent / plain).exists():
            wrong.append(f"{name}: {target} is not there")
print("\n".join(wrong) or "links lead somewhere")
sys.exit(1 if wrong else 0)
