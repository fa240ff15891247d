"""Reading networks in the Bayesian Interchange Format (BIF 0.15), plain or gzipped."""

import gzip
import re
from collections.abc import Sequence
from math import prod
from pathlib import Path
from typing import NoReturn

import numpy as np

from causal_ui_gym.engine.discrete.network import DiscreteNetwork, Table
from causal_ui_gym.engine.errors import SpecificationError
from causal_ui_gym.engine.graph import CausalGraph

_TOKEN = re.compile(r"""//[^\n]*|/\*.*?\*/|"[^"]*"|[{}()\[\]|,;]|[^\s{}()\[\]|,;"]+|\S""", re.DOTALL)


def read_bif(path: str | Path) -> DiscreteNetwork:
    """Network in the file at `path`; a name that ends in `.gz` is decompressed first.

    Raises:
        SpecificationError: the file is not BIF (the message names the line), or its tables are wrong.
        OSError: the file cannot be read.
    """
    content = Path(path).read_bytes()
    if str(path).endswith(".gz"):
        try:
            content = gzip.decompress(content)
        except (OSError, EOFError) as error:
            raise SpecificationError("invalid_bif", f"{path} is not a gzip file: {error}") from None
    try:
        return parse_bif(content.decode())
    except UnicodeDecodeError:
        raise SpecificationError("invalid_bif", f"{path} is not text in UTF-8; BIF is a text format") from None


def parse_bif(text: str) -> DiscreteNetwork:
    """Network described by `text`. Raises `SpecificationError` as `read_bif`."""
    return _Parser(text).network()


class _Parser:
    """Recursive descent over tokens."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = [match for match in _TOKEN.finditer(text) if match[0][:2] not in ("//", "/*")]
        self.tokens = [match[0].strip('"') if match[0] != '"' else '"' for match in found]
        self.starts = [match.start() for match in found]
        self.place = 0
        self.states: dict[str, tuple[str, ...]] = {}
        self.parents: dict[str, tuple[str, ...]] = {}
        self.tables: dict[str, Table] = {}

    def network(self) -> DiscreteNetwork:
        while self.place < len(self.tokens):
            block = self.next()
            if block == "network":
                self.network_block()
            elif block == "variable":
                self.variable_block()
            elif block == "probability":
                self.probability_block()
            else:
                self.fail(f"expected network, variable or probability, found {block!r}")
        if not self.states:
            raise SpecificationError("invalid_bif", "the text declares no variable; is it a BIF file?")
        graph = CausalGraph(tuple(self.states), self.parents)
        return DiscreteNetwork(graph, self.states, self.tables)

    def network_block(self) -> None:
        while self.next() != "{":
            pass
        while self.next() != "}":
            pass

    def variable_block(self) -> None:
        name = self.next()
        if name in self.states:
            self.fail(f"variable {name!r} is declared twice")
        self.expect("{")
        while (word := self.next()) != "}":
            if word == "property":
                self.until(";")
            elif word == "type":
                self.expect("discrete")
                self.expect("[")
                count = self.next()
                self.expect("]")
                self.expect("{")
                self.states[name] = self.names_until("}")
                self.expect(";")
                if len(set(self.states[name])) < len(self.states[name]):
                    self.fail(f"variable {name!r} lists a state twice")
                if count != str(len(self.states[name])):
                    self.fail(f"variable {name!r} says it has {count} states and lists {len(self.states[name])}")
            else:
                self.fail(f"expected type or property, found {word!r}")
        if name not in self.states:
            self.fail(f"variable {name!r} has no type")

    def probability_block(self) -> None:
        self.expect("(")
        names = self.until(")")
        bar = names.index("|") if "|" in names else len(names)
        parents = self.separated(names[bar + 1 :])
        (name,) = self.separated(names[:bar]) if bar == 1 else self.fail("expected one variable before |")
        for variable in (name, *parents):
            if variable not in self.states:
                self.fail(f"variable {variable!r} is not declared")
        if name in self.tables:
            self.fail(f"variable {name!r} has two probability blocks")
        shape = tuple(len(self.states[variable]) for variable in (*parents, name))
        if prod(shape) > 1 << 28:
            self.fail(f"the table of {name!r} would have {prod(shape)} entries; at most {1 << 28} are allowed")
        index = {p: {state: i for i, state in enumerate(self.states[p])} for p in parents}
        table = np.full(shape, np.nan)
        self.expect("{")
        while (word := self.next()) != "}":
            if word == "property":
                self.until(";")
            elif word == "table":
                table[...] = self.table_order(self.numbers(prod(shape)), shape)
            elif word == "default":
                row = self.numbers(shape[-1])
                table = np.where(np.isnan(table), row, table)
            elif word == "(":
                states = self.names_until(")")
                if len(states) != len(parents):
                    self.fail(f"a row of {name!r} gives {len(states)} states for {len(parents)} parents")
                try:
                    key = tuple(index[p][state] for p, state in zip(parents, states, strict=True))
                except KeyError as missing:
                    self.fail(f"a row of {name!r} names the unknown state {missing}")
                table[key] = self.numbers(shape[-1])
            else:
                self.fail(f"expected table, default or a row of {name!r}, found {word!r}")
        if np.isnan(table).any():
            self.fail(
                f"the table of {name!r} lacks rows: it needs one for each combination of states of {list(parents)}"
            )
        self.parents[name] = parents
        self.tables[name] = table

    @staticmethod
    def table_order(values: Table, shape: tuple[int, ...]) -> Table:
        """BIF lists a whole table with the variable itself as the slowest axis."""
        return np.moveaxis(values.reshape(shape[-1], *shape[:-1]), 0, -1)

    def numbers(self, count: int) -> Table:
        words = self.separated(self.until(";"))
        try:
            values = np.array([float(word) for word in words])
        except ValueError as error:
            self.fail(str(error))
        if len(values) != count:
            self.fail(f"expected {count} probabilities, found {len(values)}")
        if np.isnan(values).any():
            self.fail("a probability is not a number")
        return values

    def names_until(self, end: str) -> tuple[str, ...]:
        return self.separated(self.until(end))

    def separated(self, words: Sequence[str]) -> tuple[str, ...]:
        """The words between commas."""
        if any(comma != "," for comma in words[1::2]) or (words and len(words) % 2 == 0):
            self.fail(f"expected names or numbers separated by commas, found {' '.join(words[:12])!r}")
        return tuple(words[::2])

    def until(self, end: str) -> list[str]:
        """All tokens before `end`, which is taken too."""
        try:
            stop = self.tokens.index(end, self.place)
        except ValueError:
            self.fail(f"expected {end!r} before the end of the text")
        words = self.tokens[self.place : stop]
        self.place = stop + 1
        return words

    def next(self) -> str:
        if self.place == len(self.tokens):
            self.fail("the text ends in the middle of a block")
        self.place += 1
        return self.tokens[self.place - 1]

    def expect(self, token: str) -> None:
        found = self.next()
        if found != token:
            self.fail(f"expected {token!r}, found {found!r}")

    def fail(self, message: str) -> NoReturn:
        at = self.starts[min(self.place, len(self.starts)) - 1] if self.starts else 0
        line = self.text.count("\n", 0, at) + 1
        raise SpecificationError("invalid_bif", f"line {line}: {message}")
