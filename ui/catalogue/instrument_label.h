#pragma once

#include "app/catalogue/catalogue.h"

namespace jiheng::ui {

/// How an instrument is called in a narrow place: "No. 38 of 2020". A draft says in the name that it is one.
QString instrumentLabel(const Instrument& instrument);
/// By its id; the id itself where the catalogue has no such instrument.
QString instrumentLabel(const Catalogue& catalogue, const QString& id);
/// The full title in the interface language, with its date; a draft is called a draft, never law.
QString instrumentTitle(const Instrument& instrument);
/// "edition of 15 July 2025 (No. 28 of 2025)".
QString editionLabel(const Catalogue& catalogue, const Edition& edition);

}  // namespace jiheng::ui
