#include "app/overview/portfolio_reader.h"

#include <QJsonDocument>
#include <QSet>
#include <QSqlError>

#include "app/foundation/fold.h"
#include "app/portfolio/conclusion_repository.h"
#include "app/portfolio/technology_details.h"
#include "app/portfolio/verdict_rules.h"
#include "app/workspace/sql.h"

namespace jiheng {

namespace {

/// How many rows are read between two looks at whether anybody still waits.
constexpr int kRowsBetweenLooks = 1024;

Error damaged(const QString& table, const QString& id, const QString& word) {
  Error error;
  error.code = ErrorCode::Damaged;
  error.happened = phrase("Overview", "A record of the workspace has “%1”, which this program does not know.").arg(word);
  error.advice = phrase("Overview", "Restore a backup, or open the workspace with the program that wrote it.");
  error.detail = QStringLiteral("%1.id = %2").arg(table, id);
  return error;
}

/// Equal texts of many rows kept once: owners, product lists.
class Shared {
 public:
  QString operator()(const QString& text) {
    if (text.isEmpty()) return {};
    const auto known = m_texts.constFind(text);
    return known != m_texts.constEnd() ? *known : *m_texts.insert(text);
  }

 private:
  QSet<QString> m_texts;
};

template <class Each>
Status eachRow(const QSqlDatabase& database, const QString& statement, const std::function<bool()>& stopped, Each each) {
  JIHENG_ASSIGN(QSqlQuery rows, runSql(database, statement));
  for (int n = 1; rows.next(); ++n) {
    if (n % kRowsBetweenLooks == 0 && stopped()) return fail(readingStopped());
    JIHENG_TRY(each(rows));
  }
  // A list that breaks off must not pass for the whole.
  if (rows.lastError().isValid()) return fail(sqlError(rows.lastError()));
  return {};
}

QHash<TechnologyId, int> indexesOf(const std::vector<PortfolioRow>& rows) {
  QHash<TechnologyId, int> indexes;
  indexes.reserve(static_cast<qsizetype>(rows.size()));
  for (size_t i = 0; i < rows.size(); ++i) indexes.insert(rows[i].id, static_cast<int>(i));
  return indexes;
}

}  // namespace

Error readingStopped() {
  Error error;
  error.code = ErrorCode::Cancelled;
  error.happened = phrase("Overview", "Reading the portfolio was stopped.");
  return error;
}

PortfolioReader::PortfolioReader(QSqlDatabase database, Stopped stopped)
    : m_database(std::move(database)), m_stopped(std::move(stopped)) {}

Result<qint64> PortfolioReader::auditCount() const {
  JIHENG_ASSIGN(QSqlQuery query, runSql(m_database, QStringLiteral("SELECT max(sequence) FROM audit")));
  return query.next() ? query.value(0).toLongLong() : 0;
}

Result<PortfolioRecords> PortfolioReader::records() const {
  PortfolioRecords records;
  JIHENG_ASSIGN(records.audit, auditCount());
  Shared shared;
  JIHENG_TRY(eachRow(m_database,
                     QStringLiteral("SELECT id, number, name_zh, name_en, form, owner, revision, place, origin, since, "
                                    "state_secret, keywords FROM technologies WHERE removed_at IS NULL"),
                     m_stopped, [&](const QSqlQuery& query) -> Status {
                       PortfolioRow row;
                       row.id = TechnologyId(query.value(0).toString());
                       row.number = query.value(1).toString();
                       row.nameZh = query.value(2).toString();
                       row.nameEn = query.value(3).toString();
                       const auto form = technologyFormFromCode(query.value(4).toString());
                       if (!form)
                         return fail(damaged(QStringLiteral("technologies"), row.id.value(), query.value(4).toString()));
                       row.form = *form;
                       row.owner = shared(query.value(5).toString());
                       row.revision = query.value(6).toInt();
                       row.place = shared(query.value(7).toString());
                       const auto origin = originFromCode(query.value(8).toString());
                       if (!origin)
                         return fail(damaged(QStringLiteral("technologies"), row.id.value(), query.value(8).toString()));
                       row.origin = *origin;
                       row.since = shared(query.value(9).toString());
                       const auto secret = stateSecretFromCode(query.value(10).toString());
                       if (!secret)
                         return fail(damaged(QStringLiteral("technologies"), row.id.value(), query.value(10).toString()));
                       row.stateSecret = *secret;
                       const QByteArray keywords = query.value(11).toString().toUtf8();
                       if (!keywords.isEmpty()) row.keywords = keywordsFromJson(QJsonDocument::fromJson(keywords).array());
                       records.texts.emplace_back(textsOf(row, {}, {}));
                       records.rows.push_back(std::move(row));
                       return {};
                     }));
  sortRows(records.rows, records.texts);
  JIHENG_TRY(readProducts(records));
  return records;
}

Status PortfolioReader::readProducts(PortfolioRecords& records) const {
  JIHENG_TRY(eachRow(
      m_database,
      QStringLiteral("SELECT id, number, name_zh, name_en, description FROM products WHERE removed_at IS NULL"),
      m_stopped, [&](const QSqlQuery& query) -> Status {
        PortfolioProductRow row;
        row.id = ProductId(query.value(0).toString());
        row.number = query.value(1).toString();
        row.nameZh = query.value(2).toString();
        row.nameEn = query.value(3).toString();
        const QStringList texts{row.number, row.nameZh, row.nameEn, query.value(4).toString()};
        records.productTexts.push_back(fold(texts.join(QLatin1Char('\n'))));
        records.products.push_back(std::move(row));
        return {};
      }));
  sortProducts(records.products, records.productTexts);
  return {};
}

Status PortfolioReader::complete(PortfolioRecords& records, const Edition& edition) const {
  const QHash<TechnologyId, int> indexes = indexesOf(records.rows);
  std::vector<QString> productNames(records.rows.size());
  JIHENG_TRY(readLinks(records, indexes, productNames));
  JIHENG_TRY(readTags(records, indexes, edition));
  return eachRow(m_database, QStringLiteral("SELECT id, description FROM technologies WHERE removed_at IS NULL"),
                 m_stopped, [&](const QSqlQuery& query) -> Status {
                   const auto found = indexes.constFind(TechnologyId(query.value(0).toString()));
                   if (found == indexes.constEnd()) return {};
                   const auto at = static_cast<size_t>(*found);
                   records.texts[at] = RowText(textsOf(records.rows[at], productNames[at], query.value(1).toString()));
                   return {};
                 });
}

Status PortfolioReader::readLinks(PortfolioRecords& records, const QHash<TechnologyId, int>& indexes,
                                  std::vector<QString>& productNames) const {
  QHash<ProductId, int> products;
  for (size_t i = 0; i < records.products.size(); ++i) products.insert(records.products[i].id, static_cast<int>(i));
  std::vector<std::vector<int>> links(records.rows.size());
  JIHENG_TRY(eachRow(m_database, QStringLiteral("SELECT product_id, technology_id FROM product_technologies"), m_stopped,
                     [&](const QSqlQuery& query) -> Status {
                       const auto product = products.constFind(ProductId(query.value(0).toString()));
                       const auto technology = indexes.constFind(TechnologyId(query.value(1).toString()));
                       if (product != products.constEnd() && technology != indexes.constEnd())
                         links[static_cast<size_t>(*technology)].push_back(*product);
                       return {};
                     }));
  Shared shared;
  for (size_t i = 0; i < links.size(); ++i) {
    std::sort(links[i].begin(), links[i].end());
    PortfolioRow& row = records.rows[i];
    row.products.clear();
    QStringList names;
    for (const int product : links[i]) {
      const PortfolioProductRow& linked = records.products[static_cast<size_t>(product)];
      row.products << linked.id;
      names << linked.number << linked.nameZh << linked.nameEn;
    }
    productNames[i] = shared(names.join(QLatin1Char(' ')));
  }
  return {};
}

Status PortfolioReader::readTags(PortfolioRecords& records, const QHash<TechnologyId, int>& indexes,
                                 const Edition& edition) const {
  JIHENG_ASSIGN(const Conclusions concluded, readConclusions(m_database, edition));
  Technology technology;
  for (PortfolioRow& row : records.rows) {
    technology.id = row.id;
    technology.revision = row.revision;
    takeVerdict(row, technology, {}, conclusionOf(concluded, row.id), edition);
  }
  std::vector<Tag> tags;
  const auto judge = [&] {
    if (tags.empty()) return;
    if (const auto found = indexes.constFind(tags.front().technology); found != indexes.constEnd()) {
      PortfolioRow& row = records.rows[static_cast<size_t>(*found)];
      technology.id = row.id;
      technology.revision = row.revision;
      takeVerdict(row, technology, tags, conclusionOf(concluded, row.id), edition);
    }
    tags.clear();
  };
  Shared shared;
  // One technology after the other, so that no more than its own tags are held at a time.
  JIHENG_TRY(eachRow(m_database,
                     QStringLiteral("SELECT technology_id, id, item_key, point_key, edition_id, state, judged_zh, "
                                    "judged_en, technology_revision FROM tags WHERE removed_at IS NULL "
                                    "ORDER BY technology_id, id"),
                     m_stopped, [&](const QSqlQuery& query) -> Status {
                       const QString technologyId = query.value(0).toString();
                       if (!tags.empty() && tags.front().technology.value() != technologyId) judge();
                       Tag tag;
                       tag.technology = TechnologyId(technologyId);
                       tag.id = TagId(query.value(1).toString());
                       tag.item = ItemKey(shared(query.value(2).toString()));
                       tag.pointKey = shared(query.value(3).toString());
                       tag.editionId = shared(query.value(4).toString());
                       const auto state = tagStateFromCode(query.value(5).toString());
                       if (!state) return fail(damaged(QStringLiteral("tags"), tag.id.value(), query.value(5).toString()));
                       tag.state = *state;
                       tag.judgedZh = query.value(6).toString();
                       tag.judgedEn = query.value(7).toString();
                       tag.technologyRevision = query.value(8).toInt();
                       tags.push_back(std::move(tag));
                       return {};
                     }));
  judge();
  return {};
}

Result<PortfolioReader::Touched> PortfolioReader::touchedSince(qint64 since) const {
  Touched touched;
  touched.audit = since;
  QStringList tags;
  JIHENG_TRY(eachRow(m_database,
                     QStringLiteral("SELECT sequence, action, subject FROM audit WHERE sequence > %1 ORDER BY sequence")
                         .arg(since),
                     m_stopped, [&](const QSqlQuery& query) -> Status {
                       touched.audit = query.value(0).toLongLong();
                       const QString action = query.value(1).toString();
                       const QString subject = query.value(2).toString();
                       if (action.startsWith(QLatin1String("technology.")) || action.startsWith(QLatin1String("conclusion.")))
                         touched.technologies << TechnologyId(subject);
                       else if (action.startsWith(QLatin1String("product.")))
                         touched.products << ProductId(subject);
                       else if (action.startsWith(QLatin1String("tag.")))
                         tags << subject;
                       else
                         touched.others << subject;
                       return {};
                     }));
  for (const QString& tag : std::as_const(tags)) {
    JIHENG_ASSIGN(QSqlQuery owner, runSql(m_database, QStringLiteral("SELECT technology_id FROM tags WHERE id = ?"), {tag}));
    if (owner.next()) touched.technologies << TechnologyId(owner.value(0).toString());
  }
  for (const ProductId& product : std::as_const(touched.products)) {
    JIHENG_ASSIGN(QSqlQuery linked,
                  runSql(m_database, QStringLiteral("SELECT technology_id FROM product_technologies WHERE product_id = ?"),
                         {product.value()}));
    while (linked.next()) touched.technologies << TechnologyId(linked.value(0).toString());
  }
  return touched;
}

void takeVerdict(PortfolioRow& row, const Technology& technology, const std::vector<Tag>& tags, const Conclusion* conclusion,
                 const Edition& edition) {
  const Verdict verdict = verdictOf(technology, tags, conclusion, edition, VerdictWords::None);
  row.verdict = verdict.kind;
  row.atLeast = verdict.atLeast;
  row.openPoints = 0;
  for (const OpenPoint& point : verdict.openPoints) row.openPoints |= 1u << static_cast<int>(point.kind);
  row.candidates = row.confirmed = row.rejected = 0;
  for (const Tag& tag : tags) {
    switch (tag.state) {
      case TagState::Candidate: ++row.candidates; break;
      case TagState::Confirmed: ++row.confirmed; break;
      case TagState::Rejected: ++row.rejected; break;
    }
  }
}

std::array<QString, kTextFields> textsOf(const PortfolioRow& row, const QString& productNames,
                                         const QString& description) {
  return {row.number, row.nameZh, row.nameEn, row.owner, row.place, row.since, row.keywords.join(QLatin1Char(' ')),
          productNames, description};
}

}  // namespace jiheng
