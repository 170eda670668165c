#pragma once

#include <QComboBox>
#include <QToolButton>
#include <QWidget>

#include "app/catalogue/catalogue.h"
#include "ui/widgets/theme.h"

class QLabel;

namespace jiheng::ui {

/// The two editions that are compared, and a way to the latest instrument.
class EditionChoice : public QWidget {
  Q_OBJECT
 public:
  explicit EditionChoice(const Theme& theme, QWidget* parent = nullptr);
  /// Fills both lists anew and keeps what was chosen where it is still there.
  void setCatalogue(const Catalogue& catalogue);
  void choose(const QString& from, const QString& to);
  QString from() const { return m_from->currentData().toString(); }
  /// An edition or a draft.
  QString to() const { return m_to->currentData().toString(); }
  void retranslate();

 signals:
  void changed();
  void latestWanted();

 private:
  void showBase();
  const Catalogue* m_catalogue = nullptr;
  QLabel* m_fromLabel;
  QLabel* m_toLabel;
  QComboBox* m_from;
  QComboBox* m_to;
  QToolButton* m_latest;
};

}  // namespace jiheng::ui
