#pragma once

#include <QHash>

#include "app/exchange/field_text.h"
#include "app/exchange/import_plan.h"
#include "app/exchange/name_index.h"
#include "app/foundation/fold.h"
#include "app/portfolio/record_rules.h"

namespace jiheng {

/// One record that the list speaks of: as it is there, and as it will be.
template <class Record>
struct PlannedRecord {
  std::optional<Record> before;
  Record now;
  int row = 0;  ///< that first spoke of it
  bool isChanged() const { return !before || !(*before == now); }
};

/// Products or technologies of a plan: those that are there, by id, number and name, and those that the list speaks of.
template <class Record, class Key>
class PlannedSide {
 public:
  explicit PlannedSide(const std::vector<Record>& present) : m_present(present) {
    for (std::size_t i = 0; i < present.size(); ++i) {
      const int place = static_cast<int>(i);
      m_byId.insert(present[i].id.value(), place);
      if (!present[i].number.isEmpty()) m_byNumber.insert(fold(present[i].number), place);
      m_names.add(present[i].nameZh, place);
      m_names.add(present[i].nameEn, place);
    }
  }

  const Record* byId(const QString& id) const { return at(m_byId.value(id, -1)); }
  const Record* byNumber(const QString& number) const { return number.isEmpty() ? nullptr : at(m_byNumber.value(fold(number), -1)); }
  /// The record with the same name, or, with `same` false, one with nearly the same.
  const Record* byName(const Record& record, bool& same) const {
    NameIndex::Match match = m_names.find(record.nameZh);
    if (!match.same) {
      const NameIndex::Match english = m_names.find(record.nameEn);
      if (english.same || match.place < 0) match = english;
    }
    same = match.same;
    return at(match.place);
  }

  /// What the rows before said of the record that `key` names.
  PlannedRecord<Record>* planned(const QString& key) {
    const int place = m_byKey.value(key, -1);
    return place < 0 ? nullptr : &m_planned[static_cast<std::size_t>(place)];
  }
  PlannedRecord<Record>& add(const QString& key, PlannedRecord<Record> record) {
    const int place = static_cast<int>(m_planned.size());
    m_byKey.insert(key, place);
    if (!record.now.number.isEmpty()) m_plannedNumbers.insert(fold(record.now.number), place);
    m_planned.push_back(std::move(record));
    return m_planned.back();
  }
  /// The record with the number as it will stand: of the list or there already.
  std::optional<Key> idOfNumber(const QString& number) const {
    const int place = m_plannedNumbers.value(fold(number), -1);
    if (place >= 0) return m_planned[static_cast<std::size_t>(place)].now.id;
    if (const Record* record = byNumber(number)) return record->id;
    return std::nullopt;
  }
  /// Another record of the list that has taken the number.
  const PlannedRecord<Record>* takenBy(const QString& number, const Key& self) const {
    const int place = number.isEmpty() ? -1 : m_plannedNumbers.value(fold(number), -1);
    if (place < 0 || m_planned[static_cast<std::size_t>(place)].now.id == self) return nullptr;
    return &m_planned[static_cast<std::size_t>(place)];
  }
  const std::vector<PlannedRecord<Record>>& all() const { return m_planned; }

 private:
  const Record* at(int place) const { return place < 0 ? nullptr : &m_present[static_cast<std::size_t>(place)]; }
  const std::vector<Record>& m_present;
  QHash<QString, int> m_byId;
  QHash<QString, int> m_byNumber;
  NameIndex m_names;
  QHash<QString, int> m_byKey;
  QHash<QString, int> m_plannedNumbers;
  std::vector<PlannedRecord<Record>> m_planned;
};

}  // namespace jiheng
