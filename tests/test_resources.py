"""Shipped files are found from a checkout and from a wheel."""

from __future__ import annotations

from desktop import resources


def test_a_checkout_has_its_icons():
    assert resources.resource("icons", "springbrett.svg").is_file()


def test_an_installed_copy_is_looked_into_first(tmp_path, monkeypatch):
    (tmp_path / "desktop" / "_resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(resources, "_HERE", tmp_path / "desktop")
    assert resources.resource("icons") == tmp_path / "desktop" / "_resources" / "icons"
