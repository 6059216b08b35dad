"""What no parser at hand complains about, and some calendars stumble over."""

import re

PARTSTATS = {"NEEDS-ACTION", "ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED"}
MOST_OCTETS = 75


def complaints(content: bytes) -> list[str]:
    """Say what is wrong with a file in four ways that parsers let pass; empty if nothing is."""
    found = []
    lines = content.split(b"\r\n")
    if lines[-1] or any(b"\n" in line or b"\r" in line for line in lines):
        found.append("a line does not end in CR LF")
    if any(len(line) > MOST_OCTETS for line in re.split(rb"\r?\n", content)):
        found.append("a line is longer than 75 octets")
    unfolded = re.sub(r"\r?\n[ \t]", "", content.decode())
    defined = set(re.findall(r"(?m)^TZID:([^\r\n]+)", unfolded))
    if set(re.findall(r";TZID=\"?([^\":;\r\n]+)", unfolded)) - defined:
        found.append("a zone is used that the file does not define")
    if set(re.findall(r";PARTSTAT=([^:;\r\n]+)", unfolded)) - PARTSTATS:
        found.append("an answer is none of those that exist")
    return found
