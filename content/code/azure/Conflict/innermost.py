import json

NESTS = ("error", "errorentity", "statusmessage", "details", "innererror", "message")


def field(node, name):
    """A field by name, whatever its capitals."""
    return next((value for key, value in node.items() if key.lower() == name), None)


def opened(value):
    """ARM hides JSON inside a string; anything else stays as it is."""
    if not isinstance(value, str) or not value.lstrip().startswith("{"):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return None


def innermost(body, around="", depth=0):
    """The codes with nothing under them, as (code, message): act on these."""
    node = opened(body)
    if depth > 12 or not isinstance(node, (dict, list)):
        return []
    if isinstance(node, list):
        return [found for one in node for found in innermost(one, around, depth)]
    text = field(node, "message")
    message = text if isinstance(text, str) else around
    inside = [found for name in NESTS for found in innermost(field(node, name), message, depth + 1)]
    code = field(node, "code")
    found = inside or ([(code, message)] if isinstance(code, str) else [])
    return list({one[0]: one for one in reversed(found)}.values())[::-1]
