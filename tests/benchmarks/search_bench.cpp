// Search as you type over all editions: every beginning of realistic queries, beside SQLite (FTS5 trigram, with LIKE on the
// plain table for terms below three characters) and beside a plain scan over the folded texts. All three get the same folded
// texts and the same terms; a miss is an item that the plain scan finds and the other does not.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextStream>
#include <algorithm>

#include "app/catalogue/catalogue_search.h"
#include "resources/resources.h"

using namespace jiheng;

namespace {

struct Row {
  QString place;  ///< edition and key
  QStringList texts;
};

/// What one way of searching took and left out.
struct Measure {
  std::vector<double> times;  ///< milliseconds
  int misses = 0;             ///< items
  int missedQueries = 0;
};

void report(QTextStream& out, const char* name, Measure measure) {
  std::sort(measure.times.begin(), measure.times.end());
  const auto at = [&measure](double part) {
    return measure.times[std::min(measure.times.size() - 1, static_cast<size_t>(part * static_cast<double>(measure.times.size())))];
  };
  out << name << ": p50 " << at(0.5) << " ms, p99 " << at(0.99) << " ms, worst " << measure.times.back() << " ms; misses "
      << measure.misses << " items in " << measure.missedQueries << " queries" << Qt::endl;
}

void count(Measure& measure, const QSet<QString>& expected, const QSet<QString>& found) {
  const auto missed = static_cast<int>((expected - found).size());
  measure.misses += missed;
  measure.missedQueries += missed > 0 ? 1 : 0;
}

std::vector<Row> rowsOf(const Catalogue& catalogue, const CatalogueSearch& search) {
  std::vector<Row> rows;
  for (const QString& id : catalogue.editionIds()) {
    const auto edition = catalogue.edition(id);
    for (const Item& item : edition->items()) {
      Row row;
      row.place = QStringLiteral("%1 %2").arg(id, item.key.value());
      QStringList texts{item.number, item.nameZh, item.sector.zh, item.sector.en, item.noteZh, item.note};
      for (const EnglishName& name : item.namesEn) texts << name.text;
      for (const ControlPoint& point : item.points) texts << point.zh << point.en;
      for (const OtherNumber& other : search.otherNumbers(id, item.key)) texts << other.number;
      for (const QString& text : std::as_const(texts))
        if (!text.isEmpty()) row.texts << fold(text);
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

QStringList queries() {
  const QStringList whole{QStringLiteral("激光雷达"), QStringLiteral("lidar"), QStringLiteral("信息处理技术"), QStringLiteral("人工智能交互界面"),
                          QStringLiteral("无人机 自主导航"), QStringLiteral("稀土 萃取"), QStringLiteral("056101X"), QStringLiteral("086501x"),
                          QStringLiteral("additive manufacturing"), QStringLiteral("speech recognition"), QStringLiteral("镓"), QStringLiteral("锂"),
                          QStringLiteral("磷酸铁锂"), QStringLiteral("量子密码"), QStringLiteral("卫星"), QStringLiteral("中药 炮制"),
                          QStringLiteral("技术"), QStringLiteral("的"), QStringLiteral("encryption"), QStringLiteral("cell cloning"),
                          QStringLiteral("基因编辑"), QStringLiteral("轴承"), QStringLiteral("風洞"), QStringLiteral("ＡＩ"),
                          QStringLiteral("rare earth"), QStringLiteral("push service"), QStringLiteral("3D打印"), QStringLiteral("jiguang")};
  QStringList all;
  for (const QString& query : whole)
    for (qsizetype length = 1; length <= query.size(); ++length) all << query.left(length);
  return all;
}

/// The folded texts in a plain table and in a trigram table, in memory.
class Sqlite {
 public:
  explicit Sqlite(const std::vector<Row>& rows) {
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    m_database.open();
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("CREATE TABLE plain (place TEXT, body TEXT)"));
    m_works = query.exec(QStringLiteral("CREATE VIRTUAL TABLE grams USING fts5(place UNINDEXED, body, tokenize='trigram')"));
    m_database.transaction();
    for (const QString& table : {QStringLiteral("plain"), QStringLiteral("grams")}) {
      query.prepare(QStringLiteral("INSERT INTO %1 VALUES (?, ?)").arg(table));
      for (const Row& row : rows) {
        query.addBindValue(row.place);
        query.addBindValue(row.texts.join(QLatin1Char('\n')));
        query.exec();
      }
    }
    m_database.commit();
  }

  bool works() const { return m_works; }

  QSet<QString> find(const QStringList& terms, bool matchOnly) const {
    QSet<QString> found;
    bool first = true;
    for (const QString& term : terms) {
      QSqlQuery query(m_database);
      query.setForwardOnly(true);
      if (term.size() >= 3 || matchOnly) {
        query.prepare(QStringLiteral("SELECT place FROM grams WHERE grams MATCH ?"));
        query.addBindValue(QStringLiteral("\"%1\"").arg(QString(term).replace(QLatin1Char('"'), QStringLiteral("\"\""))));
      } else {
        query.prepare(QStringLiteral("SELECT place FROM plain WHERE instr(body, ?) > 0"));
        query.addBindValue(term);
      }
      QSet<QString> here;
      if (query.exec())
        while (query.next()) here << query.value(0).toString();
      found = first ? here : found & here;
      first = false;
    }
    return found;
  }

 private:
  QSqlDatabase m_database;
  bool m_works = false;
};

QSet<QString> scan(const std::vector<Row>& rows, const QStringList& terms) {
  QSet<QString> found;
  for (const Row& row : rows) {
    const bool all = std::all_of(terms.begin(), terms.end(), [&row](const QString& term) {
      return std::any_of(row.texts.begin(), row.texts.end(), [&term](const QString& text) { return text.contains(term); });
    });
    if (all) found << row.place;
  }
  return found;
}

template <class Work>
auto timed(Measure& measure, const Work& work) {
  QElapsedTimer timer;
  timer.start();
  auto result = work();
  measure.times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  return result;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  initResources();
  QTextStream out(stdout);
  const QString data = QString::fromLatin1(kBundledData);
  const auto catalogue = Catalogue::load(data);
  const auto synonyms = SynonymTable::load(data);
  const auto pinyin = PinyinTable::load(data);
  if (!catalogue || !synonyms || !pinyin) return 1;
  const CatalogueSearch search(*catalogue, *synonyms, *pinyin);
  Measure preparing;
  timed(preparing, [&search] { return search.prepare(), 0; });
  const std::vector<Row> rows = rowsOf(*catalogue, search);
  const Sqlite sqlite(rows);
  const QStringList all = queries();
  out << rows.size() << " items in all editions, " << all.size() << " queries, each three times; folding once took "
      << preparing.times.front() << " ms" << Qt::endl;
  if (!sqlite.works()) out << "this SQLite has no FTS5 trigram" << Qt::endl;

  SearchScope literal{QString(), false, false};
  Measure ours, ourLiteral, fts, ftsOnly, plain;
  for (int round = 0; round < 3; ++round) {
    for (const QString& query : all) {
      const QStringList terms = searchTerms(query);
      if (terms.isEmpty()) continue;
      const auto expected = timed(plain, [&] { return scan(rows, terms); });
      timed(ours, [&] { return search.find(query, SearchScope()); });
      const SearchAnswer answer = timed(ourLiteral, [&] { return search.find(query, literal); });
      QSet<QString> found;
      for (const SearchHit& hit : answer.hits)
        for (const QString& edition : hit.editions) found << QStringLiteral("%1 %2").arg(edition, hit.key.value());
      const auto byFts = timed(fts, [&] { return sqlite.find(terms, false); });
      const auto byFtsOnly = timed(ftsOnly, [&] { return sqlite.find(terms, true); });
      if (round > 0) continue;
      count(ourLiteral, expected, found);
      count(ours, expected, found);
      count(fts, expected, byFts);
      count(ftsOnly, expected, byFtsOnly);
    }
  }
  report(out, "this program, with synonyms, pinyin and marks", ours);
  report(out, "this program, literal hits and marks", ourLiteral);
  report(out, "SQLite FTS5 trigram, plain table for short terms (no marks)", fts);
  report(out, "SQLite FTS5 trigram alone (no marks)", ftsOnly);
  report(out, "plain scan of the folded texts (no marks)", plain);
  return 0;
}
