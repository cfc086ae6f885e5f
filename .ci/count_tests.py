"""Counts the tests of all parts from their reports: count_tests.py <reports> <counts file> [failed part...]"""

import pathlib
import sys
import xml.etree.ElementTree as xml

reports, counts, failed_parts = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]
passed, failing, flaky = 0, [], []
for part in sorted(reports.glob("*")):
    ran = 0
    for file in sorted(part.glob("*/TEST-*.xml")):
        for case in xml.parse(file).getroot().iter("testcase"):
            name = f"{part.name}: {case.get('classname')}.{case.get('name')}"
            if case.find("failure") is not None or case.find("error") is not None:
                failing.append(name)
            elif case.find("skipped") is None:
                ran += 1
                if case.find("flakyFailure") is not None or case.find("flakyError") is not None:
                    flaky.append(name)
    passed += ran
    print(f"{part.name}: {ran} tests passed")
for name in flaky:
    print("flaky (passed on the second try):", name)
for name in failing:
    print("FAILED", name)
# A part that failed without a failing test failed as a whole.
whole = [part for part in failed_parts if not any(name.startswith(part + ":") for name in failing)]
for part in whole:
    print("FAILED part", part)
counts.write_text(f"{passed} {len(failing) + len(whole)}\n")
