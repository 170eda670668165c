#pragma once

#include <QCoreApplication>

#include "ui/official_text/official_reading.h"
#include "ui/official_text/official_text_model.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// Writes what is shown of one row: where it stands, the words of the document, and each field beside the bundled one.
class OfficialTextDetail {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::OfficialTextDetail)
 public:
  OfficialTextDetail(const OfficialReading& reading, const Theme& theme) : m_reading(reading), m_theme(theme) {}

  QString operation(const OperationDifference& difference, bool accepted) const;
  /// A row of another list: its three cells, the first one in full.
  QString other(const QString& text, const QString& what, const QString& place) const;

 private:
  QString heading(const QString& text) const;
  QString label(const QString& text) const;
  QString quiet(const QString& text) const;
  QString quoted(const QString& text) const;
  QString badge(Semantic meaning, const QString& word) const;
  QString field(const FieldDifference& field, const Operation* operation) const;
  QString redline(const QString& bundled, const QString& official) const;

  const OfficialReading& m_reading;
  const Theme& m_theme;
};

}  // namespace jiheng::ui
