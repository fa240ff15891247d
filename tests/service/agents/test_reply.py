import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causal_ui_gym.agents.question import Form
from causal_ui_gym.agents.reply import MalformedReply, Reply, read_reply, reply_schema


@pytest.mark.parametrize(
    "text",
    [
        '{"explanation": "so", "probability": 0.7, "adjustment_set": ["z", "a", "z"]}',
        'Sure! Here it is:\n```json\n{"explanation": "so", "probability": 0.7, "adjustment_set": ["a", "z"]}\n```',
        'In set notation {a, z}: {"explanation": "so", "probability": 0.7, "adjustment_set": ["a", "z"], "extra": 1}',
    ],
)
def test_reads_the_object_wherever_it_stands(text: str) -> None:
    assert read_reply(text, "yes_no") == Reply(probability=0.7, adjustment_set=("a", "z"), explanation="so")


def test_null_and_empty_adjustment_sets_differ() -> None:
    assert read_reply('{"value": -1.5, "adjustment_set": null}', "numeric").adjustment_set is None
    assert read_reply('{"value": -1.5, "adjustment_set": []}', "numeric").adjustment_set == ()


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("", "yes_no"),
        ("yes", "yes_no"),
        ("[0.7]", "yes_no"),
        ('{"probability": 70}', "yes_no"),
        ('{"probability": -0.1}', "yes_no"),
        ('{"probability": "0.7"}', "yes_no"),
        ('{"probability": null}', "yes_no"),
        ('{"probability": true}', "yes_no"),
        ('{"value": 0.7}', "yes_no"),
        ('{"probability": NaN}', "yes_no"),
        ('{"value": NaN}', "numeric"),
        ('{"value": Infinity}', "numeric"),
        ('{"value": 1e999}', "numeric"),
        ('{"value": 1, "adjustment_set": "z"}', "numeric"),
        ("{" * 5000, "numeric"),
        ('{"a":' * 5000, "numeric"),
    ],
)
def test_anything_else_is_malformed_not_guessed(text: str, form: Form) -> None:
    with pytest.raises(MalformedReply):
        read_reply(text, form)


@given(
    st.text() | st.recursive(st.none() | st.floats() | st.text(), st.lists).map(json.dumps),
    st.sampled_from(["yes_no", "numeric"]),
)
def test_no_text_does_more_than_be_malformed(text: str, form: Form) -> None:
    with contextlib.suppress(MalformedReply):
        read_reply(text, form)


@pytest.mark.parametrize("form", ["yes_no", "numeric"])
def test_the_schema_is_strict_as_both_providers_demand(form: Form) -> None:
    schema = reply_schema(form)
    assert schema["additionalProperties"] is False
    assert schema["required"] == list(schema["properties"])
