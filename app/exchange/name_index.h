#pragma once

#include <QHash>
#include <QString>
#include <vector>

namespace jiheng {

/// Names of records, to be asked which one is the same or nearly the same. Folded, so that width, case and script do not count.
class NameIndex {
 public:
  /// `place` is what find() gives back.
  void add(const QString& name, int place);

  struct Match {
    int place = -1;
    bool same = false;  ///< the folded names are equal; otherwise they share four fifths of their pairs of characters
  };
  Match find(const QString& name) const;

 private:
  struct Entry {
    int place;
    int pairs;
  };
  QHash<QString, int> m_names;
  QHash<quint32, std::vector<int>> m_byPair;  // positions in m_entries
  std::vector<Entry> m_entries;
};

}  // namespace jiheng
