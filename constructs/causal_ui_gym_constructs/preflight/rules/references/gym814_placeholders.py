"""No name is left as an example left it: an ARN with `ACCOUNT` in it, an account of nine digits, an image of `yourusername`, `CHANGEME`,
`<BUCKET>`. AWS accounts have twelve digits.

```yaml
annotations:
  eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/shop-api
```

Source: [AWS account identifiers](https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html),
[ARN format](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...document import walk
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule

_ARN = re.compile(r"\barn:aws[\w-]*:[\w-]+:[\w-]*:(?P<account>[^:\s\"']*):")
_QUEUE = re.compile(r"https://sqs\.[\w-]+\.amazonaws\.com/(?P<account>[^/\s]+)/")
_REGISTRY = re.compile(r"^(?P<account>[\w<>-]+)\.dkr\.ecr\.")
# Managed policies are of account "aws"; buckets and wildcards have none.
_ACCOUNT = re.compile(r"\d{12}|aws|aws-marketplace|\*|")
_PLACEHOLDER = re.compile(
    r"(?i)(?<![a-z])(your[-_]?(?:user(?:name)?|org(?:ani[sz]ation)?|company|account(?:[-_]?id)?|bucket|domain|project|registry|repo(?:sitory)?|cluster|name|team))(?![a-z])"
    r"|(?<![a-z])(change[-_]?me|replace[-_]?me|fill[-_]?me[-_]?in)(?![a-z])"
    r"|(<[A-Za-z][A-Za-z0-9_-]{1,40}>)"
)
_TEXT_KINDS = ("PrometheusRule", "CustomResourceDefinition")


def judge(rendered: Rendered) -> Iterator[Breach]:
    for document in rendered.documents:
        if document.kind in _TEXT_KINDS:
            continue  # messages and descriptions, for people
        for path, _, value in walk(document.body):
            # Names, URLs and images have no spaces; whatever has is prose, a script or a configuration file.
            if isinstance(value, str) and len(value) < 500 and not re.search(r"\s", value):
                problem = _problem(value)
                if problem:
                    yield Breach(document, path, problem)


def _problem(value: str) -> str:
    for pattern in (_ARN, _QUEUE, _REGISTRY):
        match = pattern.search(value)
        # Templates are filled in by whoever reads them.
        if match and not _ACCOUNT.fullmatch(match["account"]) and "$" not in match[0] and "{{" not in match[0]:
            return f"{value} names the account {match['account']}, which is not of twelve digits"
    match = _PLACEHOLDER.search(value)
    return f"{value} still holds the placeholder {match[0]}" if match else ""


RULE = Rule(
    code="GYM814",
    title="No placeholder is left",
    severity=Severity.ERROR,
    why="No such account, image or bucket exists, or worse, it is somebody else's.",
    remedy="Write the real name.",
    judge=judge,
)
