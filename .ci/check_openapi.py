"""Finds what a committed OpenAPI document takes away from clients since its last committed version.

Only additions are compatible: optional members, wider inputs, new operations. A document may take something away when
a commit since then says "Breaks: <module>" in its body.
"""

import json
import pathlib
import subprocess
import sys


def git(*arguments):
    return subprocess.run(["git", *arguments], check=True, capture_output=True, text=True).stdout


def resolved(document, schema):
    for _ in range(20):
        if not isinstance(schema, dict) or "$ref" not in schema:
            return schema if isinstance(schema, dict) else {}
        node = document
        for step in schema["$ref"].lstrip("#/").split("/"):
            node = node.get(step, {})
        schema = node
    return {}


def operations(document):
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if isinstance(operation, dict):
                yield f"{method.upper()} {path}", operation


def types(schema):
    kind = schema.get("type", [])
    return set([kind] if isinstance(kind, str) else kind) - {"null"}


def compare(old_doc, new_doc, old, new, where, incoming, found, seen):
    """Compares one schema; incoming ones may only get wider, outgoing ones may only gain members."""
    key = (json.dumps(old, sort_keys=True)[:200], json.dumps(new, sort_keys=True)[:200], incoming)
    if key in seen:
        return
    seen.add(key)
    old, new = resolved(old_doc, old), resolved(new_doc, new)
    if types(old) and types(new) and types(old) != types(new):
        found.append(f"{where}: type {sorted(types(old))} became {sorted(types(new))}")
    lost = set(map(str, old.get("enum", []))) - set(map(str, new.get("enum", old.get("enum", []))))
    if incoming and lost:
        found.append(f"{where}: no longer takes {sorted(lost)}")
    before, after = old.get("properties", {}), new.get("properties", {})
    for name, schema in before.items():
        if name not in after:
            found.append(f"{where}: member {name} is gone")
        else:
            compare(old_doc, new_doc, schema, after[name], f"{where}.{name}", incoming, found, seen)
    if incoming:
        for name in set(new.get("required", [])) - set(old.get("required", [])):
            found.append(f"{where}: member {name} is now required")
    if "items" in old and "items" in new:
        compare(old_doc, new_doc, old["items"], new["items"], f"{where}[]", incoming, found, seen)


def bodies(document, operation):
    content = resolved(document, operation.get("requestBody", {})).get("content", {})
    return {kind: part.get("schema", {}) for kind, part in content.items()}


def answers(document, operation):
    for status, answer in operation.get("responses", {}).items():
        if status.startswith("2"):
            for kind, part in resolved(document, answer).get("content", {}).items():
                yield f"{status} {kind}", part.get("schema", {})


def breaks(old_doc, new_doc):
    found = []
    now = dict(operations(new_doc))
    for name, old in operations(old_doc):
        new = now.get(name)
        if new is None:
            found.append(f"{name} is gone")
            continue
        parameters = {(p.get("in"), p.get("name")): p for p in map(lambda p: resolved(old_doc, p), old.get("parameters", []))}
        later = {(p.get("in"), p.get("name")): p for p in map(lambda p: resolved(new_doc, p), new.get("parameters", []))}
        for key in parameters.keys() - later.keys():
            found.append(f"{name}: parameter {key[1]} is gone")
        for key, parameter in later.items():
            if parameter.get("required") and not parameters.get(key, {}).get("required"):
                found.append(f"{name}: parameter {key[1]} is now required")
        for kind, schema in bodies(old_doc, old).items():
            if kind in bodies(new_doc, new):
                compare(old_doc, new_doc, schema, bodies(new_doc, new)[kind], f"{name} body", True, found, set())
            else:
                found.append(f"{name}: no longer takes {kind}")
        given = dict(answers(new_doc, new))
        for kind, schema in answers(old_doc, old):
            if kind in given:
                compare(old_doc, new_doc, schema, given[kind], f"{name} answer", False, found, set())
            else:
                found.append(f"{name}: no longer answers {kind}")
    return found


def main():
    wrong = False
    for file in sorted(pathlib.Path(".").glob("*/openapi.json")):
        history = git("log", "-2", "--format=%H", "--", str(file)).split()
        if len(history) < 2:
            print(f"{file}: the first version")
            continue
        old = json.loads(git("show", f"{history[1]}:{file}"))
        found = breaks(old, json.loads(file.read_text(encoding="utf-8")))
        said = f"Breaks: {file.parent}" in git("log", "--format=%B", f"{history[1]}..HEAD")
        print(f"{file}: {len(found)} things taken away{' (said so)' if said and found else ''}")
        for line in found:
            print("  ", line)
        wrong = wrong or (bool(found) and not said)
    return 1 if wrong else 0


sys.exit(main())
