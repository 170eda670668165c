#pragma once

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <array>
#include <optional>

#include "app/catalogue/catalogue.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// Chooses the part: all, prohibited, restricted.
class PartFilterBar : public QWidget {
  Q_OBJECT
 public:
  explicit PartFilterBar(const Theme& theme, QWidget* parent = nullptr);
  std::optional<Part> part() const;
  void setPart(std::optional<Part> part);  ///< without a signal
  void retranslate();

 signals:
  void changed();

 private:
  const Theme& m_theme;
  std::array<QToolButton*, 3> m_buttons{};
};

/// Chooses the instrument whose changes are shown.
class ChangedInBar : public QWidget {
  Q_OBJECT
 public:
  ChangedInBar(const Catalogue& catalogue, QWidget* parent = nullptr);
  QString instrumentId() const;
  void setInstrumentId(const QString& id);  ///< without a signal; an unknown one is none
  void retranslate();

 signals:
  void changed();

 private:
  const Catalogue& m_catalogue;
  QLabel* m_label;
  QComboBox* m_choice;
};

}  // namespace jiheng::ui
