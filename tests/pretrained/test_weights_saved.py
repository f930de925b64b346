"""A pre-trained forecaster as a model file of its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise.errors import ModelFileError


def test_saved_and_loaded_it_gives_the_same_bits(tmp_path: Path) -> None:
    model = gw.Pretrained(alias="P", season_length=7)
    gw.save(model, tmp_path / "p.gatewise")
    again = gw.load(tmp_path / "p.gatewise")
    assert repr(again) == repr(model)
    assert again.card == model.card
    series = [np.sin(np.arange(100) / 3), np.arange(40.0)]
    assert (again.predict_arrays(series, 9) == model.predict_arrays(series, 9)).all()


def test_weights_that_do_not_fit_their_card_are_refused(tmp_path: Path) -> None:
    model = gw.Pretrained()
    arrays = model.to_arrays()
    arrays["out.bias"] = arrays["out.bias"][:-1]
    with pytest.raises(ValueError, match="card does not fit"):
        gw.Pretrained.from_config_arrays(model.to_config(), arrays)
    gw.save(model, tmp_path / "p.gatewise")
    whole = (tmp_path / "p.gatewise").read_bytes()
    (tmp_path / "p.gatewise").write_bytes(whole[:-4] + b"\0\0\0\0")
    with pytest.raises(ModelFileError):
        gw.load(tmp_path / "p.gatewise")


def test_sizes_and_weights_are_bounded_before_a_network_is_made() -> None:
    model = gw.Pretrained()
    arrays, config = model.to_arrays(), model.to_config()
    for sizes in ([1025, 64], [160, 0]):
        with pytest.raises(ValueError, match="weights, more than 500000"):
            gw.Pretrained.from_config_arrays({**config, "sizes": sizes}, arrays)
    more = {**arrays, "more": np.zeros(500_000, np.float32)}
    card = {**config["card"], "weights": sum(one.size for one in more.values())}
    with pytest.raises(ValueError, match="weights, more than 500000"):
        gw.Pretrained.from_config_arrays({**config, "card": card}, more)
