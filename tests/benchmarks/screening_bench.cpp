// Screening beside SQLite FTS5 with bm25: descriptions a second on one core, and, with a file of cases, how good the answers
// are. FTS5 gets one row for each item and each control point with the same tokens (words without endings, Chinese in
// twos) of the law's text, the makers' words and the synonyms, and asks for any token of the description. The description
// comes to it in tokens, whose making is not counted; the screener gets the plain text and gives its reasons as well.
//   screening_bench [--count N] [--cases FILE]
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <memory>
#include <random>

#include "app/catalogue/catalogue.h"
#include "app/screening/screening_tables.h"
#include "app/screening/token_stream.h"
#include "resources/resources.h"
#include "tests/screening/screening_cases.h"

using namespace jiheng;

namespace {

/// Processor time of this process in seconds: the machine can be busy with other things.
double processorTime() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// The tokens of a text, as FTS5 can keep them.
QStringList wordsOf(const std::vector<TextToken>& tokens) {
  QStringList words;
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].id == TextToken::kUnknown) continue;
    if (!tokens[i].han) {
      words << QStringLiteral("w%1").arg(tokens[i].id);
    } else if (i + 1 < tokens.size() && tokens[i + 1].han && tokens[i + 1].id != TextToken::kUnknown) {
      words << QStringLiteral("h%1x%2").arg(tokens[i].id).arg(tokens[i + 1].id);
    }
  }
  return words;
}

/// FTS5 over the same words.
class FtsIndex {
 public:
  FtsIndex(const Edition& edition, const SynonymTable& synonyms, const ScreeningTables& tables)
      : m_tokens(tables.rules.spelling), m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fts"))) {
    m_db.setDatabaseName(QStringLiteral(":memory:"));
    if (!m_db.open()) qFatal("%s", qPrintable(m_db.lastError().text()));
    QSqlQuery make(m_db);
    if (!make.exec(QStringLiteral("CREATE VIRTUAL TABLE law USING fts5(words, tokenize='unicode61')")))
      qFatal("%s", qPrintable(make.lastError().text()));
    m_db.transaction();
    for (const Item& item : edition.items()) {
      QStringList texts{item.nameZh};
      for (const EnglishName& name : item.namesEn) texts << name.text;
      addRow(item, QString(), texts, synonyms, tables);
      for (const ControlPoint& point : item.points) addRow(item, point.key, {point.zh, point.en}, synonyms, tables);
    }
    m_db.commit();
    m_find = std::make_unique<QSqlQuery>(m_db);
    m_find->setForwardOnly(true);
    if (!m_find->prepare(QStringLiteral("SELECT rowid, bm25(law) FROM law WHERE law MATCH ? ORDER BY bm25(law) LIMIT 20")))
      qFatal("%s", qPrintable(m_find->lastError().text()));
  }

  /// What is asked for a description; made before the clock runs.
  QString query(const QString& text) const {
    const QString folded = fold(text);
    std::vector<TextToken> tokens;
    m_tokens.read(folded, 0, tokens);
    QStringList words = wordsOf(tokens);
    words.removeDuplicates();
    return words.join(QStringLiteral(" OR "));
  }

  struct Hit {
    ItemKey item;
    double score = 0;  ///< more is better
  };
  /// At most ten items, best first.
  std::vector<Hit> find(const QString& query) {
    std::vector<Hit> hits;
    if (query.isEmpty()) return hits;
    m_find->bindValue(0, query);
    if (!m_find->exec()) qFatal("%s", qPrintable(m_find->lastError().text()));
    while (m_find->next() && hits.size() < 10) {
      const ItemKey& item = m_rows[static_cast<size_t>(m_find->value(0).toInt()) - 1];
      if (std::any_of(hits.begin(), hits.end(), [&item](const Hit& hit) { return hit.item == item; })) continue;
      hits.push_back({item, -m_find->value(1).toDouble()});
    }
    m_find->finish();
    return hits;
  }
  size_t rows() const { return m_rows.size(); }

 private:
  void addRow(const Item& item, const QString& point, QStringList texts, const SynonymTable& synonyms,
              const ScreeningTables& tables) {
    const QString law = fold(texts.join(QLatin1Char(' ')));
    for (const SynonymGroup& group : synonyms.groups()) {
      const bool stands = std::any_of(group.terms.begin(), group.terms.end(),
                                      [&law](const SynonymTerm& term) { return law.contains(fold(term.text)); });
      if (!stands) continue;
      for (const SynonymTerm& term : group.terms) texts << term.text;
    }
    for (const MakersWords& words : tables.words) {
      if (words.item != item.key || words.point != point) continue;
      for (const MakersTerm& term : words.terms) texts << term.text;
    }
    QStringList words;
    for (const QString& text : std::as_const(texts)) {
      const QString folded = fold(text);
      words << wordsOf(m_tokens.intern(folded));
    }
    QSqlQuery insert(m_db);
    insert.prepare(QStringLiteral("INSERT INTO law(rowid, words) VALUES (?, ?)"));
    m_rows.push_back(item.key);
    insert.addBindValue(static_cast<int>(m_rows.size()));
    insert.addBindValue(words.join(QLatin1Char(' ')));
    if (!insert.exec()) qFatal("%s", qPrintable(insert.lastError().text()));
  }

  TokenTable m_tokens;
  QSqlDatabase m_db;
  std::vector<ItemKey> m_rows;
  std::unique_ptr<QSqlQuery> m_find;
};

/// Descriptions of about 300 characters, half Chinese and half English: makers' words among the sentences of everyday work.
std::vector<QString> descriptions(int count, const ScreeningTables& tables) {
  const QStringList chinese{
      QStringLiteral("本项目于去年完成中试，产线良率稳定在百分之九十六以上"), QStringLiteral("含全套图纸、作业指导书与检验记录"),
      QStringLiteral("由公司研究院与两所大学合作完成，已授权发明专利三项"), QStringLiteral("客户反馈交付周期缩短一半，返修率明显下降"),
      QStringLiteral("软件采用C++编写，界面支持中英文"), QStringLiteral("关键参数随批次记录，可追溯到操作员和设备"),
      QStringLiteral("样机通过第三方测试，温度范围负四十到八十五摄氏度"), QStringLiteral("下一步计划降低能耗并减少人工")};
  const QStringList english{
      QStringLiteral("The pilot line reached a stable yield of 96 percent last year"), QStringLiteral("drawings, work instructions and inspection records are included"),
      QStringLiteral("developed with two universities and covered by three granted patents"), QStringLiteral("customers report half the delivery time and fewer returns"),
      QStringLiteral("the software is written in C++ and has a bilingual user interface"), QStringLiteral("every batch is traced to operator and machine"),
      QStringLiteral("the prototype passed tests between minus 40 and 85 degrees"), QStringLiteral("next we plan to save energy and manual work")};
  std::vector<QString> zh;
  std::vector<QString> en;
  for (const MakersWords& words : tables.words)
    for (const MakersTerm& term : words.terms) (term.text.at(0).unicode() < 0x250 ? en : zh).push_back(term.text);
  std::mt19937 random(20261123);
  const auto pick = [&random](const auto& list) -> const QString& {
    return list[static_cast<typename std::decay_t<decltype(list)>::size_type>(random() % static_cast<unsigned>(list.size()))];
  };
  std::vector<QString> made;
  for (int i = 0; i < count; ++i) {
    const bool han = i % 2 == 0;
    QString text;
    while (text.size() < 280) {
      const int terms = static_cast<int>(random() % 3);
      for (int t = 0; t <= terms; ++t) {
        text += pick(han ? zh : en);
        text += han ? QStringLiteral("、") : QStringLiteral(", ");
      }
      text += pick(han ? chinese : english);
      text += han ? QStringLiteral("。") : QStringLiteral(". ");
    }
    made.push_back(text);
  }
  return made;
}

/// Recall and false alarms of FTS5, and the same with the score below which it would have to be silent to alarm less than once
/// in ten.
void reportFtsQuality(QTextStream& out, FtsIndex& fts, const std::vector<test::ScreeningCase>& cases) {
  const auto right = [](const test::ScreeningCase& one, const FtsIndex::Hit& hit) {
    return std::find(one.expected.begin(), one.expected.end(), hit.item) != one.expected.end();
  };
  std::vector<double> alarms;
  for (const test::ScreeningCase& one : cases) {
    if (!one.expected.empty()) continue;
    const auto hits = fts.find(fts.query(one.text));
    alarms.push_back(hits.empty() ? 0 : hits.front().score);
  }
  std::sort(alarms.begin(), alarms.end());
  const double cut = alarms.empty() ? 0 : alarms[(alarms.size() - 1) * 9 / 10];
  for (const double least : {0.0, cut}) {
    int covered = 0;
    int first = 0;
    int five = 0;
    for (const test::ScreeningCase& one : cases) {
      if (one.expected.empty()) continue;
      ++covered;
      const auto hits = fts.find(fts.query(one.text));
      for (size_t i = 0; i < std::min<size_t>(hits.size(), 5); ++i) {
        if (hits[i].score <= least || !right(one, hits[i])) continue;
        first += i == 0 ? 1 : 0;
        ++five;
        break;
      }
    }
    const auto raised = std::count_if(alarms.begin(), alarms.end(), [least](double score) { return score > least; });
    out << "  FTS5 bm25" << (least > 0 ? ", silent below the score of one false alarm in ten" : "") << ": recall@1 " << first << "/"
        << covered << ", recall@5 " << five << "/" << covered << ", false alarms " << raised << "/" << alarms.size() << Qt::endl;
  }
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  initResources();
  QTextStream out(stdout);
  const QStringList words = QCoreApplication::arguments();
  const auto option = [&words](const char* name) {
    const qsizetype at = words.indexOf(QLatin1String(name));
    return at > 0 ? words.value(at + 1) : QString();
  };
  const int count = option("--count").isEmpty() ? 20000 : option("--count").toInt();

  const QString dataDir = QString::fromLatin1(kBundledData);
  const auto catalogue = Catalogue::load(dataDir);
  const auto synonyms = SynonymTable::load(dataDir);
  double begin = processorTime();
  const auto data = ScreeningData::load(dataDir);
  if (!catalogue || !synonyms || !data) qFatal("the data cannot be read");
  const double reading = processorTime() - begin;
  const auto edition = catalogue->edition(QStringLiteral("2025-28"));
  begin = processorTime();
  const Screener screener(edition, *synonyms, *data);
  const double making = processorTime() - begin;
  begin = processorTime();
  FtsIndex fts(*edition, *synonyms, data->tables());
  out << "Reading data/screening " << 1000 * reading << " ms, making the screener " << 1000 * making << " ms, making the FTS5 table of "
      << fts.rows() << " rows " << 1000 * (processorTime() - begin) << " ms" << Qt::endl;

  std::vector<ScreeningText> texts;
  std::vector<QString> queries;
  qsizetype characters = 0;
  for (QString& text : descriptions(count, data->tables())) {
    queries.push_back(fts.query(text));
    characters += text.size();
    texts.push_back({{}, {}, std::move(text), {}});
  }
  out << count << " descriptions of " << characters / std::max(count, 1) << " characters" << Qt::endl;

  std::vector<double> times;
  times.reserve(texts.size());
  qint64 candidates = 0;
  begin = processorTime();
  for (const ScreeningText& text : texts) {
    QElapsedTimer one;
    one.start();
    candidates += static_cast<qint64>(screener.screen(text).candidates.size());
    times.push_back(static_cast<double>(one.nsecsElapsed()) / 1e6);
  }
  const double screening = processorTime() - begin;
  std::sort(times.begin(), times.end());
  // FTS5 is slow: a part of the descriptions is enough to know its pace.
  const size_t part = std::min<size_t>(queries.size(), 1000);
  qint64 hits = 0;
  begin = processorTime();
  for (size_t i = 0; i < part; ++i) hits += static_cast<qint64>(fts.find(queries[i]).size());
  const double asking = processorTime() - begin;
  const double ours = count / screening;
  const double theirs = static_cast<double>(part) / asking;
  out << "Screener: " << qRound64(ours) << " a second on one core, p50 " << times[times.size() / 2] << " ms, p99 "
      << times[times.size() * 99 / 100] << " ms; " << static_cast<double>(candidates) / count << " candidates each, with reasons" << Qt::endl;
  out << "FTS5 bm25: " << qRound64(theirs) << " a second; " << static_cast<double>(hits) / static_cast<double>(part) << " items each"
      << Qt::endl;
  out << "Ratio: " << ours / theirs << Qt::endl;

  if (const QString path = option("--cases"); !path.isEmpty()) {
    const auto cases = test::readScreeningCases(path);
    if (!cases) qFatal("%s", qPrintable(cases.error().in(Language::English)));
    const test::ScreeningQuality quality = test::qualityOf(screener, *cases);
    out << "Quality on " << path << "\n  Screener: recall@1 " << quality.first << "/" << quality.covered << ", recall@5 " << quality.firstFive
        << "/" << quality.covered << ", false alarms " << quality.falseAlarms << "/" << quality.nothing << Qt::endl;
    reportFtsQuality(out, fts, *cases);
  }
  return 0;
}
