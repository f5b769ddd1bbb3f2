"""The first tables: programmes to decisions, measurements, history, and the portfolio's own row.

Site 0 and subgroup 0 are real rows that mean "all": foreign keys need them.
"""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0001", None

ALL_UID = "00000000000040008000000000000000"


def upgrade() -> None:
    """Create every table and the reserved rows."""
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(content) = size", name=op.f("ck_blob_whole")),
        sa.CheckConstraint("size BETWEEN 0 AND 26214400", name=op.f("ck_blob_size_range")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "history",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("command_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.Column("payload_hash", sa.String(length=64), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["undoes"], ["history.number"], name=op.f("fk_history_undoes")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_history")),
        sa.UniqueConstraint("command_id", name=op.f("uq_history_command_id")),
    )
    op.create_table(
        "import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("history", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("report", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import")),
        sa.UniqueConstraint("uid", name=op.f("uq_import_uid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "measurement_before",
        sa.Column("by_history", sa.Integer(), nullable=False),
        sa.Column("after", sa.Boolean(), nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("metric_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("subgroup_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("numerator", sa.Double(), nullable=True),
        sa.Column("denominator", sa.Double(), nullable=True),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("first_history", sa.Integer(), nullable=False),
        sa.Column("history", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "by_history",
            "after",
            "pilot_id",
            "metric_id",
            "period",
            "site_id",
            "subgroup_id",
            "seq",
            name=op.f("pk_measurement_before"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "profile",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_profile_name_filled")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_profile_number_positive")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile")),
        sa.UniqueConstraint("name", "number", name=op.f("uq_profile_name_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_profile_uid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "programme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("profile", sa.String(), nullable=False),
        sa.Column("small_group", sa.Integer(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(currency) = 3", name=op.f("ck_programme_currency_code")),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_programme_name_filled")),
        sa.CheckConstraint(
            "small_group BETWEEN 3 AND 10", name=op.f("ck_programme_small_group_range")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
        sa.UniqueConstraint("name", name=op.f("uq_programme_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_programme_uid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "store_info",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_store_info_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_store_info")),
    )
    op.create_table(
        "pilot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("programme_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "idea",
                "design",
                "running",
                "review",
                "decided",
                name="stage",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("lead", sa.String(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("budget_cap", sa.Integer(), nullable=True),
        sa.Column("cost_cap_per_participant", sa.Integer(), nullable=True),
        sa.Column("problem", sa.String(), nullable=True),
        sa.Column("target_group", sa.String(), nullable=True),
        sa.Column("planned_reach", sa.Integer(), nullable=True),
        sa.Column("next_review_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("archived", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint("budget_cap >= 0", name=op.f("ck_pilot_budget_cap_range")),
        sa.CheckConstraint("cost_cap_per_participant >= 0", name=op.f("ck_pilot_cost_cap_range")),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_pilot_time_box")),
        sa.CheckConstraint("length(trim(code)) > 0", name=op.f("ck_pilot_code_filled")),
        sa.CheckConstraint("length(trim(title)) > 0", name=op.f("ck_pilot_title_filled")),
        sa.CheckConstraint("planned_reach >= 0", name=op.f("ck_pilot_planned_reach_range")),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programme.id"], name=op.f("fk_pilot_programme_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pilot")),
        sa.UniqueConstraint("code", name=op.f("uq_pilot_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_pilot_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_pilot_programme_id"), "pilot", ["programme_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("about", sa.String(), nullable=True),
        sa.Column(
            "shows",
            sa.Enum(
                "people",
                "setting",
                "equipment",
                "instructions",
                name="shows",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=True,
        ),
        sa.CheckConstraint(
            "length(trim(file_name)) > 0", name=op.f("ck_attachment_file_name_filled")
        ),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_attachment_pilot_id")),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_attachment_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sa.UniqueConstraint("uid", name=op.f("uq_attachment_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attachment_pilot_id"), "attachment", ["pilot_id"], unique=False)
    op.create_index(op.f("ix_attachment_sha256"), "attachment", ["sha256"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column(
            "decision",
            sa.Enum(
                "scale",
                "continue",
                "iterate",
                "pivot",
                "stop",
                name="choice",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("decided_by", sa.String(), nullable=True),
        sa.Column(
            "flag",
            sa.Enum(
                "ready",
                "nearly",
                "keep_piloting",
                "too_early",
                "reconsider",
                name="flag",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column("against_flag", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(trim(why)) > 0", name=op.f("ck_decision_why_filled")),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_decision_pilot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sa.UniqueConstraint("uid", name=op.f("uq_decision_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_decision_pilot_id"), "decision", ["pilot_id"], unique=False)
    op.create_table(
        "dimension",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("ordered", sa.Boolean(), nullable=False),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_dimension_name_filled")),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_dimension_pilot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dimension")),
        sa.UniqueConstraint("pilot_id", "name", name=op.f("uq_dimension_pilot_id_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_dimension_uid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.CheckConstraint("length(trim(what)) > 0", name=op.f("ck_event_what_filled")),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_event_pilot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("uid", name=op.f("uq_event_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_event_pilot_id"), "event", ["pilot_id"], unique=False)
    op.create_table(
        "metric",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "count",
                "proportion",
                "rate",
                "mean",
                "score",
                "days_between",
                "cases_between",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "direction",
            sa.Enum(
                "up",
                "down",
                "none",
                name="direction",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column(
            "role",
            sa.Enum(
                "primary",
                "secondary",
                "guardrail",
                "reach",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("baseline", sa.Double(), nullable=True),
        sa.Column("minimum_worthwhile", sa.Double(), nullable=True),
        sa.Column("target", sa.Double(), nullable=True),
        sa.Column("limit", sa.Double(), nullable=True),
        sa.Column(
            "counts",
            sa.Enum(
                "people",
                "visits",
                name="counts",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "cadence",
            sa.Enum(
                "day",
                "week",
                "month",
                "quarter",
                "school_year",
                "year",
                "event",
                name="cadence",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column("per", sa.Double(), nullable=False),
        sa.Column("chart", sa.String(), nullable=True),
        sa.Column("definition", sa.String(), nullable=True),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("collected_by", sa.String(), nullable=True),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_metric_name_filled")),
        sa.CheckConstraint("per > 0", name=op.f("ck_metric_per_range")),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_metric_pilot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_metric")),
        sa.UniqueConstraint("pilot_id", "name", name=op.f("uq_metric_pilot_id_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_metric_uid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "portfolio_row",
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("facts_history", sa.Integer(), nullable=False),
        sa.Column("sites", sa.Integer(), nullable=False),
        sa.Column("iterations", sa.Integer(), nullable=False),
        sa.Column("cycles", sa.String(), nullable=False),
        sa.Column("metric", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("direction", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("per", sa.Double(), nullable=False),
        sa.Column("cadence", sa.String(), nullable=True),
        sa.Column("target", sa.Double(), nullable=True),
        sa.Column("latest_period", sa.Integer(), nullable=True),
        sa.Column("latest", sa.Double(), nullable=True),
        sa.Column("spark", sa.LargeBinary(), nullable=True),
        sa.Column("participants", sa.Integer(), nullable=True),
        sa.Column("worst_off", sa.Integer(), nullable=True),
        sa.Column("spent", sa.Integer(), nullable=True),
        sa.Column("last_decision", sa.String(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column(
            "flag",
            sa.Enum(
                "ready",
                "nearly",
                "keep_piloting",
                "too_early",
                "reconsider",
                name="flag",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column("why", sa.String(), nullable=True),
        sa.Column("last_type", sa.String(), nullable=True),
        sa.Column("passed", sa.Integer(), nullable=True),
        sa.Column("required", sa.Integer(), nullable=True),
        sa.Column("progress", sa.Double(), nullable=True),
        sa.Column("estimate", sa.Double(), nullable=True),
        sa.Column("lower", sa.Double(), nullable=True),
        sa.Column("upper", sa.Double(), nullable=True),
        sa.Column("next_step", sa.String(), nullable=True),
        sa.Column("flag_history", sa.Integer(), nullable=True),
        sa.Column("flagged_on", sa.Date(), nullable=True),
        sa.Column("flag_since", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["pilot_id"], ["pilot.id"], name=op.f("fk_portfolio_row_pilot_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("pilot_id", name=op.f("pk_portfolio_row")),
    )
    op.create_table(
        "site",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "pilot",
                "scale",
                "comparison",
                name="site_kind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("chosen_because", sa.String(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_site_time_box")),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_site_name_filled")),
        sa.CheckConstraint("pilot_id IS NOT NULL OR id = 0", name=op.f("ck_site_belongs")),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_site_pilot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
        sa.UniqueConstraint("pilot_id", "name", name=op.f("uq_site_pilot_id_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_site_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_site_pilot_id"), "site", ["pilot_id"], unique=False)
    op.create_table(
        "verdict",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("history", sa.Integer(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column(
            "flag",
            sa.Enum(
                "ready",
                "nearly",
                "keep_piloting",
                "too_early",
                "reconsider",
                name="flag",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("profile", sa.String(), nullable=False),
        sa.Column("profile_version", sa.Integer(), nullable=False),
        sa.Column("inputs", sa.JSON(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.Column("versions", sa.JSON(), nullable=False),
        sa.CheckConstraint(
            "cause IN ('flag', 'decision', 'review')", name=op.f("ck_verdict_cause_word")
        ),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_verdict_pilot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdict")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_verdict_pilot_id"), "verdict", ["pilot_id"], unique=False)
    op.create_table(
        "exclusion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("metric_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint("length(trim(reason)) > 0", name=op.f("ck_exclusion_reason_filled")),
        sa.ForeignKeyConstraint(["metric_id"], ["metric.id"], name=op.f("fk_exclusion_metric_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_exclusion_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exclusion")),
        sa.UniqueConstraint(
            "metric_id", "period", "site_id", name=op.f("uq_exclusion_metric_id_period_site_id")
        ),
        sa.UniqueConstraint("uid", name=op.f("uq_exclusion_uid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "hypothesis",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("if_we", sa.String(), nullable=True),
        sa.Column("then", sa.String(), nullable=False),
        sa.Column("because", sa.String(), nullable=True),
        sa.Column(
            "about",
            sa.Enum(
                "outcome",
                "reach",
                "collaboration",
                name="about",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("importance", sa.Integer(), nullable=True),
        sa.Column("uncertainty", sa.Integer(), nullable=True),
        sa.Column("metric_id", sa.Integer(), nullable=True),
        sa.Column(
            "comparison",
            sa.Enum(
                "at_least",
                "at_most",
                name="comparison",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column("target", sa.Double(), nullable=True),
        sa.Column("by", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "importance BETWEEN 1 AND 5", name=op.f("ck_hypothesis_importance_range")
        ),
        sa.CheckConstraint(
            "uncertainty BETWEEN 1 AND 5", name=op.f("ck_hypothesis_uncertainty_range")
        ),
        sa.ForeignKeyConstraint(["metric_id"], ["metric.id"], name=op.f("fk_hypothesis_metric_id")),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_hypothesis_pilot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hypothesis")),
        sa.UniqueConstraint("pilot_id", "number", name=op.f("uq_hypothesis_pilot_id_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_hypothesis_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_hypothesis_metric_id"), "hypothesis", ["metric_id"], unique=False)
    op.create_table(
        "subgroup",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("dimension_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("share", sa.Double(), nullable=True),
        sa.CheckConstraint("dimension_id IS NOT NULL OR id = 0", name=op.f("ck_subgroup_belongs")),
        sa.CheckConstraint("length(trim(name)) > 0", name=op.f("ck_subgroup_name_filled")),
        sa.CheckConstraint("share BETWEEN 0 AND 1", name=op.f("ck_subgroup_share_range")),
        sa.ForeignKeyConstraint(
            ["dimension_id"], ["dimension.id"], name=op.f("fk_subgroup_dimension_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subgroup")),
        sa.UniqueConstraint("dimension_id", "name", name=op.f("uq_subgroup_dimension_id_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_subgroup_uid")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "criterion_fixing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("hypothesis_id", sa.Integer(), nullable=False),
        sa.Column("metric_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "count",
                "proportion",
                "rate",
                "mean",
                "score",
                "days_between",
                "cases_between",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "direction",
            sa.Enum(
                "up",
                "down",
                "none",
                name="direction",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "comparison",
            sa.Enum(
                "at_least",
                "at_most",
                name="comparison",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("baseline", sa.Double(), nullable=True),
        sa.Column("minimum_worthwhile", sa.Double(), nullable=True),
        sa.Column("target", sa.Double(), nullable=False),
        sa.Column("by", sa.Date(), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("profile", sa.String(), nullable=False),
        sa.Column("profile_version", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("fixed_by", sa.String(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("history", sa.Integer(), nullable=False),
        sa.Column("measurements_then", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "measurements_then >= 0", name=op.f("ck_criterion_fixing_measurements_range")
        ),
        sa.CheckConstraint("planned >= 1", name=op.f("ck_criterion_fixing_planned_range")),
        sa.ForeignKeyConstraint(
            ["hypothesis_id"], ["hypothesis.id"], name=op.f("fk_criterion_fixing_hypothesis_id")
        ),
        sa.ForeignKeyConstraint(
            ["metric_id"], ["metric.id"], name=op.f("fk_criterion_fixing_metric_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_criterion_fixing")),
        sa.UniqueConstraint("uid", name=op.f("uq_criterion_fixing_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_criterion_fixing_hypothesis_id"),
        "criterion_fixing",
        ["hypothesis_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_criterion_fixing_metric_id"), "criterion_fixing", ["metric_id"], unique=False
    )
    op.create_table(
        "evidence_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("hypothesis_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column(
            "supports",
            sa.Enum(
                "supports",
                "weakens",
                name="supports",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("source_field", sa.String(), nullable=True),
        sa.Column("strength", sa.Integer(), nullable=True),
        sa.CheckConstraint("length(trim(text)) > 0", name=op.f("ck_evidence_note_text_filled")),
        sa.CheckConstraint(
            "strength BETWEEN 1 AND 5", name=op.f("ck_evidence_note_strength_range")
        ),
        sa.ForeignKeyConstraint(
            ["hypothesis_id"], ["hypothesis.id"], name=op.f("fk_evidence_note_hypothesis_id")
        ),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_evidence_note_pilot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_note")),
        sa.UniqueConstraint("uid", name=op.f("uq_evidence_note_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_evidence_note_hypothesis_id"), "evidence_note", ["hypothesis_id"], unique=False
    )
    op.create_index(op.f("ix_evidence_note_pilot_id"), "evidence_note", ["pilot_id"], unique=False)
    op.create_table(
        "iteration",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("plan", sa.String(), nullable=False),
        sa.Column("prediction", sa.String(), nullable=True),
        sa.Column("metric_id", sa.Integer(), nullable=True),
        sa.Column("hypothesis_id", sa.Integer(), nullable=True),
        sa.Column("adaptation", sa.String(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("did", sa.String(), nullable=True),
        sa.Column("as_planned", sa.Boolean(), nullable=True),
        sa.Column("study", sa.String(), nullable=True),
        sa.Column("prediction_held", sa.Boolean(), nullable=True),
        sa.Column("surprises", sa.String(), nullable=True),
        sa.Column(
            "act",
            sa.Enum(
                "adopt",
                "adapt",
                "abandon",
                name="act",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=True,
        ),
        sa.CheckConstraint(
            "(ends_on IS NULL) = (act IS NULL)", name=op.f("ck_iteration_ends_with_an_act")
        ),
        sa.CheckConstraint("ends_on >= starts_on", name=op.f("ck_iteration_time_box")),
        sa.CheckConstraint("length(trim(title)) > 0", name=op.f("ck_iteration_title_filled")),
        sa.ForeignKeyConstraint(
            ["hypothesis_id"], ["hypothesis.id"], name=op.f("fk_iteration_hypothesis_id")
        ),
        sa.ForeignKeyConstraint(["metric_id"], ["metric.id"], name=op.f("fk_iteration_metric_id")),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_iteration_pilot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_iteration")),
        sa.UniqueConstraint("pilot_id", "number", name=op.f("uq_iteration_pilot_id_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_iteration_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_iteration_hypothesis_id"), "iteration", ["hypothesis_id"], unique=False
    )
    op.create_index(op.f("ix_iteration_metric_id"), "iteration", ["metric_id"], unique=False)
    op.create_table(
        "measurement",
        sa.Column("pilot_id", sa.Integer(), nullable=False),
        sa.Column("metric_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("subgroup_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("numerator", sa.Double(), nullable=True),
        sa.Column("denominator", sa.Double(), nullable=True),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("first_history", sa.Integer(), nullable=False),
        sa.Column("history", sa.Integer(), nullable=False),
        sa.CheckConstraint("denominator >= 0", name=op.f("ck_measurement_denominator_range")),
        sa.CheckConstraint(
            "numerator IS NOT NULL OR value IS NOT NULL", name=op.f("ck_measurement_says_something")
        ),
        sa.CheckConstraint("people >= 0", name=op.f("ck_measurement_people_range")),
        sa.ForeignKeyConstraint(
            ["metric_id"], ["metric.id"], name=op.f("fk_measurement_metric_id")
        ),
        sa.ForeignKeyConstraint(["pilot_id"], ["pilot.id"], name=op.f("fk_measurement_pilot_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_measurement_site_id")),
        sa.ForeignKeyConstraint(
            ["subgroup_id"], ["subgroup.id"], name=op.f("fk_measurement_subgroup_id")
        ),
        sa.PrimaryKeyConstraint(
            "pilot_id",
            "metric_id",
            "period",
            "site_id",
            "subgroup_id",
            "seq",
            name=op.f("pk_measurement"),
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "phase",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("metric_id", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column(
            "cause",
            sa.Enum(
                "hand",
                "iteration",
                "criterion",
                name="phase_cause",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("iteration_id", sa.Integer(), nullable=True),
        sa.Column("fixing_id", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["fixing_id"], ["criterion_fixing.id"], name=op.f("fk_phase_fixing_id")
        ),
        sa.ForeignKeyConstraint(
            ["iteration_id"], ["iteration.id"], name=op.f("fk_phase_iteration_id")
        ),
        sa.ForeignKeyConstraint(["metric_id"], ["metric.id"], name=op.f("fk_phase_metric_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_phase_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phase")),
        sa.UniqueConstraint("uid", name=op.f("uq_phase_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_phase_metric_id"), "phase", ["metric_id"], unique=False)

    op.execute(
        "INSERT INTO site (id, uid, version, pilot_id, name, kind) "
        f"VALUES (0, '{ALL_UID}', 1, NULL, 'all', 'pilot')"
    )
    op.execute(
        "INSERT INTO subgroup (id, uid, version, dimension_id, position, name) "
        f"VALUES (0, '{ALL_UID}', 1, NULL, 0, 'all')"
    )
