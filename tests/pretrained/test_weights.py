"""The file of weights: its size, its card, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise.errors import ModelFileError
from gatewise.pretrained import figures, weights
from gatewise.pretrained.heldout import KINDS
from gatewise.pretrained.network import Network, Sizes
from gatewise.pretrained.weights import SHIPPED, read_weights, write_weights


def small(tmp_path: Path, **card: object) -> Path:
    net = Network(Sizes(6, 4), seed=0)
    count = sum(array.size for array in net.parameters.values())
    return write_weights(tmp_path / "w.safetensors", net, {"weights": count, **card})


def test_the_shipped_file() -> None:
    network, card = read_weights()
    count = sum(array.size for array in network.parameters.values())
    assert SHIPPED.stat().st_size <= 2 * 2**20
    assert count == card["weights"] <= 500_000
    assert {"series", "recipe", "stage_1", "stage_2", "held_out", "figures", "figures_commit"} <= set(card)
    assert sorted(card["figures"]) == sorted(KINDS) == card["held_out"]


def test_the_figures_of_the_card_are_those_of_todays_forecasts(monkeypatch: pytest.MonkeyPatch) -> None:
    """`python -m tools.pretrain --figures` measures them anew; two kinds of nine here."""
    some = ("prices", "two years")
    monkeypatch.setattr(figures, "KINDS", {name: KINDS[name] for name in some})
    for name, made in figures.held_out_figures(gw.Pretrained()).items():
        said = gw.Pretrained().card["figures"][name]
        assert made["mae_ratio"] == pytest.approx(said["mae_ratio"], rel=0.01), name
        assert made["covers_80"] == pytest.approx(said["covers_80"], abs=0.015), name


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = small(tmp_path, note="x")
    network, card = read_weights(path)
    assert card["note"] == "x"
    for name, array in Network(Sizes(6, 4), seed=0).to_arrays().items():
        assert np.array_equal(network.parameters[name], array)
    made = gw.Pretrained(weights=path).predict_arrays([np.arange(20.0) % 3], 5)
    assert made.shape == (1, 5, 3)
    assert not np.array_equal(made, gw.Pretrained().predict_arrays([np.arange(20.0) % 3], 5))


@pytest.mark.parametrize(
    ("name", "value"),
    [("inputs", 999), ("levels", [0.5]), ("forecasts", ["last"]), ("sizes", [8, 4]), ("sizes", "big"), ("sizes", [6])],
)
def test_a_card_that_does_not_fit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: object
) -> None:
    right = weights._fits
    with monkeypatch.context() as patch:
        patch.setattr(weights, "_fits", lambda sizes: {**right(sizes), name: value})
        path = small(tmp_path)
    with pytest.raises(ModelFileError, match=r"w\.safetensors"):
        read_weights(path)


def test_a_card_of_another_number_of_weights_is_refused(tmp_path: Path) -> None:
    net = Network(Sizes(6, 4), seed=0)
    path = write_weights(tmp_path / "w.safetensors", net, {"weights": 5})
    with pytest.raises(ModelFileError, match="does not fit its"):
        read_weights(path)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_weights_that_are_not_finite_are_refused(tmp_path: Path, bad: float) -> None:
    net = Network(Sizes(6, 4), seed=0)
    net.parameters["out.bias"][0] = bad
    count = sum(array.size for array in net.parameters.values())
    path = write_weights(tmp_path / "w.safetensors", net, {"weights": count})
    with pytest.raises(ModelFileError, match=r"out\.bias"):
        gw.Pretrained(weights=path)


def test_a_model_is_saved_and_loaded(tmp_path: Path) -> None:
    model = gw.Pretrained(freq="D", season_length=7, alias="P", weights=small(tmp_path, note="x"))
    gw.save(model, tmp_path / "model.safetensors")
    back = gw.load(tmp_path / "model.safetensors")
    assert repr(back) == repr(model).replace(repr(model.weights), "None").replace(", weights=None", "")
    assert back.card == model.card
    series = [np.arange(30.0) % 7]
    assert np.array_equal(back.predict_arrays(series, 9), model.predict_arrays(series, 9))


def test_a_saved_model_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    model = gw.Pretrained(weights=small(tmp_path))
    config, arrays = model.to_config(), model.to_arrays()
    for wrong in ({**config, "inputs": 1}, {**config, "card": {}}):
        with pytest.raises(ValueError, match=r"inputs|card"):
            gw.Pretrained.from_config_arrays(wrong, arrays)
    with pytest.raises(ValueError, match="finite"):
        gw.Pretrained.from_config_arrays(config, {**arrays, "out.bias": arrays["out.bias"] * np.nan})


def test_a_changed_or_cut_file_is_refused(tmp_path: Path) -> None:
    path = small(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-7] + bytes([whole[-7] ^ 1]) + whole[-6:])
    with pytest.raises(ModelFileError, match="checksum"):
        read_weights(path)
    path.write_bytes(whole[:-100])
    with pytest.raises(ModelFileError):
        read_weights(path)


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    gw.save(gw.GRU(2, 3, seed=0), tmp_path / "layer.safetensors")
    with pytest.raises(ModelFileError, match="not pretrained weights"):
        gw.Pretrained(weights=tmp_path / "layer.safetensors")
