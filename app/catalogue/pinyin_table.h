#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "app/foundation/result.h"

namespace jiheng {

/// Words whose characters are read otherwise than alone (行业 hang ye), from data/catalogue/pinyin.json. An immutable value;
/// copies are cheap.
class PinyinTable {
 public:
  PinyinTable() = default;
  /// A folder without the file has no such words; those in it stand as fold() leaves them. Error (BrokenData): file, line and
  /// field.
  static Result<PinyinTable> load(const QString& dataDir);

  /// The syllable of each UTF-16 unit of a folded text: empty where it is no Han character; for a surrogate pair it stands at
  /// the first unit. The longest word of the table that fits decides, else the character's usual reading.
  std::vector<QString> readings(const QString& foldedText) const;

 private:
  struct Word {
    QString word;
    QStringList syllables;
  };
  QHash<QChar, std::vector<Word>> m_words;  // by first character, longest first
};

}  // namespace jiheng
