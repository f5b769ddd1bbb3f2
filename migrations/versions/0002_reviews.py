"""Meetings, what somebody is to do, and contacts; a contact may lead a pilot.

Old rows stay as they are: a lead that was typed is nobody's contact, a decision of no meeting.
New columns come by ADD COLUMN: a table that others refer to is not made anew.
"""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0002", "0001"

FLAGS = ("ready", "nearly", "keep_piloting", "too_early", "reconsider")
CHOICES = ("scale", "continue", "iterate", "pivot", "stop")
NEW_COLUMNS = (("pilot", "lead_id", "contact"), ("decision", "review_id", "review"))


def _keys() -> tuple[sa.Column, ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
    )


def _words(name: str, *words: str) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=20)


def _record(table: str, *columns: sa.schema.SchemaItem) -> None:
    op.create_table(
        table,
        *_keys(),
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{table}_uid")),
        sqlite_autoincrement=True,
    )


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"))


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def upgrade() -> None:
    """Create the tables, then the columns that refer to them."""
    _people()
    _meetings()
    for table, column, to in NEW_COLUMNS:
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN {column} INTEGER"
            f" CONSTRAINT fk_{table}_{column} REFERENCES {to} (id)"
        )
        _index(table, column)
    _actions()


def _people() -> None:
    _record(
        "organisation",
        sa.Column("name", sa.String(), nullable=False),
        _check("organisation", "name_filled", "length(trim(name)) > 0"),
    )
    _record(
        "contact",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("work_email", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        _check("contact", "name_filled", "length(trim(name)) > 0"),
        _refers("contact", "organisation_id", "organisation"),
    )
    _index("contact", "organisation_id")


def _meetings() -> None:
    _record(
        "review",
        sa.Column("programme_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("ask", _words("ask", "nothing", "votes", "predictions"), nullable=False),
        sa.Column("began_at", sa.DateTime(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        _check("review", "title_filled", "length(trim(title)) > 0"),
        _check("review", "began_first", "ended_at IS NULL OR began_at IS NOT NULL"),
        _refers("review", "programme_id", "programme"),
    )
    _index("review", "programme_id")
    _record(
        "review_item",
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("flag", _words("flag", *FLAGS), nullable=True),
        sa.Column("shown_at", sa.DateTime(), nullable=True),
        _check("review_item", "position_range", "position >= 1"),
        _check("review_item", "minutes_range", "minutes BETWEEN 1 AND 600"),
        _refers("review_item", "review_id", "review"),
        _refers("review_item", "pilot_id", "pilot"),
        sa.UniqueConstraint(
            "review_id", "pilot_id", name=op.f("uq_review_item_review_id_pilot_id")
        ),
    )
    _index("review_item", "pilot_id")
    _record(
        "review_attendee",
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("present", sa.Boolean(), nullable=False),
        _check("review_attendee", "name_filled", "length(trim(name)) > 0"),
        _refers("review_attendee", "review_id", "review"),
        _refers("review_attendee", "contact_id", "contact"),
        sa.UniqueConstraint("review_id", "name", name=op.f("uq_review_attendee_review_id_name")),
    )
    _index("review_attendee", "contact_id")
    _record(
        "review_vote",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("choice", _words("choice", *CHOICES), nullable=True),
        sa.Column("value", sa.Double(), nullable=True),
        _check("review_vote", "number_range", "number >= 1"),
        _check("review_vote", "one_answer", "(choice IS NULL) <> (value IS NULL)"),
        _refers("review_vote", "item_id", "review_item"),
        sa.UniqueConstraint("item_id", "number", name=op.f("uq_review_vote_item_id_number")),
    )


def _actions() -> None:
    _record(
        "action",
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=True),
        sa.Column("decision_id", sa.Integer(), nullable=True),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("dropped_on", sa.Date(), nullable=True),
        sa.Column("how_it_went", sa.String(), nullable=True),
        _check("action", "closed_once", "done_on IS NULL OR dropped_on IS NULL"),
        _check("action", "what_filled", "length(trim(what)) > 0"),
        _refers("action", "pilot_id", "pilot"),
        _refers("action", "review_id", "review"),
        _refers("action", "decision_id", "decision"),
        sa.UniqueConstraint("pilot_id", "number", name=op.f("uq_action_pilot_id_number")),
    )
    _index("action", "review_id")
    _index("action", "decision_id")
