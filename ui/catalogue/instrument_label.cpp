#include "ui/catalogue/instrument_label.h"

#include <QCoreApplication>

#include "app/foundation/formats.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {
struct InstrumentLabel {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::InstrumentLabel)
};
}  // namespace

QString instrumentLabel(const Instrument& instrument) {
  const QStringList parts = instrument.id.split(u'-');
  const QString year = QString::number(instrument.date.year());
  if (instrument.kind == InstrumentKind::Draft) return InstrumentLabel::tr("Draft of %1").arg(year);
  bool isNumber = false;
  const int number = parts.size() == 2 ? parts.at(1).toInt(&isNumber) : 0;
  if (!isNumber) return instrument.title.in(shownLanguage());
  return InstrumentLabel::tr("No. %1 of %2").arg(QString::number(number), parts.at(0));
}

QString instrumentLabel(const Catalogue& catalogue, const QString& id) {
  const Instrument* instrument = catalogue.instrument(id);
  return instrument ? instrumentLabel(*instrument) : id;
}

QString instrumentTitle(const Instrument& instrument) {
  const QString title = instrument.title.in(shownLanguage());
  const QString date = formatDate(instrument.date, shownLanguage());
  if (instrument.kind == InstrumentKind::Draft) return InstrumentLabel::tr("%1 (draft, never law)").arg(title);
  return InstrumentLabel::tr("%1 (%2)").arg(title, date);
}

QString editionLabel(const Catalogue& catalogue, const Edition& edition) {
  return InstrumentLabel::tr("edition of %1 (%2)")
      .arg(formatDate(edition.effective(), shownLanguage()), instrumentLabel(catalogue, edition.id()));
}

}  // namespace jiheng::ui
