"""Let the command speak Dutch, also where its library writes the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import typer
from typer._click import exceptions
from typer.core import TyperCommand, TyperGroup

if TYPE_CHECKING:
    from typer._click.core import Parameter
    from typer._click.formatting import HelpFormatter
else:
    HelpFormatter = typer.Context.formatter_class

_HEADINGS = {"Arguments": "Gegevens", "Options": "Opties", "Commands": "Opdrachten"}
#: The library says what kind of thing goes where, in English; our words say it already.
_KIND = re.compile(r" <\w+>$")
_NO_BRACES = str.maketrans("", "", "{}")
_HELP = "Toon deze uitleg en stop."


class _Formatter(HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002 - the library's own signature
        super().write_usage(prog, args.translate(_NO_BRACES), prefix="Gebruik: ")

    def write_dl(self, rows: Sequence[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        plain = [(_KIND.sub("", term), said.replace("[required]", "")) for term, said in rows]
        super().write_dl(plain, *args, **kwargs)

    def write_heading(self, heading: str) -> None:
        super().write_heading(_HEADINGS.get(heading, heading))


class _Context(typer.Context):
    formatter_class = _Formatter


class DutchCommand(TyperCommand):
    """A verb whose help is Dutch."""

    context_class = _Context

    def get_params(self, ctx: Any) -> list[Parameter]:
        return _in_dutch(super().get_params(ctx))


class DutchGroup(TyperGroup):
    """The command itself, with Dutch help."""

    context_class = _Context

    def get_params(self, ctx: Any) -> list[Parameter]:
        return _in_dutch(super().get_params(ctx))


def run(app: typer.Typer) -> int:
    """Run the command; the exit code.  A wrong call is explained in Dutch, without a trace."""
    try:
        code = app(standalone_mode=False, prog_name="normspoor")
    except exceptions.NoArgsIsHelpError as error:
        typer.echo(error.format_message(), err=True)
        return error.exit_code
    except exceptions.UsageError as error:
        typer.echo(_explain(error), err=True)
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        typer.echo("Afgebroken.", err=True)
        return 130
    return code if isinstance(code, int) else 0


def _in_dutch(params: list[Parameter]) -> list[Parameter]:
    """The library's own ``--help`` has an English explanation; replace it."""
    for param in params:
        if "--help" in param.opts:
            param.help = _HELP  # type: ignore[attr-defined]  # only options have help
    return params


def _explain(error: exceptions.UsageError) -> str:
    where = error.ctx.command_path if error.ctx else "normspoor"
    return f"{_what(error)} Typ '{where} --help' voor uitleg."


def _what(error: exceptions.UsageError) -> str:
    match error:
        case exceptions.NoSuchOption():
            near = f" Bedoelde je '{error.possibilities[0]}'?" if error.possibilities else ""
            return f"De optie '{error.option_name}' bestaat niet.{near}"
        case exceptions.MissingParameter():
            return f"Er ontbreekt iets: vul {_name(error.param)} in."
        case exceptions.BadParameter():
            return f"Wat je invulde bij {_name(error.param)} kan niet."
        case exceptions.BadOptionUsage():
            if "does not take" in error.message:
                return f"Achter '{error.option_name}' hoort geen waarde."
            return f"Vul achter '{error.option_name}' iets in."
    return "Deze opdracht is niet te begrijpen."


def _name(param: Parameter | None) -> str:
    """A parameter as the user types it: ``--naam`` or ``MAP``."""
    if param is None:
        return "alles"
    option = next((name for name in param.opts if name.startswith("-")), None)
    return option or getattr(param, "metavar", None) or param.opts[0]
