"""What the firewall matches, as values that the plan can test: oversized bodies, and who Cloudflare is."""

from __future__ import annotations

# https://www.cloudflare.com/ips-v4 (read 2026-11). Requests from anywhere else did not come through Cloudflare.
CLOUDFLARE_RANGES = (
    "103.21.244.0/22",
    "103.22.200.0/22",
    "103.31.4.0/22",
    "104.16.0.0/13",
    "104.24.0.0/14",
    "108.162.192.0/18",
    "131.0.72.0/22",
    "141.101.64.0/18",
    "162.158.0.0/15",
    "172.64.0.0/13",
    "173.245.48.0/20",
    "188.114.96.0/20",
    "190.93.240.0/20",
    "197.234.240.0/22",
    "198.41.128.0/17",
)


def number_above(limit: int) -> str:
    """Regular expression for decimal numbers greater than a limit, to match a ``Content-Length``.

    AWS WAF sees the first 8 KiB of a body behind a load balancer and compares sizes of those alone, and it compares header values as
    text. A number above the limit has more digits, or as many and a greater one after an equal beginning. The expression keeps
    to what WAF knows (no captures, no assertions but the anchors) and to its 512 characters.

    Source: https://docs.aws.amazon.com/waf/latest/developerguide/waf-oversize-request-components.html and
    https://docs.aws.amazon.com/waf/latest/developerguide/waf-regex-pattern-set-managing.html
    """
    digits = str(limit)
    longer = f"[1-9][0-9]{{{len(digits)},}}"
    greater = [
        f"{digits[:place]}[{int(digit) + 1}-9]" + (f"[0-9]{{{rest}}}" if (rest := len(digits) - place - 1) else "")
        for place, digit in enumerate(digits)
        if digit != "9"
    ]
    return "^0*(?:" + "|".join([longer, *greater]) + ")$"
