"""The tables, a file per theme."""

from store.schema.base import ALL_UID, Base
from store.schema.learning import (
    Attachment,
    Blob,
    CriterionFixing,
    Decision,
    EvidenceNote,
    Hypothesis,
    Iteration,
)
from store.schema.metrics import Event, Exclusion, Measurement, MeasurementBefore, Metric, Phase
from store.schema.people import Contact, Organisation
from store.schema.pilots import Dimension, Pilot, Profile, Programme, Site, Subgroup
from store.schema.record import History, Import, KeptVerdict, PortfolioRow, StoreInfo
from store.schema.reviews import Action, Review, ReviewAttendee, ReviewItem, ReviewVote

__all__ = [
    "ALL_UID",
    "Action",
    "Attachment",
    "Base",
    "Blob",
    "Contact",
    "CriterionFixing",
    "Decision",
    "Dimension",
    "Event",
    "EvidenceNote",
    "Exclusion",
    "History",
    "Hypothesis",
    "Import",
    "Iteration",
    "KeptVerdict",
    "Measurement",
    "MeasurementBefore",
    "Metric",
    "Organisation",
    "Phase",
    "Pilot",
    "PortfolioRow",
    "Profile",
    "Programme",
    "Review",
    "ReviewAttendee",
    "ReviewItem",
    "ReviewVote",
    "Site",
    "StoreInfo",
    "Subgroup",
]
