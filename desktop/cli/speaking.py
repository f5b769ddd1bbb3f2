"""What the command line says of itself, in the user's language: --help, and wrong usage.

From the same catalogues as everything else, but without Qt, which --help must not wait for: the
translators' own file is read. What it does not have is said in English.
"""

from __future__ import annotations

import locale
import os
import re
from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any

import click

from desktop.resources import resource
from store.words import mark

CONTEXT = "help"
NAMES = ("LC_ALL", "LC_MESSAGES", "LANG")

USAGE = mark("help", "Usage")
EXAMPLES = mark("help", "Examples")
OPTIONS = mark("help", "Options")
COMMANDS = mark("help", "Commands")
PIECES = (mark("help", "OPTIONS"), mark("help", "COMMAND"), mark("help", "ARGS"))
DEFAULT = mark("help", "default")
REQUIRED = mark("help", "required")

SEE_HELP = mark("help", "{said} See {command} --help.")
NO_OPTION = mark("help", "There is no option {option}.")
NO_OPTION_BUT = mark("help", "There is no option {option}. The nearest is {nearest}.")
MISSING = mark("help", "{name} is missing.")
NO_VALUE = mark("help", "{option} needs a value after it.")
TOO_MUCH = mark("help", "“{words}” is one word too many here.")
ONE_OF = mark("help", "{name} is one of {choices}.")
A_DAY = mark("help", "{name} is a day, written as 2026-09-28.")
A_WHOLE = mark("help", "{name} is a whole number.")
A_NUMBER = mark("help", "{name} is a number.")
BETWEEN = mark("help", "{name} is a number from {least} to {most}.")
FROM = mark("help", "{name} is a number, {least} at least.")


def language(lang: str | None) -> str:
    """en, nb or nn: what was asked for, else what the system says."""
    if lang in ("en", "nb", "nn"):
        return str(lang)
    said = next((os.environ[name] for name in NAMES if os.environ.get(name)), None)
    code = (said or locale.getlocale()[0] or "").lower()[:2]
    if code == "no" and (said or "").lower().startswith("norwegian-nynorsk"):
        return "nn"
    return {"nb": "nb", "no": "nb", "nn": "nn"}.get(code, "en")


def asked_language(arguments: Sequence[str]) -> str | None:
    """What --lang says, before anything else of the line is understood."""
    for place, word in enumerate(arguments):
        if word.startswith("--lang="):
            return word.partition("=")[2]
        if word == "--lang" and place + 1 < len(arguments):
            return arguments[place + 1]
    return None


@cache
def _catalogue(code: str) -> dict[str, str]:
    """The sentences of the command line in a language, as the translators wrote them."""
    from xml.etree import ElementTree

    file = resource("i18n", f"springbrett_{code}.ts")
    try:
        contexts = ElementTree.parse(file).getroot().iter("context")
    except (OSError, ElementTree.ParseError):
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in contexts
        if context.findtext("name") == CONTEXT
        for message in context.iter("message")
    }


class Speaker:
    """Says marked sentences in one language."""

    def __init__(self, lang: str | None) -> None:
        self.code = language(lang)

    def say(self, marked: str, **facts: object) -> str:
        """The sentence with its facts."""
        words = " ".join(marked.split())
        said = _catalogue(self.code).get(words, "") if self.code != "en" else ""
        return (said or words).format(**facts) if facts else said or words

    def wrong(self, error: click.UsageError) -> str:
        """What is wrong with a line that was typed."""
        said = self._wrong(error)
        path = "springbrett" if error.ctx is None else error.ctx.command_path
        return self.say(SEE_HELP, said=said, command=path)

    def _wrong(self, error: click.UsageError) -> str:
        if isinstance(error, click.NoSuchOption):
            near = get_close_matches(error.option_name, error.possibilities or (), 1, 0)
            sentence = NO_OPTION_BUT if near else NO_OPTION
            return self.say(sentence, option=error.option_name, nearest=near[0] if near else "")
        if isinstance(error, click.MissingParameter):
            return self.say(MISSING, name=_name_of(error))
        if isinstance(error, click.BadParameter):
            return self._misfit(error)
        if isinstance(error, click.BadOptionUsage):
            return self.say(NO_VALUE, option=error.option_name)
        # Click names no class for it.
        extra = re.match(r"Got unexpected extra arguments? \((.*)\)$", error.message)
        return self.say(TOO_MUCH, words=extra[1]) if extra else self.say(error.message)

    def _misfit(self, error: click.BadParameter) -> str:
        """What a parameter takes, where it was given something else."""
        kind = None if error.param is None else error.param.type
        name = _name_of(error)
        if isinstance(kind, click.Choice):
            return self.say(ONE_OF, name=name, choices=", ".join(map(str, kind.choices)))
        if isinstance(kind, click.DateTime):
            return self.say(A_DAY, name=name)
        if isinstance(kind, click.IntRange | click.FloatRange) and kind.min is not None:
            sentence = FROM if kind.max is None else BETWEEN
            return self.say(sentence, name=name, least=f"{kind.min:g}", most=kind.max)
        if kind is click.INT:
            return self.say(A_WHOLE, name=name)
        return self.say(A_NUMBER, name=name) if kind is click.FLOAT else error.format_message()


def _name_of(error: click.BadParameter) -> str:
    """What the parameter is called where it is typed: --kind, or FILE."""
    if isinstance(error.param, click.Option):
        return error.param.opts[-1]
    if error.param is None:
        return str(error.param_hint or "")
    return error.param.make_metavar(error.ctx or click.Context(click.Command("")))


def speaker(ctx: click.Context) -> Speaker:
    """Who speaks in this call."""
    root = ctx.find_root()
    asked: dict[str, Any] = root.obj if isinstance(root.obj, dict) else {}
    return Speaker(asked.get("lang"))


class Said(click.Command):
    """A command whose help begins with examples and speaks the user's language."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples, then how it is called, what it does, its commands and options."""
        show_examples(ctx, formatter, self.epilog)
        self.format_usage(ctx, formatter)
        self.format_help_text(ctx, formatter)
        self.format_options(ctx, formatter)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """How it is called."""
        say = speaker(ctx).say
        pieces = " ".join(self.collect_usage_pieces(ctx))
        for marked in PIECES:
            pieces = re.sub(rf"\b{marked}\b", say(marked), pieces)
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{say(USAGE)}: ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What it does, a sentence or more; paragraphs stay paragraphs."""
        say = speaker(ctx).say
        with formatter.indentation():
            for paragraph in (self.help or "").split("\n\n"):
                formatter.write_paragraph()
                formatter.write_text(say(paragraph))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its options."""
        say = speaker(ctx).say
        options = [one for one in self.get_params(ctx) if isinstance(one, click.Option)]
        records = [_record(one, ctx, say) for one in options if one.get_help_record(ctx)]
        with formatter.section(say(OPTIONS)):
            formatter.write_dl(records)


class Family(Said, click.Group):
    """A verb with several objects: `import measurements`, `export summary`."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Its objects, then its options."""
        say = speaker(ctx).say
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, say((one.help or "").split("\n\n")[0])) for name, one in found if one]
        with formatter.section(say(COMMANDS)):
            formatter.write_dl(rows)
        super().format_options(ctx, formatter)


def _record(param: click.Option, ctx: click.Context, say: Any) -> tuple[str, str]:
    """An option and what it is for; click puts its own words in brackets behind."""
    names, about = param.get_help_record(ctx) or ("", "")
    own = param.help or ""
    behind = about.removeprefix(own)
    for marked in (DEFAULT, REQUIRED):
        behind = behind.replace(f"[{marked}", f"[{say(marked)}")
    return names, say(own) + behind if own else behind.strip()


def show_examples(ctx: click.Context, formatter: click.HelpFormatter, examples: str | None) -> None:
    """The examples as they are to be typed; what stands far behind one says what it does."""
    say = speaker(ctx).say
    formatter.write(f"{say(EXAMPLES)}:\n")
    for line in (examples or "").strip().splitlines():
        typed = re.match(r"(.*?\S)( {2,})(\S.*)", line.strip())
        shown = line.strip() if typed is None else f"{typed[1]}{typed[2]}{say(typed[3])}"
        formatter.write(f"  {shown}\n")
    formatter.write("\n")
