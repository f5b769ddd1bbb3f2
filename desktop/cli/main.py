"""`springbrett VERB …`: which verbs there are, what a "no" looks like, and exit codes.

Verbs are imported when they are used, so that --help and --version need neither Qt nor SQLAlchemy.
"""

from __future__ import annotations

import importlib
import logging
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

import click

from desktop.cli.speaking import COMMANDS, Said, Speaker, asked_language, speaker
from store.errors import Refusal
from store.words import mark

Examples = Said

VERBS = {
    "demo": ("pictures", "The window on a throw-away store of sample pilots."),
    "tour": ("pictures", "Pictures of every screen, a sample store and its summary."),
    "list": ("look", "Every pilot, with its flag and why."),
    "show": ("look", "One pilot with all its records."),
    "readiness": ("look", "Is it ready to scale, and what is missing."),
    "history": ("look", "Everything that was done, oldest first."),
    "do": ("write", "Any write, by the name of its command."),
    "templates": ("templates", "What a new pilot can begin with."),
    "undo": ("write", "Take back your own last command."),
    "redo": ("write", "Do again what you took back."),
    "import": ("files", "Numbers in from a file."),
    "export": ("exports", "Summary, numbers, decisions and history out to a file."),
    "analyse": ("analyse", "What a file of numbers shows, without a store."),
    "chart": ("pictures", "A metric's chart as PNG, SVG or numbers."),
    "snapshot": ("pictures", "A picture of any screen."),
    "check": ("trust", "Is everything in the store as it should be."),
    "info": ("trust", "Which store this is and where everything of it lies."),
    "backup": ("trust", "A verified copy of the store."),
    "restore": ("trust", "A backup in the place of the store."),
}

NO_VERB = mark("help", "There is no command “{verb}”. The nearest is “{nearest}”.")
OUR_FAULT = mark(
    "help", "Springbrett made a mistake: {error}. Nothing was half done. Details are in {log}."
)
STOPPED = mark("help", "Stopped. Nothing was left half done.")

EXAMPLES = """\
springbrett                                  open the window
springbrett demo                             look at sample pilots
springbrett do AddPilot title="Walking bus"  write something
springbrett import measurements numbers.csv --pilot P-001 --metric Attendance
springbrett readiness P-001                  is it ready, and what is missing
springbrett export summary summary.csv       the table for Excel"""


class Verbs(Said, click.Group):
    """The verbs, each imported when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of VERBS."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the verb's module and take the verb from it."""
        if cmd_name not in VERBS:
            return None
        module = importlib.import_module(f"desktop.cli.{VERBS[cmd_name][0]}")
        found: click.Command = getattr(module, f"{cmd_name}_")
        return found

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """An unknown verb is answered with the nearest one."""
        if args and args[0] not in VERBS and not args[0].startswith("-"):
            import difflib

            close = difflib.get_close_matches(args[0], VERBS, n=1, cutoff=0.0)
            said = speaker(ctx).say(NO_VERB, verb=args[0], nearest=close[0])
            raise click.UsageError(said, ctx)
        return super().resolve_command(ctx, args)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The verbs, without importing them."""
        say = speaker(ctx).say
        with formatter.section(say(COMMANDS)):
            formatter.write_dl([(name, say(about)) for name, (_, about) in VERBS.items()])


@click.group(cls=Verbs, epilog=EXAMPLES, invoke_without_command=True)
@click.option("--store", metavar="PATH", help="The store; else SPRINGBRETT_STORE, else your own.")
@click.option("--lang", type=click.Choice(["en", "nb", "nn"]), help="Language; else the system's.")
@click.option("--by", metavar="NAME", help="Who is writing; else the user of this computer.")
@click.option("--create-anyway", is_flag=True, help="A new store where one has lain that is gone.")
@click.option("--until-painted", is_flag=True, help="Open, print milliseconds, close.")
@click.version_option(version("springbrett"), message="springbrett %(version)s")
@click.pass_context
def springbrett(
    ctx: click.Context,
    store: str | None,
    lang: str | None,
    by: str | None,
    create_anyway: bool,
    until_painted: bool,
) -> None:
    """Keep small pilots, and know which are ready to scale."""
    asked_for = {"store": store, "lang": lang, "by": by, "create_anyway": create_anyway}
    ctx.ensure_object(dict).update(asked_for)
    if ctx.invoked_subcommand is None:
        from desktop.app import run as open_window

        asked: dict[str, Any] = {"until_painted": until_painted, "create_anyway": create_anyway}
        asked |= {name: value for name, value in (("store", store), ("lang", lang)) if value}
        ctx.exit(open_window(**asked))


def run(arguments: Sequence[str]) -> int:
    """Run a command line; 0 done, 1 said no with one line, 2 wrong usage. Never a traceback."""
    asked: dict[str, Any] = {"lang": asked_language(arguments)}
    speaks = Speaker(asked["lang"])
    try:
        answer = springbrett.main(
            list(arguments), prog_name="springbrett", standalone_mode=False, obj=asked
        )
        sys.stdout.flush()
        return answer if isinstance(answer, int) else 0
    except Refusal as refusal:
        return _no(_said(refusal, asked))
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        _no(speaks.wrong(error))
        return 2
    except click.ClickException as error:
        return _no(error.format_message())
    except (click.Abort, KeyboardInterrupt):
        return _no(speaks.say(STOPPED))
    except BrokenPipeError:
        # Whoever read us has read enough; Python must not complain at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        damaged = _damaged(asked)
        if damaged is not None:
            return _no(_said(damaged, asked))
        # our bug: own up in one sentence, details to the log
        return _no(speaks.say(OUR_FAULT, error=type(error).__name__, log=_log(error)))


def _said(refusal: Refusal, asked: dict[str, Any]) -> str:
    from desktop.cli.shop import words

    return words(asked.get("lang")).say(refusal)


def _damaged(asked: dict[str, Any]) -> Refusal | None:
    """The refusal of a store that is damaged, where a verb failed on one that it had opened."""
    path = asked.get("opened")
    if path is None:
        return None
    from store.connections import DAMAGED
    from store.reads.check import damage
    from store.trust import with_help

    try:
        reason = damage(path)
    except Exception:  # the error that led here is the one to tell
        return None
    if reason is None:
        return None
    return with_help(Refusal(DAMAGED, field="store", path=path, reason=reason), path)


def _no(sentence: str) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return 1


def _log(error: Exception) -> str:
    from platformdirs import user_log_path

    path = user_log_path("springbrett", appauthor=False, ensure_exists=True) / "springbrett.log"
    logging.basicConfig(filename=path, format="%(asctime)s %(levelname)s %(message)s")
    logging.error("in the command line", exc_info=error)
    return str(path)
