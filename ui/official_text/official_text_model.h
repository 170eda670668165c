#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <memory>

#include "ui/official_text/official_reading.h"

namespace jiheng::ui {

/// Which rows of a reading the list shows.
enum class ReadingList { Operations, Unread, Findings, Frame };

/// The rows of a reading: its operations with check boxes, or what was not read, what was noticed, what is no operation.
class OfficialTextModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { TextColumn, StateColumn, PlaceColumn, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// Null for none. `accepted` are the ids of the instrument's operations that are taken over already.
  /// Ticks what may be taken over without a second look: all but what differs from the bundled data.
  void setReading(std::shared_ptr<const OfficialReading> reading, const QSet<QString>& accepted);
  /// The operations that are taken over by now; ticks of others stay.
  void setAccepted(const QSet<QString>& accepted);
  void showList(ReadingList list);
  ReadingList list() const { return m_list; }
  int count(ReadingList list) const;
  void retranslate();

  void checkAll(bool checked);
  /// Ticked operations, as places in ReadAnnouncement::operations, in order.
  std::vector<int> checked() const;
  /// How many may be ticked.
  int checkable() const;
  bool isAccepted(int row) const;
  const OperationDifference* difference(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 signals:
  void checkedChanged();

 private:
  QVariant operationData(const QModelIndex& index, int role) const;
  QString otherText(int row, int column) const;
  bool isCheckable(int row) const;
  void collectFindings();

  std::shared_ptr<const OfficialReading> m_reading;
  ReadingList m_list = ReadingList::Operations;
  std::vector<DocumentFinding> m_findings;  // of the document and of the comparison, each once
  QSet<QString> m_accepted;
  QSet<int> m_checked;  // readIndex
};

}  // namespace jiheng::ui
