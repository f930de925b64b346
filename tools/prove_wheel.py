"""Use an installed gatewise and print what it runs on; an assertion fails where something is wrong.

python -I tools/prove_wheel.py native|numpy
"""

from __future__ import annotations

import sys
import warnings

import numpy as np


def main(provider: str) -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        import gatewise as gw

        active = gw.kernels.active()
        gw.GRU(1, 1, seed=0)(np.zeros((1, 1, 1), "float32"))  # the warning comes once
    messages = [str(warning.message) for warning in told]
    if provider == "numpy":
        assert len(messages) == 1, messages
        assert "layers run on NumPy, correctly but many times slower" in messages[0], messages
    else:
        assert not messages, messages
    assert active.provider == provider, active

    rng = np.random.default_rng(0)
    x, dy = rng.normal(size=(5, 17, 3)).astype("float32"), rng.normal(size=(5, 17, 24)).astype("float32")
    for family, layer in gw.nn.LAYERS.items():
        results = []
        for name in {provider: None, "numpy": None}:
            with gw.kernels.use(provider=name):
                model = layer(3, 24, seed=1)
                y, state, cache = model.forward(x)
                dx, dstate, gradients = model.backward(cache, dy)
                results.append([y, *state, dx, *dstate, *gradients.values()])
        for one, other in zip(results[0], results[-1], strict=True):
            np.testing.assert_allclose(one, other, rtol=2e-4, atol=2e-5, err_msg=family)

    table = gw.data.datasets.load("nile", backend="pandas")
    model = gw.Forecaster(h=3, input_size=14, hidden_size=8, max_epochs=3, seed=0)
    forecast = model.fit(table, time_col="ds", target_col="flow").predict().to_numpy()
    assert forecast.shape[0] == 3, forecast
    assert np.isfinite(forecast[:, -1].astype(float)).all(), forecast
    print(f"provider {active.provider}, instruction set {active.isa}; {len(gw.nn.LAYERS)} layers and a forecast agree")


if __name__ == "__main__":
    main(*sys.argv[1:])
