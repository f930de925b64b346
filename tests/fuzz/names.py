"""Words of people who write tables: names of columns, months and days in five languages."""

from __future__ import annotations

__all__ = ["DAYS", "MONTHS", "NAMES", "SHORT"]

#: Names of columns by language.
NAMES: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {"time": ("timestamp", "time", "datetime", "ds", "Date/Time", "Timestamp (UTC)", "DATE"),
           "date": ("Date", "date", "day"), "clock": ("Time", "time", "clock"), "hour": ("Hour", "hour", "HE"),
           "minute": ("Minute",), "year": ("Year", "year"), "month": ("Month", "month"), "day": ("Day", "day"),
           "week": ("Week", "week"), "quarter": ("Quarter", "Qtr"), "doy": ("DOY", "day of year"),
           "period": ("Settlement Period", "period"), "weekday": ("Weekday",), "half": ("AM/PM", "half"),
           "value": ("load", "Value", "Sales", "Temperature", "Consumption (kWh)", "y", "count", "price [EUR]"),
           "id": ("sensor", "Station", "store", "Region", "unique_id", "Meter", "city", "Item")},
    "de": {"time": ("Zeitstempel", "Datum", "Zeit", "Datum/Uhrzeit", "Messzeitpunkt"), "date": ("Datum", "Tag"),
           "clock": ("Uhrzeit", "Zeit", "von"), "hour": ("Stunde",), "minute": ("Minute",), "year": ("Jahr",),
           "month": ("Monat",), "day": ("Tag",), "week": ("KW", "Woche", "Kalenderwoche"), "quarter": ("Quartal",),
           "doy": ("Tag des Jahres",), "period": ("Viertelstunde", "Periode"), "weekday": ("Wochentag",),
           "half": ("Halbtag",),
           "value": ("Verbrauch", "Verbrauch [kWh]", "Wert", "Umsatz in €", "Temperatur", "Menge"),
           "id": ("Zähler", "Zählpunkt", "Standort", "Filiale", "Artikel", "Messstelle")},
    "fr": {"time": ("horodatage", "date", "Date et heure"), "date": ("Date", "jour"), "clock": ("heure", "Heure"),
           "hour": ("heure", "Heure"), "minute": ("minute",), "year": ("année", "annee"), "month": ("mois",),
           "day": ("jour",), "week": ("semaine",), "quarter": ("trimestre",), "doy": ("jour de l'année",),
           "period": ("période",), "weekday": ("weekday",), "half": ("demi",), "value": ("consommation", "valeur",
           "débit", "Ventes"),
           "id": ("capteur", "magasin", "région", "compteur")},
    "es": {"time": ("fecha", "Fecha y hora", "marca de tiempo"), "date": ("Fecha", "día"), "clock": ("Hora", "hora"),
           "hour": ("Hora", "hora"), "minute": ("minuto",), "year": ("Año", "ano"), "month": ("Mes",), "day": ("Día",),
           "week": ("Semana",), "quarter": ("Trimestre",), "doy": ("día del año",), "period": ("periodo",),
           "weekday": ("weekday",),
           "half": ("mitad",), "value": ("consumo", "ventas", "Valor", "temperatura"),
           "id": ("tienda", "estación", "sensor", "producto")},
    "ko": {"time": ("일시", "측정일시", "날짜"), "date": ("날짜", "일자"), "clock": ("시각", "시간"), "hour": ("시",
    "시간"),
           "minute": ("분",), "year": ("년", "연도"), "month": ("월",), "day": ("일",), "week": ("주차", "주"),
           "quarter": ("분기",), "doy": ("연중일",), "period": ("구간",), "weekday": ("요일",), "half": ("오전/오후",),
           "value": ("전력량", "매출", "기온", "값"), "id": ("지점", "매장", "센서", "품목")},
}  # fmt: skip
MONTHS = {
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
           "Dezember"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"),
}  # fmt: skip
SHORT = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "de": ("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}  # fmt: skip
DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}  # fmt: skip
