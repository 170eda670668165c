#pragma once

#include <QListView>

#include "ui/portfolio/record_model.h"
#include "ui/widgets/empty_state.h"

namespace jiheng::ui {

class RecordDelegate;

/// A list of records for keys: J/K and arrows walk, Enter opens, F2 edits, Delete takes away. Shows what belongs here
/// while it is empty.
class RecordList : public QListView {
  Q_OBJECT
 public:
  RecordList(const Theme& theme, RecordModel& model, QWidget* parent = nullptr);
  RecordProxy& proxy() const { return *m_proxy; }
  /// Empty where nothing is current.
  QString currentId() const;
  /// False where the row is not among those shown.
  bool selectId(const QString& id);
  /// Shown over the list while it has no rows; owned by the list from now on.
  void setEmptyState(EmptyState* state);
  /// The height of all rows, at most `most` of them.
  int heightOfRows(int most) const;

 signals:
  void opened(const QString& id);
  void removeWanted(const QString& id);
  void editWanted(const QString& id);
  /// The user left the list upward: to the search field above it.
  void leftUpward();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void placeEmptyState();
  RecordProxy* m_proxy;
  RecordDelegate* m_delegate;
  EmptyState* m_empty = nullptr;
};

}  // namespace jiheng::ui
