"""Names of the columns that a forecast has: those of :mod:`gatewise.data.forecast_columns`."""

from gatewise.data.forecast_columns import check_alias, quantile_columns

__all__ = ["check_alias", "quantile_columns"]
