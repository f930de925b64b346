"""Model files and fits of before: the same bits for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.errors import ProviderError
from gatewise.forecasting import fitting, recipe
from gatewise.forecasting.learning import build_network
from tests.forecasting import old_files

FILES = sorted(old_files.TABLES)
SAME_MACHINE = old_files.probe() == old_files.RECORDED["probe"]

#: Arguments of the fits whose weights were recorded.
FITS = {
    "direct": {"h": 3},
    "columns": {
        "h": 2, "cell": gw.cells.GRU(reset="before"), "hist_exog_list": ["wind", "w"], "futr_exog_list": ["promo"],
        "stat_exog_list": ["size"],
    },
    "quantile-lstm": {
        "h": 2, "cell": "lstm", "loss": "quantile", "quantiles": [0.1, 0.5, 0.9], "num_layers": 2, "missing": "mask",
    },
    "recursive": {"h": 3, "strategy": "recursive", "cell": "gru-before-write", "futr_exog_list": ["promo"]},
}  # fmt: skip
CELL_OF = {"recursive": "gru-before-write", "quantile-lstm": "lstm", "rnn": "rnn-tanh", "columns": "gru-before-keep",
           "interpolated": "gru-after-write", "direct": "gru-after-keep"}  # fmt: skip


@pytest.fixture(params=list(old_files.RECORDED["forecasts"]))
def isa(request: pytest.FixtureRequest):
    """One instruction set after the other, of those that this machine has."""
    try:
        with gw.kernels.use(isa=request.param):
            yield request.param
    except ProviderError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("name", FILES)
def test_an_old_file_gives_the_forecasts_of_before(name: str, isa: str) -> None:
    forecaster = gw.load(old_files.FOLDER / f"{name}.gatewise")
    assert forecaster.options.cell.key == CELL_OF[name]
    recorded = old_files.RECORDED["forecasts"][isa][name]
    found = old_files.forecasts(forecaster, name)
    assert list(found) == list(recorded)
    for column, values in recorded.items():
        if SAME_MACHINE:
            assert found[column] == values, column
        else:
            np.testing.assert_allclose(found[column], values, rtol=1e-5, err_msg=column)


@pytest.mark.parametrize("name", FILES)
def test_an_old_file_written_again_forecasts_the_same(name: str, tmp_path: Path) -> None:
    old = gw.load(old_files.FOLDER / f"{name}.gatewise")
    gw.save(old, tmp_path / "new.gatewise")
    new = gw.load(tmp_path / "new.gatewise")
    assert old_files.forecasts(new, name) == old_files.forecasts(old, name)
    assert new.get_params() == old.get_params()
    params = gw.storage.describe(tmp_path / "new.gatewise")["config"]["params"]
    assert params["cell"] == CELL_OF[name]
    assert not {"reset", "update"} & set(params)


@pytest.mark.skipif(not SAME_MACHINE, reason="NumPy's arithmetic differs here in the last bit")
@pytest.mark.parametrize("name", FITS)
def test_the_same_seed_gives_the_weights_of_before(name: str, isa: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Then a network was given all cycles of the calendar, also those that the readings do not show.
    monkeypatch.setattr(recipe, "shown", lambda panel, _: recipe.names_of_times(panel))
    if name == "recursive":  # then it decoded no known future
        plain: Any = build_network
        monkeypatch.setattr(fitting, "build_network", lambda *given: plain(*given[:4], 0, *given[5:]))
    options = {"method": "network", "input_size": 8, "hidden_size": 4, "max_epochs": 2, "seed": 3, **FITS[name]}
    options["ema_decay"] = 0.0  # then the weights of the last steps counted alone
    fitted = gw.Forecaster(**options).fit(old_files.table_of(name), old_files.STATIC if name == "columns" else None)
    assert old_files.digest_of(fitted.network_.to_arrays()) == old_files.RECORDED["fitted"][isa][name]


def test_the_files_stay_small() -> None:
    assert sum(path.stat().st_size for path in old_files.FOLDER.iterdir()) < 120_000
