"""Reads every YAML and JSON file of the repository; the compose file must also be whole in itself."""

import json
import pathlib
import subprocess
import sys

import yaml

files = subprocess.run(["git", "ls-files"], check=True, capture_output=True, text=True).stdout.split("\n")
wrong = []
for name in files:
    path = pathlib.Path(name)
    if not path.is_file():
        continue
    try:
        if path.suffix in (".yml", ".yaml"):
            list(yaml.safe_load_all(path.read_text(encoding="utf-8")))
        elif path.suffix == ".json":
            json.loads(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, ValueError) as problem:
        wrong.append(f"{name}: {problem}")

compose_file = pathlib.Path("docker-compose.yml")
if compose_file.exists():
    compose = yaml.safe_load(compose_file.read_text(encoding="utf-8"))
    services = compose["services"]
    for name, service in services.items():
        for needed in service.get("depends_on", {}):
            if needed not in services:
                wrong.append(f"docker-compose.yml: {name} depends on {needed}, which is not there")
        for mount in service.get("volumes", []):
            source = mount.split(":")[0]
            if source.startswith("./") and not pathlib.Path(source).exists():
                wrong.append(f"docker-compose.yml: {name} mounts {source}, which is not there")
            elif not source.startswith((".", "/")) and source not in compose.get("volumes", {}):
                wrong.append(f"docker-compose.yml: {name} mounts the unknown volume {source}")
        for key in ("healthcheck", "restart"):
            if key not in service:
                wrong.append(f"docker-compose.yml: {name} has no {key}")
    text = compose_file.read_text(encoding="utf-8")
    example = pathlib.Path(".env.example").read_text(encoding="utf-8")
    import re
    for variable in sorted(set(re.findall(r"\$\{([A-Z0-9_]+)(?::\?[^}]*)?\}", text))):
        if not re.search(rf"^#? ?{variable}=", example, re.M):
            wrong.append(f".env.example does not name {variable}")

print("\n".join(wrong) or "YAML and JSON files read")
sys.exit(1 if wrong else 0)
