"""Contacts, the organisations that they work in, and the pilots that they lead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.change import Change
from store.commands import checks
from store.commands.fields import UNSET, ContactRef, OrganisationRef, Unset
from store.errors import Refusal
from store.schema import Contact, Organisation, Pilot, ReviewAttendee
from store.words import mark

TAKEN = mark(
    "errors",
    "There is already a contact called {name}. Add what tells them apart, such as where they work.",
)
ORGANISATION_TAKEN = mark(
    "errors", "There is already an organisation called {name}: choose another name."
)
NOT_AN_ADDRESS = mark(
    "errors", "“{address}” is no e-mail address: it has one @ and no blanks, as kari@kommune.no."
)

TEXTS = ("role", "phone", "note")


def called(session: Session, name: str | None) -> Contact | None:
    """The contact of this name, without regard to capitals; None where there is none."""
    if name is None:
        return None
    wanted = checks.folded(name)
    rows = session.execute(sa.select(Contact.id, Contact.name))
    key = next((key for key, one in rows if checks.folded(one) == wanted), None)
    return None if key is None else session.get_one(Contact, key)


def lead_fields(session: Session, lead: str | None) -> dict[str, Any]:
    """A pilot's columns for a lead as typed: a contact's name links to the contact."""
    text = checks.optional(lead, "lead", checks.SHORT)
    contact = called(session, text)
    if contact is None:
        return {"lead": text, "lead_id": None}
    return {"lead": contact.name, "lead_id": contact.id}


def _free_name(change: Change, model: Any, name: str, sentence: str, now: str | None = None) -> str:
    name = checks.required(name, "name", checks.SHORT)
    if now is not None and checks.folded(name) == checks.folded(now):
        return name
    if checks.same_name(name, change.session.scalars(sa.select(model.name))):
        raise Refusal(sentence, field="name", name=name)
    return name


def _address(text: str | None) -> str | None:
    address = checks.optional(text, "work_email", checks.SHORT)
    if address is None:
        return None
    local, at, domain = address.partition("@")
    if not (local and at and domain) or "@" in domain or any(one.isspace() for one in address):
        raise Refusal(NOT_AN_ADDRESS, field="work_email", address=address)
    return address


@dataclass(frozen=True, slots=True)
class AddOrganisation:
    """Where contacts work."""

    name: str
    label = mark("undo", "Add organisation")
    touches = frozenset({"organisation"})

    def run(self, change: Change) -> None:
        """Write it, under a name that no other one has."""
        name = _free_name(change, Organisation, self.name, ORGANISATION_TAKEN)
        change.add(Organisation(name=name))


@dataclass(frozen=True, slots=True)
class EditOrganisation:
    """Change what an organisation is called."""

    organisation: OrganisationRef
    name: str
    label = mark("undo", "Edit organisation")
    touches = frozenset({"organisation"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        row = change.get(Organisation, self.organisation)
        name = _free_name(change, Organisation, self.name, ORGANISATION_TAKEN, row.name)
        change.set(row, name=name)


@dataclass(frozen=True, slots=True)
class RemoveOrganisation:
    """Remove an organisation in which no contact works."""

    organisation: OrganisationRef
    label = mark("undo", "Remove organisation")
    touches = frozenset({"organisation"})

    def run(self, change: Change) -> None:
        """Refused while contacts are of it."""
        change.remove(change.get(Organisation, self.organisation))


@dataclass(frozen=True, slots=True)
class AddContact:
    """A person whom a pilot is done with. Leads that were typed by this name become links."""

    name: str
    role: str | None = None
    organisation: OrganisationRef | None = None
    work_email: str | None = None
    phone: str | None = None
    note: str | None = None
    label = mark("undo", "Add contact")
    touches = frozenset({"contact", "pilot"})

    def run(self, change: Change) -> None:
        """Write it, and link the pilots that name this person as their lead already."""
        organisation = self.organisation and change.get(Organisation, self.organisation)
        contact = change.add(
            Contact(
                name=_free_name(change, Contact, self.name, TAKEN),
                role=checks.optional(self.role, "role", checks.SHORT),
                organisation_id=organisation.id if organisation else None,
                work_email=_address(self.work_email),
                phone=checks.optional(self.phone, "phone", checks.SHORT),
                note=checks.optional(self.note, "note"),
            )
        )
        unlinked = sa.select(Pilot).where(Pilot.lead_id.is_(None), Pilot.lead.is_not(None))
        for pilot in change.session.scalars(unlinked.order_by(Pilot.id)).all():
            if checks.folded(pilot.lead or "") == checks.folded(contact.name):
                change.set(pilot, lead=contact.name, lead_id=contact.id)


@dataclass(frozen=True, slots=True)
class EditContact:
    """Change what is written about a contact; the pilots that they lead show the new name."""

    contact: ContactRef
    name: str | Unset = UNSET
    role: str | Unset | None = UNSET
    organisation: OrganisationRef | Unset | None = UNSET
    work_email: str | Unset | None = UNSET
    phone: str | Unset | None = UNSET
    note: str | Unset | None = UNSET
    label = mark("undo", "Edit contact")
    touches = frozenset({"contact", "pilot"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        contact = change.get(Contact, self.contact)
        fields: dict[str, Any] = {}
        if not isinstance(self.name, Unset):
            fields["name"] = _free_name(change, Contact, self.name, TAKEN, contact.name)
        if not isinstance(self.organisation, Unset):
            of = self.organisation and change.get(Organisation, self.organisation)
            fields["organisation_id"] = of.id if of else None
        if not isinstance(self.work_email, Unset):
            fields["work_email"] = _address(self.work_email)
        for name in TEXTS:
            value = getattr(self, name)
            if value is not UNSET:
                most = checks.LONG if name == "note" else checks.SHORT
                fields[name] = checks.optional(value, name, most)
        if change.set(contact, **fields) and "name" in fields:
            # Their portfolio rows are as they were, but who listens to pilots shows another name.
            change.touched.add("pilot")


@dataclass(frozen=True, slots=True)
class RemoveContact:
    """Remove a contact. Where they lead a pilot or came to a review, the name stays as text."""

    contact: ContactRef
    label = mark("undo", "Remove contact")
    touches = frozenset({"contact", "pilot", "review_attendee"})

    def run(self, change: Change) -> None:
        """Unlink first, so that nothing refers to what is gone."""
        contact = change.get(Contact, self.contact)
        session = change.session
        for pilot in session.scalars(sa.select(Pilot).where(Pilot.lead_id == contact.id)).all():
            change.set(pilot, lead=contact.name, lead_id=None)
        mine = sa.select(ReviewAttendee).where(ReviewAttendee.contact_id == contact.id)
        for attendee in session.scalars(mine).all():
            change.set(attendee, contact_id=None)
        change.remove(contact)
