#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <optional>

#include "app/examination/screening_record.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// One candidate as its card shows it.
struct CandidateRow {
  RecordedCandidate candidate;
  std::optional<ScreeningCandidate> explained;  ///< with its reasons; none where the screening is outdated
  QString title;                                ///< number and name of the item
  QString place;                                ///< control point and sector
  QString words;                                ///< of the technology's text
  Part part = Part::Restricted;
  bool answered = false;
  std::optional<TagState> answer;
};

/// The shape and colour that go with a strength; always shown with its word.
Semantic semanticOf(ScreeningStrength strength);

class CandidateModel : public QAbstractListModel {
  Q_OBJECT
public:
  explicit CandidateModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
  void setRows(std::vector<CandidateRow> rows);
  const CandidateRow* row(int index) const;
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  std::vector<CandidateRow> m_rows;
};

/// Cards, best first: J and K or the arrows walk through them.
class CandidateList : public QListView {
  Q_OBJECT
public:
  explicit CandidateList(const Theme& theme, QWidget* parent = nullptr);
  CandidateModel& candidates() const { return *m_model; }
  int current() const { return currentIndex().row(); }
  void choose(int row);

signals:
  void chosen(int row);

protected:
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  CandidateModel* m_model;
};

}  // namespace jiheng::ui
