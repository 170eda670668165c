#pragma once

#include <QHeaderView>

namespace jiheng::ui {

/// The headings of the table with room below them for the row of filters.
class GridHeader : public QHeaderView {
  Q_OBJECT
 public:
  explicit GridHeader(QWidget* parent = nullptr);
  /// Owned by the header from now on.
  void setRow(QWidget* row);
  QSize sizeHint() const override;

 protected:
  void updateGeometries() override;

 private:
  int below() const;
  QWidget* m_row = nullptr;
};

}  // namespace jiheng::ui
