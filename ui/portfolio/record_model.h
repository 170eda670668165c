#pragma once

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <optional>

#include "ui/portfolio/record_row.h"
#include "ui/widgets/content_view.h"

namespace jiheng::ui {

/// Products or technologies as rows. Takes a new state as the smallest set of changes, so that views keep selection and
/// place.
class RecordModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { IdRole = Qt::UserRole + 1, NumberRole, SecondNameRole, NoteRole, BadgeRole, MeaningRole };
  using QAbstractListModel::QAbstractListModel;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

  void setRows(std::vector<RecordRow> rows);
  void setContentLanguage(ContentLanguage language);
  /// Tells the views that words may differ now.
  void retranslate();
  const std::vector<RecordRow>& rows() const { return m_rows; }
  /// -1 where the id is not among the rows.
  int rowOf(const QString& id) const;
  int count(Bucket bucket) const;

 private:
  void removeMissing(const QHash<QString, int>& wanted);
  void reorder(const QHash<QString, int>& wanted);
  std::vector<RecordRow> m_rows;
  ContentLanguage m_language = ContentLanguage::SideBySide;
};

/// The rows that a text and a class leave.
class RecordProxy : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit RecordProxy(RecordModel& model, QObject* parent = nullptr);
  /// Every word must stand somewhere in the row.
  void setText(const QString& text);
  void setBucket(std::optional<Bucket> bucket);
  std::optional<Bucket> bucket() const { return m_bucket; }
  /// Rows that are left out whatever the text says.
  void setHidden(const QSet<QString>& ids);
  QModelIndex indexOf(const QString& id) const;

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  RecordModel& m_model;
  QStringList m_terms;
  QSet<QString> m_hidden;
  std::optional<Bucket> m_bucket;
};

}  // namespace jiheng::ui
