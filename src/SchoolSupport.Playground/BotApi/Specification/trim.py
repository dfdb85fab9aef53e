#!/usr/bin/env python3
"""Makes requests.json out of a full machine-readable Bot API specification.

Usage: python3 trim.py path/to/bot-api.json > requests.json

Kept: of every method its parameters, of every type that a request can carry its fields;
each as "name": "type|type" with a trailing "!" when it is required.
Dropped: descriptions, links, results and the types only servers send.
The specification's format is that of github.com/PaulSonOfLars/telegram-bot-api-spec (MIT).
"""
import json
import sys

ARRAY = "Array of "


def element(type_name):
    while type_name.startswith(ARRAY):
        type_name = type_name[len(ARRAY):]
    return type_name


def short(type_name):
    depth = 0
    while type_name.startswith(ARRAY):
        type_name, depth = type_name[len(ARRAY):], depth + 1
    return type_name + "[]" * depth


def fields(owner):
    return {
        field["name"]: "|".join(short(t) for t in field["types"]) + ("!" if field["required"] else "")
        for field in owner.get("fields", [])
    }


def main(path):
    with open(path, encoding="utf-8") as file:
        api = json.load(file)
    pending = [
        element(t)
        for method in api["methods"].values()
        for field in method.get("fields", [])
        for t in field["types"]
    ]
    types, unions = {}, {}
    while pending:
        name = pending.pop()
        if name in types or name in unions or name not in api["types"]:
            continue
        owner = api["types"][name]
        if owner.get("subtypes"):
            unions[name] = owner["subtypes"]
            pending += owner["subtypes"]
        else:
            types[name] = fields(owner)
            pending += [element(t) for field in owner.get("fields", []) for t in field["types"]]
    json.dump(
        {
            "version": api["version"],
            "methods": {name: fields(method) for name, method in sorted(api["methods"].items())},
            "types": dict(sorted(types.items())),
            "unions": dict(sorted(unions.items())),
        },
        sys.stdout,
        ensure_ascii=False,
        indent=1,
    )
    print()


main(sys.argv[1])
