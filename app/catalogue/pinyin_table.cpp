#include "app/catalogue/pinyin_table.h"

#include <QDir>
#include <QFile>
#include <algorithm>

#include "app/foundation/json_file.h"
#include "app/foundation/pinyin.h"

namespace jiheng {

Result<PinyinTable> PinyinTable::load(const QString& dataDir) {
  const QString path = QDir(dataDir).filePath(QStringLiteral("catalogue/pinyin.json"));
  PinyinTable table;
  if (!QFile::exists(path)) return table;
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(path));
  JsonFields fields(file);
  fields.array("words", [&table](JsonFields& entry) {
    // The file writes its words as folding leaves them. Folding here would open the tables of Unicode at every start, long
    // before anybody searches.
    Word word{entry.string("word"), entry.string("reading").split(QLatin1Char(' '), Qt::SkipEmptyParts)};
    if (word.word.isEmpty()) return;
    if (word.syllables.size() != word.word.size())
      entry.fault("reading", phrase("Catalogue", "must have one syllable for each character"));
    table.m_words[word.word.front()].push_back(word);
  });
  JIHENG_TRY(fields.status());
  for (std::vector<Word>& words : table.m_words)
    std::stable_sort(words.begin(), words.end(),
                     [](const Word& a, const Word& b) { return a.word.size() > b.word.size(); });
  return table;
}

std::vector<QString> PinyinTable::readings(const QString& text) const {
  std::vector<QString> syllables(static_cast<size_t>(text.size()));
  for (qsizetype i = 0; i < text.size();) {
    const Word* known = nullptr;
    if (const auto words = m_words.constFind(text[i]); words != m_words.cend()) {
      const auto fits = std::find_if(words->begin(), words->end(), [&](const Word& word) {
        return QStringView(text).mid(i, word.word.size()) == word.word;
      });
      if (fits != words->end()) known = &*fits;
    }
    if (known) {
      for (const QString& syllable : known->syllables) syllables[static_cast<size_t>(i++)] = syllable;
      continue;
    }
    const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
    const char32_t character = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
    syllables[static_cast<size_t>(i)] = pinyinOf(character);
    i += pair ? 2 : 1;
  }
  return syllables;
}

}  // namespace jiheng
